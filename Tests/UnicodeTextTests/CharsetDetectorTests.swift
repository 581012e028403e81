import Testing

@testable import UnicodeText

@Suite struct CharsetDetectorTests {
  private static let text = "“Baik,” kata Andrés — 5°"
  private static let windows1252: [UInt8] =
    [0x93] + Array("Baik,".utf8) + [0x94] + Array(" kata Andr".utf8) + [0xE9]
    + Array("s ".utf8) + [0x97] + Array(" 5".utf8) + [0xB0]

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  @Test func readsByteOrderMarks() {
    let marked: [([UInt8], String)] = [
      ([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), "UTF-8"),
      ([0xFF, 0xFE] + utf16(Self.text, bigEndian: false), "UTF-16LE"),
      ([0xFE, 0xFF] + utf16(Self.text, bigEndian: true), "UTF-16BE"),
    ]
    for (bytes, charset) in marked {
      // The mark wins over any label.
      let decoded = CharsetDetector(bytes, declared: "iso-8859-1", inPage: nil)
      #expect(String(decoding: decoded.utf8, as: UTF8.self) == Self.text)
      #expect(decoded.charset == charset)
      #expect(decoded.findings.isEmpty)
    }
  }

  /// Arbitrary bytes are read byte by byte, so that their control characters show.
  @Test func neverGuessesUTF16() {
    var state: UInt64 = 7
    let noise = (0..<20_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    #expect(!CharsetDetector(noise, declared: nil, inPage: nil).charset.hasPrefix("UTF-16"))
  }

  @Test(arguments: [false, true])
  func recognisesUTF16ByItsZeros(bigEndian: Bool) {
    let decoded = CharsetDetector(
      utf16("Bupati Arung hadir", bigEndian: bigEndian), declared: nil, inPage: "utf-8")
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "Bupati Arung hadir")
    #expect(decoded.charset == (bigEndian ? "UTF-16BE" : "UTF-16LE"))
  }

  @Test(arguments: ["windows-1252", "ISO-8859-1", "latin1", "us-ascii", "CP1252"])
  func readsWindows1252UnderItsManyNames(label: String) {
    for (declared, inPage) in [(label, nil), (nil, label), (label, "utf-8")] as [(String?, String?)]
    {
      let decoded = CharsetDetector(Self.windows1252, declared: declared, inPage: inPage)
      #expect(String(decoding: decoded.utf8, as: UTF8.self) == Self.text)
      #expect(decoded.charset == "windows-1252")
      #expect(decoded.findings.isEmpty)
    }
  }

  @Test func guessesWindows1252WithoutLabel() {
    let decoded = CharsetDetector(Self.windows1252, declared: nil, inPage: nil)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == Self.text)
    #expect(decoded.findings == [.guessed(name: "windows-1252")])
  }

  @Test func asksICUWhereEvenWindows1252DoesNotFit() {
    // 0x8F and 0x81 are no characters of windows-1252.
    let japanese: [UInt8] = [
      0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x82, 0xCC, 0x95, 0xB6, 0x8F, 0xCD, 0x82, 0xC5, 0x82,
      0xB7,
      0x81, 0x42, 0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x82, 0xCC, 0x95, 0xB6, 0x8F, 0xCD, 0x81,
      0x42,
    ]
    let decoded = CharsetDetector(japanese, declared: nil, inPage: nil)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "日本語の文章です。日本語の文章。")
    #expect(decoded.findings == [.guessed(name: "Shift_JIS")])
  }

  @Test func believesTheBytesWhenALabelLies() {
    let utf8 = CharsetDetector(Array(Self.text.utf8), declared: nil, inPage: "iso-8859-1")
    #expect(String(decoding: utf8.utf8, as: UTF8.self) == Self.text)
    #expect(utf8.findings == [.conflict(label: "windows-1252", used: "UTF-8")])
    let legacy = CharsetDetector(Self.windows1252, declared: "utf-8", inPage: nil)
    #expect(String(decoding: legacy.utf8, as: UTF8.self) == Self.text)
    #expect(legacy.findings == [.conflict(label: "UTF-8", used: "windows-1252")])
  }

  @Test func plainASCIIConflictsWithNothing() {
    let decoded = CharsetDetector(Array("Bupati".utf8), declared: nil, inPage: "iso-8859-1")
    #expect(decoded.charset == "UTF-8")
    #expect(decoded.findings.isEmpty)
  }

  @Test func repairsUTF8ThatWasCutOff() {
    let bytes = Array("“Mari” kata é".utf8.dropLast())
    let decoded = CharsetDetector(bytes, declared: "utf-8", inPage: nil)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "“Mari” kata \u{FFFD}")
    #expect(decoded.findings == [.invalidUTF8(count: 1)])
  }

  @Test func readsOtherCharsetsByLabelOnly() {
    let cyrillic: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
    let decoded = CharsetDetector(cyrillic, declared: "windows-1251", inPage: nil)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "Привет")
    #expect(decoded.charset == "windows-1251")
  }

  @Test(arguments: ["utf-7", "x-user-defined", "", "nonsense", "scsu"])
  func refusesLabelsThatAreNoCharsetOfTheWeb(label: String) {
    #expect(CharsetLabels.name(for: label) == nil)
    #expect(CharacterDecoder.decode([0x41], charset: label) == nil)
  }

  @Test func neverGivesInvalidUTF8() {
    var random = SplitMix(seed: 7)
    let labels = [nil, "utf-8", "windows-1252", "gbk", "utf-16", "shift_jis", "koi8-r"]
    for _ in 0..<400 {
      let bytes = (0..<Int(random.next() % 60)).map { _ in UInt8(truncatingIfNeeded: random.next())
      }
      let label = labels[Int(random.next() % UInt64(labels.count))]
      let decoded = CharsetDetector(bytes, declared: label, inPage: nil)
      #expect(String(validating: decoded.utf8, as: UTF8.self) != nil, "\(bytes)")
    }
  }
}
