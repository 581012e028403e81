import Dictionaries
import Records
import UnicodeText

/// Finds streets with their house numbers: `Jalan Jenderal Sudirman No. 27`, `Jl. Pelabuhan Lama`.
struct StreetScanner {
  let scan: PlaceScan
  private static var personTables: TableSet {
    [.ranks, .titles, .honorifics]
  }

  func candidates() -> [PlaceCandidate] {
    var candidates: [PlaceCandidate] = []
    for token in scan.tokens(of: .street) where token >= candidates.last?.range.upperBound ?? 0 {
      if let candidate = candidate(at: token) { candidates.append(candidate) }
    }
    return candidates
  }

  /// `Jalan Jenderal Sudirman No. 27`; a small `jalan` only behind a preposition.
  private func candidate(at token: Int) -> PlaceCandidate? {
    guard !scan.isPerson(token), let head = scan.word(at: token, of: .street),
      scan.word(at: token, of: .building).map({ $0.range.upperBound <= head.range.upperBound })
        ?? true
    else { return nil }
    let tokens = scan.article.tokens
    guard tokens[token].isCapitalized || scan.followsPreposition(token) else { return nil }
    var end = head.range.upperBound
    var hasName = false
    while end < tokens.count {
      if tokens[end].kind == .number, end - head.range.upperBound < 4 {
        hasName = true
      } else if tokens[end].isWord, tokens[end].isCapitalized, !scan.startsTitle(end),
        !scan.vocabulary.endsName(end, in: scan.article) || isDay(end, behind: head.range),
        scan.word(at: end, of: .number) == nil,
        isOfName(end, behind: head.range)
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
      && scan.word(at: token, of: .building) == nil
      && scan.article.longestMatch(at: token, in: Self.personTables) == nil
  }

  /// The month of `Jalan 17 Agustus`, which is a name and no date.
  private func isDay(_ token: Int, behind head: Range<Int>) -> Bool {
    token == head.upperBound + 1 && scan.article.tokens[token - 1].kind == .number
      && scan.article.longestMatch(at: token, in: .monthsDays) != nil
  }

  /// A street bears the name of a building right behind its head alone (`Jalan Pelabuhan Lama`);
  /// elsewhere the building is the next place of the chain.
  private func isOfName(_ token: Int, behind head: Range<Int>) -> Bool {
    let isRaya =
      token == head.upperBound + 1 && scan.word(at: head.upperBound, of: .direction) != nil
    return scan.word(at: token, of: [.admin, .street]) == nil
      && (token == head.upperBound || isRaya
        || scan.word(at: token, of: [.venue, .hub, .facility]) == nil)
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
    guard let index = scan.word(at: token, of: .number)?.range.upperBound, index < tokens.count,
      tokens[index].kind == .number || tokens[index].shape.contains(.hasDigit)
    else { return nil }
    return index + 1
  }
}
