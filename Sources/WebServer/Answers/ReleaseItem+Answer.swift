import SearchIndex

extension ReleaseItem {
  init(_ release: ReleaseSummary) {
    var snippet = [TextPiece](release.snippet, marks: release.snippetMarks)
    if release.isCutBefore { snippet.insert(TextPiece("…"), at: 0) }
    if release.isCutAfter { snippet.append(TextPiece("…")) }
    self.init(
      key: release.key,
      headline: release.headline.map { [TextPiece]($0, marks: release.headlineMarks) } ?? [],
      date: release.day, publisher: release.publisher.map(EntityReference.init), snippet: snippet)
  }
}

extension [TextPiece] {
  /// A text in pieces.
  ///
  /// - Parameter marks: code points, in order and apart from each other.
  init(_ text: String, marks: [Range<Int>]) {
    let scalars = [Unicode.Scalar](text.unicodeScalars)
    func piece(_ range: Range<Int>, isMarked: Bool) -> TextPiece {
      TextPiece(String(String.UnicodeScalarView(scalars[range])), isMarked: isMarked)
    }
    self = []
    var end = 0
    for mark in marks where end <= mark.lowerBound && mark.upperBound <= scalars.count {
      if end < mark.lowerBound { append(piece(end..<mark.lowerBound, isMarked: false)) }
      append(piece(mark, isMarked: true))
      end = mark.upperBound
    }
    if end < scalars.count { append(piece(end..<scalars.count, isMarked: false)) }
  }
}
