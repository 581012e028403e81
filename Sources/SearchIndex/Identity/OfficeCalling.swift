package import Records

/// What releases called one person with one status: "disebut sebagai", never a term of office.
package struct OfficeCalling: Sendable, Equatable {
  /// The releases of one day.
  package struct Dot: Sendable, Equatable {
    /// Day number, the first day where the month or year alone is known.
    package let day: Int
    /// The last day it can be.
    package var latestDay: Int
    package var releases: Int
    /// The first of them.
    package let release: Int64
  }

  /// Dots without the dots of another holder and a year between them.
  package struct Stretch: Sendable, Equatable {
    package let first: Dot
    package let last: Dot
  }

  package let person: Int64
  package let position: Int64
  package let status: PositionStatus
  /// Which acting form; nil for other statuses and where it is unknown.
  package let statusForm: String?
  /// In the order of days.
  package let dots: [Dot]
  /// Releases without a day; they say nothing about when.
  package let undated: Int
  /// In the order of days, at least one where there are dots.
  package var stretches: [Stretch] = []

  /// All releases, dated or not.
  package var evidence: Int { dots.reduce(undated) { $0 + $1.releases } }
  package var first: Dot? { dots.first }
  package var last: Dot? { dots.last }

  /// Somebody called so holds the office or acts in it; who was, will be, seeks or stands for it
  /// does not.
  package var isHolding: Bool { status == .definitive || status == .acting }
}
