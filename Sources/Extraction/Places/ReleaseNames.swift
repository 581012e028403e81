import Records
import UnicodeText

/// Collects what names mean in one release: the names of its sure places, and the abbreviations it
/// explains in brackets (`Kabupaten Penajam Paser Utara (PPU)`).
struct ReleaseNames {
  let scan: PlaceScan
  private static let longestAbbreviation = 3

  func names(of candidates: [PlaceCandidate]) -> [LettersKey: [RegionUnit]] {
    var names: [LettersKey: [RegionUnit]] = [:]
    for candidate in candidates where !candidate.units.isEmpty {
      names[scan.key(of: candidate.name), default: []] = candidate.units
      guard candidate.units.count == 1, let bracket = bracket(after: candidate.range) else {
        continue
      }
      names[scan.key(of: bracket)] = candidate.units
    }
    return names
  }

  private func bracket(after range: Range<Int>) -> Range<Int>? {
    let start = range.upperBound + 1
    guard scan.article.isMark("(", at: range.upperBound) else { return nil }
    for end in start..<min(start + Self.longestAbbreviation + 1, scan.article.tokens.count) {
      if scan.article.isMark(")", at: end) { return end > start ? start..<end : nil }
      guard scan.article.tokens[end].isWord, scan.article.tokens[end].isCapitalized,
        !scan.isPerson(end), !scan.isTitleHead(end)
      else { return nil }
    }
    return nil
  }
}
