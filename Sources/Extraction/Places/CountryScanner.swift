import Dictionaries
import Records
import UnicodeText

/// Finds countries and the foreign cities that `countries.tsv` knows.
struct CountryScanner {
  let scan: PlaceScan
  private static var longerNames: TableSet {
    [.majorRegions, .organizations]
  }
  private static var otherReadings: TableSet {
    [.givenNames, .titles]
  }

  func candidates() -> [PlaceCandidate] {
    let nested = TokenSet(
      ranges: scan.context.titles.map(\.range) + scan.context.organizations.map(\.range),
      count: scan.article.tokens.count)
    var candidates: [PlaceCandidate] = []
    var token = 0
    while token < scan.article.tokens.count {
      guard scan.article.facts(at: token).flags.contains(.country), let match = match(at: token),
        !nested.contains(token)
      else {
        token += 1
        continue
      }
      let range = match.start..<match.end
      var candidate = PlaceCandidate(range: range, name: range, kind: .other, rule: "country")
      let dictionaries = scan.vocabulary.lexicon.dictionaries
      if let row = dictionaries.firstRow(of: match.phrase, in: .countries) {
        let code = dictionaries.cell(.countries, row: row, column: "code")
        candidate.country = code.isEmpty ? nil : code
        if dictionaries.cell(.countries, row: row, column: "kind") == "country" {
          candidate.kind = .country
        }
      }
      candidates.append(candidate)
      token = match.end
    }
    return candidates
  }

  /// Names that are given names too (`Yaman`) need a preposition; a name
  /// within a longer one (`Bahasa Indonesia`, `Indonesia Raya`) is none.
  private func match(at token: Int) -> PhraseMatch? {
    let tokens = scan.article.tokens
    guard let match = scan.article.longestMatch(at: token, in: .countries),
      tokens[token].isCapitalized,
      !scan.overlapsPerson(match.start..<match.end),
      !scan.article.matches(at: token, in: Self.longerNames).contains(where: {
        $0.end > match.end && $0.stands(in: Self.longerNames)
      })
    else { return nil }
    let isOther = match.stands(in: Self.otherReadings)
    if isOther, !scan.followsPreposition(token), !scan.followsRelation(token) { return nil }
    if scan.followsPeopleWord(token) { return nil }
    if scan.continuesName(token) || goesOn(match), !scan.article.isHeadline(token) { return nil }
    return match
  }

  private func goesOn(_ match: PhraseMatch) -> Bool {
    let tokens = scan.article.tokens
    return match.end < tokens.count && tokens[match.end].isWord
      && tokens[match.end].isCapitalized && !scan.vocabulary.endsName(match.end, in: scan.article)
      && !scan.isPerson(match.end) && !scan.startsTitle(match.end)
  }
}
