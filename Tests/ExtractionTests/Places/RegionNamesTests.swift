import Dictionaries
import Testing

@testable import Extraction

/// Every unit of the gazetteer is found by its name and level word, or listed among the candidates.
@Suite struct RegionNamesTests {
  private struct Unit {
    let code: String
    let level: String
    let form: String
    /// With its level word, as in running text: the table writes some names small.
    var words: String {
      (level + " " + form).split(separator: " ")
        .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
  }

  private static let units = Ground.lexicon.map { lexicon in
    let dictionaries = lexicon.dictionaries
    return (0..<dictionaries.rowCount(of: .regions)).map { row in
      let cell = { (column: Int) in dictionaries.cell(.regions, row: row, column: column) }
      return Unit(code: cell(0), level: cell(1), form: cell(2))
    }
  }

  /// The names without their codes that a sentence does not give back.
  private func missed(_ units: some Sequence<Unit>, _ sentence: (Unit) -> String) throws -> [String]
  {
    try units.filter { unit in
      try !PlaceMarks().codes(in: sentence(unit), of: unit.words).contains(unit.code)
    }
    .map { "\($0.code) \(sentence($0))" }
  }

  @Test func provincesRegenciesAndCities() throws {
    let majors = try Self.units.get().filter { $0.code.utf8.count <= 5 }
    #expect(majors.count == 552)
    #expect(try missed(majors) { "Rapat digelar di \($0.words) kemarin." } == [])
    #expect(try missed(majors) { "Warga \($0.words) panen raya." } == [])
  }

  /// One in twenty districts and villages, under the chain of the units that hold them.
  @Test func districtsAndVillagesUnderTheirChain() throws {
    let units = try Self.units.get()
    let words = Dictionary(uniqueKeysWithValues: units.map { ($0.code, $0.words) })
    let sample = units.indices.filter { $0 % 20 == 7 }.map { units[$0] }
      .filter { $0.code.utf8.count > 5 }
    let missed = try missed(sample) { unit in
      let parts = unit.code.split(separator: ".")
      let holders = (1..<parts.count).reversed().compactMap {
        words[parts.prefix($0).joined(separator: ".")]
      }
      return "Banjir di \(([unit.words] + holders).joined(separator: ", ")) kemarin."
    }
    #expect(missed == [])
  }
}
