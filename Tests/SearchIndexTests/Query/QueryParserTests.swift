import Testing

@testable import SearchIndex

@Suite struct QueryParserTests {
  @Test(arguments: [
    ("", "everything"),
    ("   ", "everything"),
    ("stunting", "stunting"),
    ("Bupati Arung", "(bupati & arung)"),
    ("Bupati DAN Arung AND Malano", "(bupati & arung & malano)"),
    ("stunting OR gizi", "(stunting | gizi)"),
    ("stunting ATAU gizi balita", "(stunting | (gizi & balita))"),
    ("(stunting ATAU gizi) balita", "((stunting | gizi) & balita)"),
    ("stunting or gizi", "(stunting & or & gizi)"),
    ("a b OR c d OR e", "((a & b) | (c & d) | e)"),
    ("((stunting))", "stunting"),
    // Negation
    ("stunting -balita", "(stunting & -balita)"),
    ("stunting NOT balita", "(stunting & -balita)"),
    ("stunting BUKAN (balita ibu)", "(stunting & -(balita & ibu))"),
    ("-balita", "-balita"),
    ("NOT NOT balita", "balita"),
    ("a AND NOT b", "(a & -b)"),
    ("a −b", "(a & -b)"),
    ("ahli-ahli", "ahli_ahli"),
    ("2019-2020", "2019_2020"),
    // Phrases
    ("\"rapat kerja\"", "'rapat_kerja'"),
    ("“rapat kerja” «dua»", "('rapat_kerja' & 'dua')"),
    ("-\"rapat kerja\"", "-'rapat_kerja'"),
    ("foo\"rapat kerja\"bar", "(foo & 'rapat_kerja' & bar)"),
    // Words with marks in them
    ("S.H.", "s_h"),
    ("M.Si", "m_si"),
    ("Jum'at Jum’at", "(jum_at & jum_at)"),
    ("COVID-19", "covid_19"),
    ("Rp1.000", "rp1_000"),
    ("É", "e"),
    ("10:30", "10_30"),
    ("Dinas: sosial", "(dinas & sosial)"),
    // Endings
    ("tinjau*", "tinjau*"),
    ("\"rapat ker\"*", "rapat_ker*"),
    ("ahli-ah*", "ahli_ah*"),
    ("rusdi~", "rusdi~1"),
    ("malanoe~", "malanoe~2"),
    ("rusdi~2", "rusdi~2"),
    ("rusdi~0", "'rusdi'"),
    ("\"rusdi malano\"~1", "rusdi_malano~1"),
    ("~rusdi", "rusdi"),
    ("rus*di", "rus_di"),
    // NEAR
    ("NEAR(a b, 5)", "near5[a b]"),
    ("NEAR(a b)", "near10[a b]"),
    ("DEKAT(\"rapat kerja\" dinas*,7)", "near7['rapat_kerja' dinas*]"),
    ("NEAR(a b,5)", "near5[a b]"),
    ("NEAR(a b , 5)", "near5[a b]"),
    ("NEAR(a b 5)", "near10[a b 5]"),
    ("NEAR(a, 5)", "a"),
    ("NEAR(a, b, 5)", "near5[a b]"),
    ("a NEAR/5 b", "near5[a b]"),
    ("a DEKAT/5 b NEAR/3 c d", "(near5[a b c] & d)"),
    ("rumah DEKAT pasar", "(rumah & dekat & pasar)"),
    ("NEAR (a b)", "(near & (a & b))"),
    // Fields
    ("orang:rusdi", "person:rusdi"),
    ("Orang: Rusdi", "person:rusdi"),
    ("person:\"Rusdi Malano\" jabatan:bupati", "(person:'rusdi_malano' & position:bupati)"),
    ("orang:(rusdi OR tiar) stunting", "(person:(rusdi | tiar) & stunting)"),
    ("orang:(rusdi jabatan:bupati)", "person:(rusdi & position:bupati)"),
    ("-orang:rusdi", "-person:rusdi"),
    ("orang:-rusdi", "-person:rusdi"),
    ("tempat:arung place:arung", "(place:arung & place:arung)"),
    ("organisasi:dinas organization:dinas", "(organization:dinas & organization:dinas)"),
    ("penerbit:a publisher:a", "(publisher:a & publisher:a)"),
    ("kutipan:a quote:a judul:a headline:a", "(quote:a & quote:a & headline:a & headline:a)"),
    ("orang:rusdi~ jabatan:bup*", "(person:rusdi~1 & position:bup*)"),
    ("orang:DEKAT(rusdi malano, 3)", "person:near3[rusdi malano]"),
  ])
  func questionIsRead(text: String, dump: String) {
    let query = QueryParser.query(from: text)
    #expect(QueryDump.text(of: query) == dump)
    #expect(query.ignored == [])
  }

