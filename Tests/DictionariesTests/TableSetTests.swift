import Testing

@testable import Dictionaries

@Suite struct TableSetTests {
  @Test(arguments: [
    (TableSet.titles, DictionaryTable.titles), (.titleStatuses, .titleStatuses),
    (.degrees, .degrees), (.honorifics, .honorifics), (.ranks, .ranks),
    (.organizations, .organizations), (.organizationHeads, .organizationHeads),
    (.regions, .regions), (.regionAliases, .regionAliases), (.monthsDays, .monthsDays),
    (.quoteVerbs, .quoteVerbs), (.abbreviations, .abbreviations), (.placeWords, .placeWords),
    (.givenNames, .givenNames), (.nameParticles, .nameParticles), (.ambiguity, .ambiguity),
    (.nonNameWords, .nonNameWords), (.nameBlockers, .nameBlockers), (.countries, .countries),
    (.placeCues, .placeCues),
  ])
  func theBitOfATableIsItsNumber(set: TableSet, table: DictionaryTable) {
    #expect(set == TableSet(table))
  }

  @Test func levelsHaveBitsThatNoTableHas() {
    let levels: [TableSet] = [.provinsi, .kabupaten, .kota, .kecamatan, .desa]
    for table in DictionaryTable.allCases {
      for level in levels { #expect(TableSet(table).isDisjoint(with: level)) }
    }
  }
}
