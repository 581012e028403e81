/// What the words of a date expression say, before the anchor fills the gaps.
enum DateReading: Sendable, Hashable {
  case day(DayParts)
  case days(DayParts, DayParts)
  case month(MonthParts)
  case months(MonthParts, MonthParts)
  case year(Int)
  case years(Int, Int)
  /// The first, middle or last part of a month or a year.
  case portion(Portion, year: Int?, month: Int?)
  /// The same of the week, month or year so many of them from the anchor (`akhir tahun ini`).
  case portionOf(Portion, TimeUnit, Int)
  /// A weekday without a date; `shift` as a word beside it tells it.
  case weekday(Int, Direction)
  /// A weekday of the week so many weeks from the anchor.
  case weekdayOfWeek(Int, Int)
  /// A day of the year so many years from the anchor.
  case dayOfYear(DayParts, Int)
  /// A month of the year so many years from the anchor.
  case monthOfYear(Int, Int)
  /// So many units from the anchor: 0 this one, -1 the one before.
  case relative(TimeUnit, Int)
  /// The stretch of so many units that ends with the anchor.
  case latest(TimeUnit, Int)
  case hijriYear(Int)
  case hijriDay(year: Int, month: Int, day: Int)

  enum Portion: Sendable, Hashable { case early, middle, late }

  enum Direction: Sendable, Hashable { case unknown, past, future }

  enum TimeUnit: Sendable, Hashable { case day, week, month, year }
}

struct DayParts: Sendable, Hashable {
  var year: Int?
  var month: Int
  var day: Int
  var weekday: Int?
}

struct MonthParts: Sendable, Hashable {
  var year: Int?
  var month: Int
}