  @Test(arguments: [
    ("tanggal:2019", "2019/1/1..2019/12/31"),
    ("date:2019-03", "2019/3/1..2019/3/31"),
    ("tanggal:2019-12", "2019/12/1..2019/12/31"),
    ("tanggal:2020-02", "2020/2/1..2020/2/29"),
    ("tanggal:2019-03-05", "2019/3/5..2019/3/5"),
    ("tanggal:2019..2023", "2019/1/1..2023/12/31"),
    ("tanggal:2019...2023", "2019/1/1..2023/12/31"),
    ("tanggal:2019..", "2019/1/1.."),
    ("tanggal:..2020", "..2020/12/31"),
    ("tanggal:2019-03..2019-04-10", "2019/3/1..2019/4/10"),
    ("tanggal:28/2/2023", "2023/2/28..2023/2/28"),
    ("tanggal:28-02-2023", "2023/2/28..2023/2/28"),
    ("tanggal:2/2023", "2023/2/1..2023/2/28"),
    ("tanggal:\"5 Maret 2019\"", "2019/3/5..2019/3/5"),
    ("tanggal:5 Maret 2019", "2019/3/5..2019/3/5"),
    ("tanggal:\"Maret 2019\"", "2019/3/1..2019/3/31"),
    ("tanggal:\"5 Maret 2019..7 Mei 2019\"", "2019/3/5..2019/5/7"),
    ("date:\"March 5, 2019\"", "2019/3/5..2019/3/5"),
    ("tanggal:(2019 OR 2021)", "(2019/1/1..2019/12/31 | 2021/1/1..2021/12/31)"),
    ("tanggal:Agustus 2019 banjir", "(2019/8/1..2019/8/31 & banjir)"),
    ("tanggal:2019 Maret", "(2019/1/1..2019/12/31 & maret)"),
  ])
  func dateIsRead(text: String, dump: String) {
    let query = QueryParser.query(from: text)
    #expect(QueryDump.text(of: query) == dump)
    #expect(query.ignored == [])
  }

