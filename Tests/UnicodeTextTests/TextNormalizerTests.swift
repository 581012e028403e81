import Testing

@testable import UnicodeText

@Suite struct TextNormalizerTests {
  private func normal(_ text: String) -> String {
    String(decoding: TextNormalizer.normalize(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("satu\r\ndua\rtiga\nempat", "satu\ndua\ntiga\nempat"),
    ("satu\r\n\r\ndua", "satu\n\ndua"),
    ("satu\u{2028}dua\u{2029}tiga", "satu\ndua\ntiga"),
    ("dua\u{A0}kata\tlagi\u{3000}ini", "dua kata lagi ini"),
    ("mem\u{AD}ba\u{200B}ca\u{FEFF}", "membaca"),
    ("\u{202A}kiri\u{202C}", "kiri"),
    ("Cafe\u{301}", "Café"),
    // A zero-width character between letter and accent must not keep them apart.
    ("Cafe\u{200D}\u{301}", "Café"),
    ("\u{93}Baik,\u{94} \u{91}ya\u{92} \u{96} begitu\u{85}", "“Baik,” ‘ya’ – begitu…"),
    ("a\u{0}b\u{1}c\u{7F}", "a bc"),
    ("Bupati Arung", "Bupati Arung"),
  ])
  func bringsTextIntoOneForm(text: String, expected: String) {
    #expect(normal(text) == expected)
  }

  @Test func isAFixedPoint() {
    let text = "“Mari,”\u{A0}kata H.\u{AD} Rusdi\r\nCafe\u{301}\u{85}"
    #expect(normal(normal(text)) == normal(text))
  }

  @Test func repairsMalformedBytes() {
    let bytes = TextNormalizer.normalize([0x61, 0xC3, 0x62, 0xED, 0xA0, 0x80, 0xFF])
    #expect(CharacterDecoder.isValidUTF8(bytes))
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("a\u{FFFD}b"))
  }
}
