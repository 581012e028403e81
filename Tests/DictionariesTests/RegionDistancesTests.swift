import Testing

@testable import Dictionaries

/// Units far from their holders are named, once; what was looked at is not named again.
@Suite struct RegionDistancesTests {
  private static let regions = [
    "99.01\tkabupaten\tArung\t\t-1.0\t101.0",
    "99.01.01\tkecamatan\tWening\t\t-1.1\t101.0",
    "99.01.01.2001\tdesa\tMuara Jernih\t\t-1.1\t101.1",
    "99.01.01.2002\tdesa\tKaranglaut\t\t-1.1\t102.1",
    "99.01.01.2003\tdesa\tSelat Labu\t\t-1.1\t102.2",
    "99.01.02\tkecamatan\tPulau Wening\t\t-3.0\t101.0",
    "99.01.03\tkecamatan\tUjung\t\t\t",
  ]

  private func faults(_ regions: [String] = Self.regions, reviews: [String]) throws -> [String] {
    func file(_ table: DictionaryTable, _ rows: [String]) throws -> TableFile {
      let text = ([table.columns.joined(separator: "\t")] + rows).joined(separator: "\n")
      return try TableFile(table: table, bytes: Array(text.utf8))
    }
    return try RegionDistances(
      regions: file(.regions, regions), reviews: file(.remoteRegions, reviews)
    ).faults().map { "\($0)" }
  }

  private let island = "Pulau Wening\t99.01.02\tconfirmed\tan island"

  @Test func reviewedUnitsAreSilent() throws {
    #expect(try faults(reviews: [island]) == [])
    #expect(try faults(reviews: [island, "Ujung\t99.01.03\tomitted\tin the sea"]) == [])
  }

  @Test func aFarDistrictIsNamedWithItsDistance() throws {
    let found = try faults(reviews: ["Ujung\t99.01.03\tomitted\tin the sea"])
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("regions.tsv:7: Pulau Wening (99.01.02) lies 222 km from Arung;")
        == true)
  }

  /// Two villages far out beside each other are an upper valley; one alone is looked at.
  @Test func aFarVillageIsNamedWhenNoOtherLiesBesideIt() throws {
    let alone = Self.regions.filter { !$0.contains("Selat Labu") }
    let found = try faults(alone, reviews: [island])
    #expect(found.count == 1)
    #expect(found.first?.contains("Karanglaut (99.01.01.2002) lies 122 km from Wening") == true)
  }

  @Test func aReviewThatNoLongerHoldsIsNamed() throws {
    let found = try faults(reviews: [
      island, "Wening\t99.01.01\tconfirmed\tnear", "Muara Jernih\t99.01.01.2001\tomitted\tdoubtful",
      "Nowhere\t99.09\tomitted\tgone",
    ])
    #expect(
      found.map { $0.prefix(30) } == [
        "remote-regions.tsv:3: 99.01.01", "remote-regions.tsv:4: 99.01.01",
        "remote-regions.tsv:5: 99.09 is",
      ])
  }
}
