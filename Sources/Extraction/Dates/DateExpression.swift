/// A date of the text before the anchor gives it its value.
struct DateExpression: Sendable, Hashable {
  let range: Range<Int>
  let reading: DateReading
  /// What a word behind it tells: `lalu`, `mendatang`.
  let direction: DateReading.Direction
  let isRepaired: Bool
  let rule: String

  /// The day, where the words say it in full.
  var fullDay: (day: CalendarDay, weekday: Int?)? {
    guard case .day(let parts) = reading, let year = parts.year,
      let day = CalendarDay(year: year, month: parts.month, day: parts.day)
    else { return nil }
    return (day, parts.weekday)
  }

  /// The years the words name.
  var years: [Int] {
    switch reading {
    case .day(let parts): [parts.year].compactMap(\.self)
    case .days(let first, let last): [first.year, last.year].compactMap(\.self)
    case .month(let parts): [parts.year].compactMap(\.self)
    case .months(let first, let last): [first.year, last.year].compactMap(\.self)
    case .year(let year): [year]
    case .years(let first, let last): [first, last]
    case .portion(_, let year, _): [year].compactMap(\.self)
    default: []
    }
  }

  /// The month and year another day in a list can borrow.
  var lentMonth: MonthParts? {
    switch reading {
    case .day(let parts) where parts.weekday == nil:
      MonthParts(year: parts.year, month: parts.month)
    case .days(let first, _) where first.weekday == nil:
      MonthParts(year: first.year, month: first.month)
    default: nil
    }
  }
}
