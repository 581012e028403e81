import Records
import UnicodeText

/// Finds names that read like units and are none: the idiom `Sabang sampai Merauke`, the town
/// `Tanjung Balai Karimun`, which is not the city Tanjungbalai.
struct OtherNameScanner {
  let scan: PlaceScan

  func candidates() -> [PlaceCandidate] {
    scan.tokens(of: .other).compactMap { scan.word(at: $0, of: .other)?.range }
      .flatMap(names(in:))
  }

  /// The stretches of capitalised words.
  private func names(in range: Range<Int>) -> [PlaceCandidate] {
    range.split { !scan.article.tokens[$0].isCapitalized }.compactMap { words in
      guard let first = words.first, let last = words.last else { return nil }
      return PlaceCandidate(
        range: first..<last + 1, name: first..<last + 1, kind: .other, rule: "other-name")
    }
  }
}
