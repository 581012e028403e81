/// A stretch `[start, end)` of a `SourceText`, in UTF-8 bytes.
package struct TextSpan: Hashable, Sendable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "span \(start)..<\(end) runs backwards")
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }

  package func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  package func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

extension TextSpan: Comparable {
  /// By start, the longer one first.
  package static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}
