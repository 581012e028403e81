import TestSupport
import Testing

@testable import Extraction

/// What holds for any text whatever.
@Suite struct DateExtractorTests {
  private static let pieces = [
    "Senin", "Jum'at", "minggu", "28", "2", "31", "02", "2023", "23", "42025", "1444", "H", "M",
    "/",
    "-", "–", ".", ",", "(", ")", "&", "s/d", "hingga", "dan", "Februari", "mei", "Mar.",
    "Ramadan",
    "tahun", "bulan", "tanggal", "periode", "TA", "awal", "akhir", "triwulan", "II", "kemarin",
    "hari", "ini", "lalu", "mendatang", "pukul", "09", "00", "WIB", "Nomor", "Idulfitri", "dua",
    "-an", "ajaran", "“", "”", "\n", "\n\n", "Bupati", "pada", "sejak", "Jalan",
  ]

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func mentionsAreOrderedWholeAndWellFormed(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let text = (0..<60).map { _ in
        (Self.pieces.randomElement(using: &generator) ?? "")
          + (Bool.random(using: &generator) ? " " : "")
      }
      .joined()
      let published = Bool.random(using: &generator) ? MarkedDates.today : nil
      let (article, findings) = try MarkedDates.findings(in: "x" + text, published: published)
      var end = 0
      for mention in findings.mentions {
        #expect(mention.range.lowerBound >= end && !mention.range.isEmpty, "\(text)")
        end = mention.range.upperBound
        #expect(
          article.lineNumber(of: mention.range.lowerBound) == article.lineNumber(of: end - 1))
        #expect(isWellFormed(mention.value), "\(mention.value)")
      }
    }
  }

  /// Real days of ISO 8601, years and months cut short, `XXXX` for an unknown year, intervals that
  /// do not run backwards, Hijri years.
  private func isWellFormed(_ value: String) -> Bool {
    if value.hasSuffix("H") { return Int(value.dropLast()) != nil }
    let ends = value.split(separator: "/").map { String($0.replacing("XXXX", with: "2000")) }
    let areDates = ends.allSatisfy { end in
      let padded = end + (end.utf8.count == 4 ? "-01-01" : end.utf8.count == 7 ? "-01" : "")
      return CalendarDay(iso: padded)?.iso == padded
    }
    return areDates && (1...2).contains(ends.count)
      && (ends.count == 1 || value.contains("XXXX") || ends[0] <= ends[1])
  }

  @Test func anEmptyArticleHasNoDates() throws {
    #expect(try MarkedDates.findings(in: "").findings.mentions.isEmpty)
  }

  @Test func theAnchorCanBeGivenByHand() throws {
    let article = try Ground.analyzed("Pasar dibuka kemarin.")
    let day = try #require(CalendarDay(iso: MarkedDates.today))
    let mentions = DateExtractor(lexicon: try Ground.lexicon.get())
      .mentions(in: article, anchor: DateAnchor(day: day, source: .metadata))
    #expect(mentions.map(\.value) == ["2023-02-27"])
  }
}
