import Dictionaries
import Records
import UnicodeText

/// Finds natural features and islands: `Gunung Lawu`, `pulau Buton`.
struct FeatureScanner {
  let scan: PlaceScan

  func candidates() -> [PlaceCandidate] {
    var candidates: [PlaceCandidate] = []
    for token in scan.tokens(of: [.natural, .island])
    where token >= candidates.last?.range.upperBound ?? 0 {
      if let candidate = feature(at: token) { candidates.append(candidate) }
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
}
