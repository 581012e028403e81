import TestSupport
import Testing

@testable import SearchIndex

@Suite struct WordScannerTests {
  @Test func wordsAreFoldedAndKnowTheirPlaces() {
    let words = WordScanner.words(of: "“Jum’at”, Café 3½ ΑΒΓ İKİ-x")
    #expect(
      words.map(\.folded) == ["jum", "at", "cafe", "3½", "αβγ", "iki", "x"])
    #expect(words.map(\.span) == [1..<4, 5..<7, 10..<14, 15..<17, 18..<21, 22..<25, 26..<27])
  }

  /// Scalar by scalar, as slow as can be.
  private func naive(_ text: String) -> [WordScanner.Word] {
    var words: [WordScanner.Word] = []
    var isOpen = false
    for (place, scalar) in text.unicodeScalars.enumerated() {
      let isPart =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      guard isPart else {
        isOpen = false
        continue
      }
      var letters = ""
      for lower in scalar.properties.lowercaseMapping.unicodeScalars
      where lower.properties.generalCategory != .nonspacingMark {
        letters.unicodeScalars.append(LatinLetters.bare(lower.value) ?? lower)
      }
      if isOpen, var last = words.popLast() {
        last.folded += letters
        last.span = last.span.lowerBound..<place + 1
        words.append(last)
      } else if !letters.isEmpty {
        words.append(WordScanner.Word(folded: letters, span: place..<place + 1))
        isOpen = true
      }
    }
    return words
  }

  @Test func agreesWithANaiveTwin() {
    var dice = SeededGenerator(seed: 5)
    let pieces = [
      "a", "Z", "7", " ", "-", "’", "É", "é", "ß", "İ", "Ж", "字", "👩", "\u{301}", "½", "\n",
    ]
    for _ in 0..<500 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
      #expect(WordScanner.words(of: text) == naive(text), "\(text.debugDescription)")
    }
  }
}
