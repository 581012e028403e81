/// A stretch `[start, end)` of a `SourceText`, in UTF-8 bytes.
public struct TextSpan: Hashable, Sendable {
  public let start: Int
  public let end: Int

  @inlinable public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "span \(start)..<\(end) runs backwards")
    self.start = start
    self.end = end
  }

  @inlinable public var count: Int { end - start }
  @inlinable public var isEmpty: Bool { start == end }

  @inlinable public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  @inlinable public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  @inlinable public func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }
}

extension TextSpan: Comparable {
  /// By start, the longer one first.
  @inlinable public static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}
