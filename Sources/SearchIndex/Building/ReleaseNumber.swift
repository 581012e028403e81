/// The number of a release in the index: its day, and its place among those of the day. So the
/// order of numbers is the order of days, and a span of days is a span of numbers.
package struct ReleaseNumber: Sendable, Hashable {
  /// Releases that one day can hold.
  package static let perDay = 1 << 20
  /// The first number of a release that has a day.
  static let firstDated: Int64 = 1 << 20

  package let value: Int64

  package init(_ value: Int64) {
    self.value = value
  }

  package init(day: DayNumber, sequence: Int) {
    value = Int64(day.value) << 20 | Int64(sequence)
  }

  package var day: DayNumber { DayNumber(Int(value >> 20)) }

  /// The first number a day can have.
  package static func first(of day: DayNumber) -> ReleaseNumber {
    ReleaseNumber(day: day, sequence: 0)
  }
}
