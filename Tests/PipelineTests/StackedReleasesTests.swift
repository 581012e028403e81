import Archives
import Dictionaries
import Records
import Testing

@testable import Pipeline

/// Several releases pasted one below the other.
@Suite struct StackedReleasesTests {
  private static let stack = """
    Bupati Arung Buka Pasar Ikan

    Muara Jernih - Bupati Arung Rusdi Malano membuka pasar ikan bersama warga, Senin (6/3/2023). \
    Kegiatan itu dihadiri ratusan pedagang dari sejumlah desa di pesisir.

    Menurut Bupati, pasar itu akan dibuka setiap pagi bagi nelayan kecil.

    Bupati Wening Tanam Bakau

    Sukosari - Bupati Wening Siti Rahmawati menanam seribu bakau di pantai bersama pelajar, Selasa \
    (7/3/2023). Penanaman itu bagian dari gerakan menjaga pesisir.

    Kata Bupati, bakau menahan ombak dan menjadi rumah bagi kepiting.
    """

  private func records(splitting: Bool) throws -> [Record] {
    var options = ConversionOptions()
    options.splitsStacked = splitting
    let converter = Converter(
      workshop: Workshop(dictionaries: try DictionaryStore().open(), options: options))
    let page = Page(
      origin: .init(id: nil, path: "tempel.txt", line: nil, uri: nil),
      content: .text(Array(Self.stack.utf8)), charset: nil, title: nil, published: nil,
      publisher: nil)
    return converter.lines(from: .success(page)).compactMap { line in
      if case .record(let record) = line { record } else { nil }
    }
  }

  private func officials(_ record: Record) -> [String] {
    record.people.flatMap { person in
      person.positions.map { held in
        let title = record.positions.first { $0.id == held.position }
        let mentions = title?.mentions.map(\.text).joined(separator: " = ") ?? ""
        return "\(person.name): \(mentions)"
      }
    }
  }

  @Test func oneRecordWarnsAndKeepsTheOfficesOfEachReleaseApart() throws {
    let record = try #require(try records(splitting: false).first)
    #expect(record.warnings.map(\.code) == ["stacked-releases"])
    #expect(record.source.part == nil)
    let held = officials(record)
    #expect(
      held.contains { $0.hasPrefix("Rusdi Malano: ") && $0.hasSuffix("Bupati Arung = Bupati") })
    #expect(
      held.contains { $0.hasPrefix("Siti Rahmawati: ") && $0.hasSuffix("Bupati Wening = Bupati") })
  }

  @Test func eachReleaseBecomesARecordOfItsOwn() throws {
    let split = try records(splitting: true)
    #expect(split.map(\.source.part) == [1, 2])
    #expect(
      split.map { $0.headline?.text } == [
        "Bupati Arung Buka Pasar Ikan", "Bupati Wening Tanam Bakau",
      ])
    #expect(split.map { $0.dateline?.text } == ["Muara Jernih", "Sukosari"])
    #expect(split.flatMap { $0.people.map(\.name) } == ["Rusdi Malano", "Siti Rahmawati"])
    #expect(Set(split.map(\.id)).count == 2)
    for record in split {
      #expect(try RecordValidator().faults(in: RecordWriter.line(record)).isEmpty)
    }
  }
}
