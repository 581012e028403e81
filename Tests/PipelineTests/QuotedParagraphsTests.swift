import Archives
import Records
import Testing

@testable import Pipeline

/// Quotes as plain text brings them: lines broken at a margin, paragraphs between blank lines.
@Suite struct QuotedParagraphsTests {
  private static let lead = """
    Bupati Arung H. Rusdi Malano, S.E. meresmikan dermaga itu bersama warga pada Selasa pagi
    yang cerah.

    """

  @Test func brokenLinesAreOneQuote() throws {
    let record = try Ground.record(
      of: .text(
        Self.lead + """

          “Sungai ini milik kita semua. Karena itu jangan ada lagi yang membuang sampah ke
          sungai, karena anak cucu kita juga akan memakainya kelak ketika mereka
          dewasa,” kata Bupati seusai
          acara.
          """))
    #expect(
      Facts(record: record).quotes == [
        "Rusdi Malano: Sungai ini milik kita semua. Karena itu jangan ada lagi yang membuang "
          + "sampah ke sungai, karena anak cucu kita juga akan memakainya kelak ketika mereka "
          + "dewasa,"
      ])
    #expect(record.quotes.first?.complete != false)
  }

  @Test func paragraphsBetweenTheMarksAreOneGroup() throws {
    let record = try Ground.record(
      of: .text(
        Self.lead + """

          “Kita mulai dari rumah sendiri.

          Setiap keluarga cukup menyiapkan dua ember, satu untuk sisa makanan dan satu lagi
          untuk plastik.

          Petugas akan datang setiap pagi.

          Mari kita mulai besok,” tutup Bupati.
          """))
    #expect(record.quotes.map(\.group) == [1, 1, 1, 1])
    #expect(
      Facts(record: record).quotes.map { $0.prefix { $0 != "," } } == [
        "Rusdi Malano: Kita mulai dari rumah sendiri.",
        "Rusdi Malano: Setiap keluarga cukup menyiapkan dua ember",
        "Rusdi Malano: Petugas akan datang setiap pagi.", "Rusdi Malano: Mari kita mulai besok",
      ])
  }
}
