import Archives
import Records
import Testing

@testable import Pipeline

/// Facts that releases of the corpus must give, whatever else is found in them.
@Suite struct CorpusTests {
  private static func record(of name: String) throws -> Record {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var source = try PageSource(["/\(root)/corpus/releases/\(name)"])
    let page = source.next()
    return try Ground.record(of: try #require(page).get())
  }

  @Test func aPageOfARegency() throws {
    let record = try Self.record(of: "001-bupati-arung-sekolah-cuaca-nelayan.html")
    let facts = Facts(record: record)
    #expect(record.published?.value == "2023-05-11")
    #expect(record.dateline?.text == "Arung Laut")
    #expect(facts.officials.contains("Andi Mappasessu: Bupati Arung"))
    #expect(facts.officials.contains("La Ode Kamaruddin: Wakil Bupati Arung"))
    #expect(record.dates.first?.value == "2023-05-10")
    #expect(
      facts.quotes.first?.hasPrefix("Andi Mappasessu: Dulu kita membaca bintang") == true)
  }

  @Test func aTextOfAMinistry() throws {
    let record = try Self.record(of: "007-kementerian-kapal-layanan-kesehatan.txt")
    let facts = Facts(record: record)
    #expect(record.published?.value == "2024-04-22")
    #expect(facts.officials.contains { $0.hasPrefix("Ratna Widyaningtyas Lasut: Menteri") })
    #expect(facts.quotes.contains { $0.hasPrefix("Ratna Widyaningtyas Lasut: Selama ini") })
  }

  @Test func anOldPageInALatinCharset() throws {
    let record = try Self.record(of: "015-teluk-wening-pasar-rakyat.html")
    let facts = Facts(record: record)
    #expect(record.source.charset == "windows-1252")
    #expect(record.text.contains("“Tiga bulan pertama gratis retribusi"))
    #expect(facts.officials.contains { $0.hasPrefix("Syahrani Ma’mun: Wali Kota Teluk Wening") })
  }

  @Test func everyReleaseGivesARecordThatHolds() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var source = try PageSource(["/\(root)/corpus/releases"])
    let validator = try RecordValidator()
    let converter = Converter(workshop: try Ground.workshop())
    var count = 0
    while let result = source.next() {
      count += 1
      let page = try result.get()
      let line = RecordWriter.line(try converter.record(from: page))
      let faults = validator.faults(in: line).map(\.message)
      #expect(faults.isEmpty, "\(page.origin.place)")
    }
    #expect(count >= 24)
  }
}
