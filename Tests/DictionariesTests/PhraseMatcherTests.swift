import Testing
import UnicodeText

@testable import Dictionaries

/// A few small tables in memory, so that a test shows all it relies on.
private func dictionaries(_ phrases: [String]) throws -> Dictionaries {
  let header = DictionaryTable.placeWords.columns.joined(separator: "\t") + "\n"
  let rows = phrases.map { "\($0)\t\tvenue\t\t\n" }.joined()
  let files = try DictionaryTable.allCases.filter { $0 == .placeWords }.map { table in
    try TableFile(table: table, bytes: Array((header + rows).utf8))
  }
  let key = [UInt8](repeating: 7, count: 32)
  let bytes = TablePreparer.bytes(of: files, key: key, fingerprint: key)
  return Dictionaries(tables: try #require(PreparedTables(bytes: bytes, key: key)))
}

/// Ten lines that say what the fast matcher must find.
private func naiveMatches(_ phrases: [String], in tokens: [Token]) -> Set<[Int]> {
  var matches: Set<[Int]> = []
  let hashes = tokens.map(\.hash)
  for words in Set(phrases.map(Tokenizer.hashes(of:))) where !words.isEmpty {
    for start in hashes.indices where hashes[start...].starts(with: words) {
      matches.insert([start, start + words.count])
    }
  }
  return matches
}

private struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

@Suite struct PhraseMatcherTests {
  @Test func findsEveryPhraseAtEveryLengthWhateverItsCase() throws {
    let dictionaries = try dictionaries(["aula", "aula kantor", "kantor bupati", "S.H."])
    let text = SourceText("Di AULA Kantor Bupati, S. H. dan aulanya\nkantor\nbupati")
    let tokens = Tokenizer.tokens(of: text)
    let found = dictionaries.matcher.matches(in: tokens).map { match in
      text[TextSpan(Int(tokens[match.start].start), Int(tokens[match.end - 1].end))]
    }
    #expect(found == ["AULA", "AULA Kantor", "Kantor Bupati", "S. H."])
  }

  @Test(arguments: 1...200)
  func agreesWithTheNaiveMatcher(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let words = ["a", "b", "c", "dé", "Sa’dun", ".", "7"]
    func phrase(_ longest: Int) -> String {
      (0..<Int.random(in: 1...longest, using: &dice)).compactMap { _ in
        words.randomElement(using: &dice)
      }.joined(separator: Bool.random(using: &dice) ? " " : "  ")
    }
    let phrases = (0..<Int.random(in: 1...12, using: &dice)).map { _ in phrase(4) }
    let tokens = Tokenizer.tokens(of: SourceText(phrase(60) + "\n" + phrase(20).uppercased()))
    let matches = try dictionaries(phrases).matcher.matches(in: tokens)
    #expect(Set(matches.map { [$0.start, $0.end] }) == naiveMatches(phrases, in: tokens))
    #expect(matches.count == Set(matches).count)
  }

  @Test func shippedDictionariesAnswerForAUnit() throws {
    let dictionaries = try DictionaryStore().open()
    let tokens = Tokenizer.tokens(of: SourceText("Solok Selatan"))
    let match = try #require(
      dictionaries.matcher.matches(in: tokens).first { $0.count == 2 && $0.stands(in: .kabupaten) })
    let rows = dictionaries.rows(of: match.phrase, in: .regions)
    #expect(rows.map { dictionaries.cell(.regions, row: $0, column: "code") } == ["13.11"])
  }
}