  @Test(arguments: [
    ("\"rapat kerja", "(rapat & kerja)", [IgnoredPart("\"", .loneQuote)]),
    ("*", "everything", [IgnoredPart("*", .noWords)]),
    ("\"\"", "everything", [IgnoredPart("\"\"", .noWords)]),
    ("a & b", "(a & b)", [IgnoredPart("&", .noWords)]),
    ("a)b(c", "(a & b & c)", [.init(")", .unbalancedBracket), .init("(", .unbalancedBracket)]),
    ("a ()", "a", [IgnoredPart("()", .emptyBrackets)]),
    ("OR a OR", "a", [.init("OR", .operatorWithoutSide), .init("OR", .operatorWithoutSide)]),
    ("a OR OR b", "(a | b)", [.init("OR", .operatorWithoutSide)]),
    ("a AND", "a", [IgnoredPart("AND", .operatorWithoutSide)]),
    ("a NOT", "a", [IgnoredPart("NOT", .operatorWithoutSide)]),
    ("a NEAR/3", "a", [IgnoredPart("NEAR/3", .operatorWithoutSide)]),
    ("orang:", "everything", [IgnoredPart("orang:", .fieldWithoutValue)]),
    ("orang:jabatan:bupati", "position:bupati", [IgnoredPart("orang:", .fieldWithoutValue)]),
    ("foo:bar", "(foo & bar)", [IgnoredPart("foo:", .unknownField)]),
    ("http://arung.go.id/a?b=1", "http_arung_go_id_a_b_1", [.init("http:", .unknownField)]),
    ("a*", "a", [IgnoredPart("a*", .shortPrefix(letters: 2))]),
    ("ab~", "ab", [IgnoredPart("ab~", .shortFuzzy(letters: 3))]),
    ("rusdi~9", "rusdi~2", [IgnoredPart("rusdi~9", .tooManyEdits(limit: 2))]),
    ("a NEAR/900 b", "near100[a b]", [IgnoredPart("NEAR/900", .tooDistant(limit: 100))]),
    ("NEAR(a OR b)", "near10[a b]", [IgnoredPart("OR", .insideNear)]),
    ("NEAR(a (b c) d)", "near10[a d]", [IgnoredPart("(b c)", .insideNear)]),
    ("NEAR(a rusdi~)", "near10[a rusdi]", [IgnoredPart("rusdi~", .insideNear)]),
    ("NEAR()", "everything", [IgnoredPart("()", .emptyBrackets)]),
    ("tanggal:kemarin", "everything", [IgnoredPart("kemarin", .unreadableDate)]),
    ("tanggal:..", "everything", [IgnoredPart("..", .unreadableDate)]),
    ("tanggal:2019-02-29", "everything", [IgnoredPart("2019-02-29", .impossibleDate)]),
    ("tanggal:31/4/2023", "everything", [IgnoredPart("31/4/2023", .impossibleDate)]),
    ("tanggal:2019-13", "everything", [IgnoredPart("2019-13", .impossibleDate)]),
    ("tanggal:2023..2019", "everything", [IgnoredPart("2023..2019", .reversedDates)]),
    ("tanggal:NEAR(a b)", "everything", [IgnoredPart("NEAR(a b)", .unreadableDate)]),
  ])
  func whatCannotBeReadIsListed(text: String, dump: String, ignored: [IgnoredPart]) {
    let query = QueryParser.query(from: text)
    #expect(QueryDump.text(of: query) == dump)
    #expect(query.ignored == ignored)
  }

  @Test func wordsBeyondTheLimitAreIgnored() {
    let text = (1...70).map { "kata\($0)" }.joined(separator: " ")
    let query = QueryParser.query(from: text)
    #expect(query.root?.terms.count == QueryLimits.words)
    #expect(query.ignored.map(\.reason) == [.tooManyWords(limit: QueryLimits.words)])
    #expect(query.ignored.first?.piece.hasPrefix("kata65 kata66") == true)
  }

  @Test func longPhraseIsCut() {
    let query = QueryParser.query(from: "\"" + String(repeating: "kata ", count: 100) + "\"")
    #expect(query.root?.terms.map(\.words.count) == [QueryLimits.words])
    #expect(query.ignored.map(\.reason) == [.tooManyWords(limit: QueryLimits.words)])
  }

  @Test func bracketsBeyondTheLimitAreIgnored() {
    let deep = String(repeating: "(", count: 20) + "a" + String(repeating: ")", count: 20)
    let query = QueryParser.query(from: "b \(deep) c")
    #expect(QueryDump.text(of: query) == "(b & c)")
    #expect(query.ignored.map(\.reason) == [.tooDeep(limit: QueryLimits.nesting)])
    #expect(query.ignored.map(\.piece) == ["((((a))))"])
    let allowed = String(repeating: "(", count: 16) + "a" + String(repeating: ")", count: 16)
    #expect(QueryDump.text(of: QueryParser.query(from: allowed)) == "a")
  }

  @Test func textBeyondTheLimitIsIgnored() {
    let query = QueryParser.query(from: "a " + String(repeating: " ", count: 10_240) + "é")
    #expect(QueryDump.text(of: query) == "a")
    #expect(query.ignored == [IgnoredPart("é", .tooLong(bytes: QueryLimits.bytes))])
  }

  @Test func listOfIgnoredPartsIsBounded() {
    let query = QueryParser.query(from: String(repeating: "* ", count: 5000))
    #expect(query.ignored.count == QueryLimits.ignoredParts)
    #expect(query.ignored.last?.reason == .more(5000 - QueryLimits.ignoredParts + 1))
  }
}
