/// Days from one to another, both included; open where one is missing.
package struct DayRange: Sendable, Hashable {
  package let first: DayNumber?
  package let last: DayNumber?

  /// Any day, or none.
  package static let unbounded = DayRange(first: nil, last: nil)

  package init(first: DayNumber?, last: DayNumber?) {
    self.first = first
    self.last = last
  }

  package var isEmpty: Bool {
    guard let first, let last else { return false }
    return last < first
  }

  package func intersection(_ other: DayRange) -> DayRange {
    DayRange(
      first: [first, other.first].compactMap { $0 }.max(),
      last: [last, other.last].compactMap { $0 }.min())
  }

  /// The numbers of releases that have such a day; nil where any will do, also one without a day.
  package var releaseNumbers: ClosedRange<Int64>? {
    guard self != .unbounded else { return nil }
    let lower = ReleaseNumber.first(of: first ?? DayNumber(1)).value
    let upper = last.map { ReleaseNumber.first(of: DayNumber($0.value + 1)).value - 1 } ?? .max
    return lower...max(lower, upper)
  }

  /// The numbers of quotes from such releases, each a release's number with a byte behind it; nil
  /// where any will do.
  package var quoteNumbers: ClosedRange<Int64>? {
    releaseNumbers.map { releases in
      let isBounded = releases.upperBound <= Int64.max >> 8
      return releases.lowerBound << 8...(isBounded ? releases.upperBound << 8 | 0xFF : .max)
    }
  }
}

extension DayRange {
  /// A day, month or year as people write it, or a range of two with `..`; nil for anything else.
  package init?(written text: String) {
    guard let range = try? DayRangeReader.range(of: text) else { return nil }
    self = range
  }
}
