import Records
import Testing

@testable import Benchmarks

@Suite struct SyntheticRecordsTests {
  /// The folder of the project.
  private static let folder = String(#filePath.prefix(#filePath.count - suffix.count))
  private static let suffix = "/Tests/BenchmarksTests/SyntheticRecordsTests.swift"

  private let world: SyntheticWorld

  init() throws {
    world = try SyntheticRecords.world(in: Self.folder)
  }

  @Test func recordsAreSoundAndSpansCoverTheirWords() throws {
    let validator = try RecordValidator()
    for number in 0..<300 {
      let faults = validator.faults(in: RecordWriter.line(world.record(number, seed: 1)))
      #expect(faults.isEmpty, "record \(number): \(faults.map(\.message))")
    }
  }

  @Test func theSameSeedGivesTheSameRecords() {
    #expect(world.record(7, seed: 1) == world.record(7, seed: 1))
    #expect(world.record(7, seed: 1).text != world.record(7, seed: 2).text)
    #expect(world.record(7, seed: 1).text != world.record(8, seed: 1).text)
  }

  @Test func recordsHaveFindingsOfEveryKind() {
    let records = (0..<50).map { world.record($0, seed: 1) }
    for record in records {
      #expect(!record.people.isEmpty && !record.positions.isEmpty && !record.organizations.isEmpty)
      #expect(!record.places.isEmpty && !record.dates.isEmpty && !record.quotes.isEmpty)
    }
    #expect(Set(records.map(\.id)).count == records.count)
  }

  @Test func anOfficeIsHeldForSomeYears() {
    let days = stride(from: 733_000, to: 742_000, by: 100)
    let holders = days.map { world.names.holder(office: 0, region: 100, day: $0).name }
    let changes = zip(holders, holders.dropFirst()).count { $0 != $1 }
    #expect(3...6 ~= changes, "\(holders)")
  }

  @Test(arguments: [("2023-02-28", "Selasa (28/2/2023)"), ("2004-12-26", "Minggu (26/12/2004)")])
  func daysHaveTheirWeekday(_ value: String, _ wording: String) {
    let days = (731_000...740_000).lazy.map { SyntheticDay($0) }
    #expect(days.first { $0.value == value }?.withWeekday == wording)
  }

  @Test func ranksOfWordsFallOffByZipf() {
    let table = ZipfTable(count: 1000)
    var dice = Dice(1)
    var counts = [Int](repeating: 0, count: 1000)
    for _ in 0..<20_000 { counts[table.rank(&dice)] += 1 }
    #expect(counts[0] > counts[10] && counts[10] > counts[200])
  }
}
