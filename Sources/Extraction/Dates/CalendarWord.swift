/// What a row of `months-days.tsv` means.
enum CalendarWord: Sendable, Hashable {
  case month(Int)
  /// 1 for Monday … 7 for Sunday.
  case weekday(Int)
  case hijriMonth(Int)
  case relative(DateReading.TimeUnit, Int)
  /// The first and last hour, beyond 23 where the part goes past midnight.
  case dayPart(Int, Int)
  /// `+07:00`.
  case zone(String)
  case marketDay
  /// First and last month.
  case period(Int, Int)
  case holiday(Feast)

  /// Nil for rows without a value that can be reckoned with.
  init?(kind: String, value: String) {
    let numbers = value.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    switch kind {
    case "month":
      guard let month = numbers.first else { return nil }
      self = .month(month)
    case "weekday":
      guard let weekday = numbers.first else { return nil }
      self = .weekday(weekday)
    case "hijri-month":
      guard let month = numbers.first else { return nil }
      self = .hijriMonth(month)
    case "relative":
      guard let unit = Self.units.first(where: { value.hasPrefix($0.name) }),
        let count = Int(value.dropFirst(unit.name.count).prefix { $0 != " " })
      else { return nil }
      self = .relative(unit.unit, count)
    case "day-part":
      guard numbers.count == 4 else { return nil }
      self = .dayPart(numbers[0], numbers[2] < numbers[0] ? numbers[2] + 24 : numbers[2])
    case "timezone": self = .zone(value)
    case "market-day": self = .marketDay
    case "period":
      guard numbers.count == 4 else { return nil }
      self = .period(numbers[0], numbers[2])
    case "holiday":
      guard numbers.count >= 2 else { return nil }
      self = .holiday(
        Feast(
          month: numbers[numbers.count - 2], day: numbers[numbers.count - 1],
          isHijri: value.hasPrefix("H"), firstYear: numbers.count == 3 ? numbers[0] : nil))
    default: return nil
    }
  }

  var kind: CalendarKinds {
    switch self {
    case .month: .month
    case .weekday: .weekday
    case .hijriMonth: .hijriMonth
    case .relative: .relative
    case .dayPart: .dayPart
    case .zone: .zone
    case .marketDay: .marketDay
    case .period: .period
    case .holiday: .holiday
    }
  }

  private static let units: [(name: String, unit: DateReading.TimeUnit)] = [
    ("anchor", .day), ("week", .week), ("month", .month), ("year", .year),
  ]
}

/// Kinds of calendar words, a bit each.
struct CalendarKinds: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let month = CalendarKinds(rawValue: 1)
  static let weekday = CalendarKinds(rawValue: 2)
  static let hijriMonth = CalendarKinds(rawValue: 4)
  static let relative = CalendarKinds(rawValue: 8)
  static let dayPart = CalendarKinds(rawValue: 16)
  static let zone = CalendarKinds(rawValue: 32)
  static let marketDay = CalendarKinds(rawValue: 64)
  static let period = CalendarKinds(rawValue: 128)
  static let holiday = CalendarKinds(rawValue: 256)
}
