import Testing

@testable import UnicodeText

/// The plain rules must say what ICU says.
struct SentenceRulesTests {
  private let unicode = UnicodeSentences()

  private func plain(_ line: String) -> [Int]? {
    Array(line.utf8).withUnsafeBufferPointer { SentenceRules.ends(of: $0) }
  }

  private func asked(_ line: String) -> [Int] {
    Array(line.utf8).withUnsafeBufferPointer { unicode.ends(of: $0) }
  }

  @Test(
    arguments: [
      "Ia hadir. Mereka pulang.\n", "Harganya 3.5 juta. 12 orang datang.", "Dr. S.E. rapat No. 2 b",
      "“Benarkah?” tanya Wene. “Ya!” Lalu?!\n", "PT Arung Tbk., yang baru. (Baik.) Ia",
      "a.B A.b. 1",
      "Selesai. – Humas", "Selesai. • Humas", "Ia pergi…. Lalu", "", ".", "?\n", "é.É «ya». ¿",
    ])
  func sameEndsAsICU(line: String) {
    if let ends = plain(line) { #expect(ends == asked(line)) }
  }

  @Test func unknownCharactersAreLeftToICU() {
    #expect(plain("Ia hadir。Mereka pulang.") == nil)
    #expect(plain("Ia hadir.\u{200B} Mereka pulang.") == nil)
    #expect(plain("Ia hadir.\u{2028}Mereka pulang.") == nil)
    #expect(plain("Café itu buka. Ramai!") == [16, 22])
  }

  @Test func randomLinesHaveTheSameEnds() {
    var random = SplitMix(seed: 29)
    let characters = Array(
      "aabBZ019  .....!?,-:;'\"()[]{}<>/&*_`~@#%+=|\\^$\u{9}\u{B}\u{C}\u{1}\u{7F}\u{A0}«»©®°·×÷ÀÞßéÿ"
        + "–—‘’‚“”„•…"
    ).map(String.init)
    for _ in 0..<40_000 {
      var line = ""
      for _ in 0..<(random.next() % 14) {
        line += characters[Int(random.next() % UInt64(characters.count))]
      }
      if random.next() % 3 == 0 { line += "\n" }
      #expect(plain(line) == asked(line), "\(line.debugDescription)")
    }
  }
}
