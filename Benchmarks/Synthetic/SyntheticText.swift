import Records

/// A text that grows at its end and says where its pieces stand.
struct SyntheticText {
  private(set) var text = ""
  /// Code points.
  private(set) var length = 0

  @discardableResult
  mutating func add(_ piece: String) -> CodePointSpan {
    let start = length
    text += piece
    length += piece.unicodeScalars.count
    return CodePointSpan(start, length)
  }
}
