/// What the atoms of a pattern took from the text, in reading order.
struct DateCaptures: Sendable {
  var weekdays = ShortList()
  var days = ShortList()
  var months = ShortList()
  var years = ShortList()
  /// The marks between the numbers of a numeric date.
  var separators = ShortList()
  var count: Int?
  var unit: DateReading.TimeUnit?
  var relative: (unit: DateReading.TimeUnit, count: Int)?
  var direction: DateReading.Direction = .unknown
  var period: (first: Int, last: Int)?
  var feast: Feast?
  var hijriMonth: Int?
  var hijriYear: Int?
}

/// A feast with a fixed day of the Gregorian or the Hijri calendar.
struct Feast: Sendable, Hashable {
  let month: Int
  let day: Int
  let isHijri: Bool
  /// The year its anniversaries count from.
  let firstYear: Int?
}

extension DateCaptures {
  /// What the captures say under a rule's meaning; nil when they say nothing (`31 Februari`).
  func reading(_ meaning: DateRule.Meaning, words: CalendarWords) -> DateReading? {
    switch meaning {
    case .day: return day(at: 0).map(DateReading.day)
    case .days:
      guard let (first, last) = dayRange else { return nil }
      return .days(first, last)
    case .month: return months.first.map { .month(MonthParts(year: years.first, month: $0)) }
    case .months:
      guard months.count == 2 else { return nil }
      let last = MonthParts(year: years.last, month: months[1])
      var first = MonthParts(year: years.first, month: months[0])
      if years.count == 1, let year = years.first, months[0] > months[1] { first.year = year - 1 }
      return .months(first, last)
    case .year: return years.first.map(DateReading.year)
    case .years:
      guard years.count == 2, years[0] < years[1], years[1] - years[0] <= 50 else { return nil }
      return .years(years[0], years[1])
    case .schoolYear:
      guard years.count == 2, years[1] == years[0] + 1 else { return nil }
      return .months(MonthParts(year: years[0], month: 7), MonthParts(year: years[1], month: 6))
    case .decade:
      guard let year = years.first ?? count.map({ 1900 + $0 }), year % 10 == 0, year >= 1800
      else { return nil }
      return .years(year, year + 9)
    case .portionOf(let portion):
      guard let relative, relative.unit != .day else { return nil }
      return .portionOf(portion, relative.unit, relative.count)
    case .portion(let portion):
      return .portion(portion, year: years.first, month: months.first)
    case .weekday: return weekdays.first.map { .weekday($0, direction) }
    case .weekdayOfWeek:
      guard let weekday = weekdays.first, let relative, relative.unit == .week else { return nil }
      return .weekdayOfWeek(weekday, relative.count)
    case .dayOfYear:
      guard let day = day(at: 0), let relative, relative.unit == .year else { return nil }
      return .dayOfYear(day, relative.count)
    case .monthOfYear:
      guard let month = months.first, let relative, relative.unit == .year else { return nil }
      return .monthOfYear(month, relative.count)
    case .relative: return relative.map { .relative($0.unit, $0.count) }
    case .counted:
      guard let count, let unit else { return nil }
      return .relative(unit, -count)
    case .latest:
      guard let count, let unit else { return nil }
      return .latest(unit, count)
    case .period:
      guard let period else { return nil }
      return .months(
        MonthParts(year: years.first, month: period.first),
        MonthParts(year: years.first, month: period.last))
    case .hijriYear: return hijriYear.map(DateReading.hijriYear)
    case .hijriGregorian: return years.first.map(DateReading.year)
    case .hijriDay:
      guard let hijriYear, let hijriMonth, let day = days.first, day <= 30 else { return nil }
      return .hijriDay(year: hijriYear, month: hijriMonth, day: day)
    case .holiday: return feastDay(words: words)
    case .anniversary: return anniversary(words: words)
    }
  }

  /// `HUT ke-78 RI` is 2023; without a number the year is open.
  private func anniversary(words: CalendarWords) -> DateReading? {
    guard let feast = words.independence, let first = feast.firstYear,
      count.map({ (1...200).contains($0) }) ?? true
    else { return nil }
    return .day(DayParts(year: count.map { first + $0 }, month: feast.month, day: feast.day))
  }

  private func feastDay(words: CalendarWords) -> DateReading? {
    guard let year = years.first else { return nil }
    guard let feast else { return nil }
    if !feast.isHijri { return .day(DayParts(year: year, month: feast.month, day: feast.day)) }
    return words.day(ofHijriMonth: feast.month, day: feast.day, inYear: year).map {
      .day(DayParts(year: $0.year, month: $0.month, day: $0.day))
    }
  }

  /// The day at a position; a leap year decides over 29 February only where the year is known.
  private func day(at index: Int) -> DayParts? {
    guard index < days.count, let lastMonth = months.last else { return nil }
    let month = index < months.count ? months[index] : lastMonth
    let year = index < years.count ? years[index] : years.last
    guard CalendarDay(year: year ?? 2000, month: month, day: days[index]) != nil else { return nil }
    let weekday = index < weekdays.count ? weekdays[index] : nil
    return DayParts(year: year, month: month, day: days[index], weekday: weekday)
  }

  private var dayRange: (DayParts, DayParts)? {
    guard days.count == 2, var first = day(at: 0), let last = day(at: 1) else { return nil }
    if years.count == 1, let year = last.year, first.month > last.month { first.year = year - 1 }
    if first.month == last.month, first.year == last.year, first.day >= last.day { return nil }
    if let start = first.year, let end = last.year, start > end { return nil }
    return (first, last)
  }
}
