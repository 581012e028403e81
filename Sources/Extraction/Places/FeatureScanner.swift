import Dictionaries
import Records
import UnicodeText

/// Finds natural features, islands and streets: `Gunung Lawu`, `pulau Buton`, `Jl. Melati No. 5`.
struct FeatureScanner {
  let scan: PlaceScan
  private static let personTables: TableSet = [.ranks, .titles, .honorifics]

  func candidates() -> [PlaceCandidate] {
    var candidates: [PlaceCandidate] = []
    for token in scan.tokens(of: [.street, .natural, .island])
    where token >= candidates.last?.range.upperBound ?? 0 {
      if let candidate = street(at: token) ?? feature(at: token) { candidates.append(candidate) }
    }
    return candidates
  }

  private func feature(at token: Int) -> PlaceCandidate? {
    guard !scan.isPerson(token), let head = scan.word(at: token, of: [.natural, .island]),
      scan.gazetteer.major(at: token, in: scan.article) == nil, !scan.continuesName(token)
    else { return nil }
    let isWord = scan.vocabulary.isAlsoWord(head.range, in: scan.article)
    if isWord, !scan.followsPreposition(token) { return nil }
    var name = head.range.upperBound..<head.range.upperBound
    if let major = scan.gazetteer.major(
      at: name.lowerBound, in: scan.article, anyCase: head.kind == .island)
    {
      name = major.range
    } else {
      name = scan.nameRun(from: name.lowerBound, limit: 3)
    }
    guard !name.isEmpty, !scan.vocabulary.isField(name.lowerBound, in: scan.article) else {
      return nil
    }
    return PlaceCandidate(
      range: token..<name.upperBound, name: token..<name.upperBound,
      kind: head.kind == .island ? .other : .natural, rule: "feature")
  }

  /// `Jalan Jenderal Sudirman No. 27`; a small `jalan` only behind a preposition.
  private func street(at token: Int) -> PlaceCandidate? {
    guard !scan.isPerson(token), let head = scan.word(at: token, of: .street) else { return nil }
    let tokens = scan.article.tokens
    guard tokens[token].isCapitalized || scan.followsPreposition(token) else { return nil }
    var end = head.range.upperBound
    var hasName = false
    while end < tokens.count {
      if tokens[end].kind == .number, end - head.range.upperBound < 4 {
        hasName = true
      } else if tokens[end].isWord, tokens[end].isCapitalized, !scan.startsTitle(end),
        !scan.vocabulary.endsName(end, in: scan.article), !isNumberSign(end),
        scan.word(at: end, of: [.admin, .venue, .facility, .street]) == nil
      {
        if !hasName, isEvent(end) { return nil }
        hasName = true
      } else if !(hasName && joins(end)) {
        break
      }
      end += 1
    }
    guard hasName else { return nil }
    end = houseNumber(at: end) ?? end
    return PlaceCandidate(
      range: token..<end, name: token..<end, kind: .street, rule: "street")
  }

  /// `Jalan Sehat` is no street, `Jalan Jenderal Sudirman` is one.
  private func isEvent(_ token: Int) -> Bool {
    scan.vocabulary.isField(token, in: scan.article)
      && scan.article.longestMatch(at: token, in: Self.personTables) == nil
  }

  private func isNumberSign(_ token: Int) -> Bool {
    scan.article.string(at: token).lowercased() == "no"
      || scan.article.string(at: token).lowercased() == "nomor"
  }

  /// The dot of `Jend.` and the hyphen of `Sao-Sao`, with the word behind them.
  private func joins(_ token: Int) -> Bool {
    let tokens = scan.article.tokens
    guard token + 1 < tokens.count, tokens[token + 1].isCapitalized else { return false }
    if scan.article.isMark("-", at: token) { return !tokens[token + 1].followsSpace }
    return scan.article.isMark(".", at: token) && tokens[token - 1].count <= 5
      && !tokens[token].followsSpace
  }

  private func houseNumber(at token: Int) -> Int? {
    let tokens = scan.article.tokens
    guard token < tokens.count, tokens[token].isWord, isNumberSign(token) else { return nil }
    var index = token + 1
    if scan.article.isMark(".", at: index) { index += 1 }
    guard index < tokens.count,
      tokens[index].kind == .number || tokens[index].shape.contains(.hasDigit)
    else { return nil }
    return index + 1
  }
}
