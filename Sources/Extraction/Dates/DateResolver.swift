import Records

/// Gives a reading its value: what the words leave open, the anchor fills.
struct DateResolver {
  struct Resolved {
    let value: String
    let precision: DatePrecision
    let from: DateOrigin
    var weekday: WeekdayAgreement?
    var calendar: String?
  }

  let anchor: CalendarDay?
  let words: CalendarWords

  /// Nil when the words alone have no value and there is no anchor.
  func resolve(_ reading: DateReading, direction: DateReading.Direction) -> Resolved? {
    switch reading {
    case .day(let parts):
      let (value, from, weekday) = day(parts, direction: direction)
      return Resolved(value: value, precision: .day, from: from, weekday: weekday)
    case .days(let first, let last): return days(first, last, direction: direction)
    case .month(let parts):
      let year = year(ofMonth: parts, direction: direction)
      return Resolved(
        value: Self.month(year, parts.month), precision: .month, from: origin(parts.year))
    case .months(let first, let last): return months(first, last, direction: direction)
    case .year(let year):
      return Resolved(value: String(year), precision: .year, from: .explicit)
    case .years(let first, let last):
      return Resolved(value: "\(first)/\(last)", precision: .interval, from: .explicit)
    case .portion(let portion, let year, let month):
      return self.portion(portion, year: year, month: month, direction: direction)
    case .portionOf(let portion, let unit, let count):
      return self.portion(portion, of: unit, count)
    case .weekday(let weekday, let shift):
      return self.weekday(weekday, direction: shift == .unknown ? direction : shift)
    case .weekdayOfWeek(let weekday, let weeks):
      guard let anchor else { return nil }
      return Resolved(
        value: anchor.adding(days: weekday - anchor.weekday + 7 * weeks).iso, precision: .day,
        from: .weekday, weekday: .consistent)
    case .dayOfYear(let day, let years):
      guard let anchor else { return nil }
      return CalendarDay(year: anchor.year + years, month: day.month, day: day.day).map {
        Resolved(value: $0.iso, precision: .day, from: .published)
      }
    case .monthOfYear(let month, let years):
      guard let anchor else { return nil }
      return Resolved(
        value: Self.month(anchor.year + years, month), precision: .month, from: .published)
    case .relative(let unit, let count): return relative(unit, count)
    case .latest(let unit, let count): return latest(unit, count)
    case .hijriYear(let year):
      return Resolved(
        value: "\(year)H", precision: .year, from: .explicit, calendar: "hijri")
    case .hijriDay(let year, let month, let day):
      guard let found = words.day(hijriYear: year, month: month, day: day) else {
        return Resolved(
          value: "\(year)H", precision: .year, from: .explicit, calendar: "hijri")
      }
      return Resolved(
        value: found.iso, precision: .day, from: .explicit, calendar: "hijri")
    }
  }

  private func origin(_ year: Int?) -> DateOrigin {
    year != nil ? .explicit : anchor != nil ? .published : .unresolved
  }

  private static func month(_ year: Int?, _ month: Int) -> String {
    (year.map { CalendarDay.padded($0, 4) } ?? "XXXX") + "-" + CalendarDay.padded(month, 2)
  }
}

extension DateResolver {
  private func day(
    _ parts: DayParts, direction: DateReading.Direction
  ) -> (value: String, from: DateOrigin, weekday: WeekdayAgreement?) {
    if let year = parts.year, let day = CalendarDay(year: year, month: parts.month, day: parts.day)
    {
      return (day.iso, .explicit, agreement(parts.weekday, day))
    }
    guard let (day, from) = nearestDay(parts, direction: direction) else {
      return (
        Self.month(nil, parts.month) + "-" + CalendarDay.padded(parts.day, 2), .unresolved, nil
      )
    }
    return (day.iso, from, agreement(parts.weekday, day))
  }

  private func agreement(_ weekday: Int?, _ day: CalendarDay) -> WeekdayAgreement? {
    weekday.map { $0 == day.weekday ? .consistent : .conflict }
  }

  /// The year-less day nearest to the anchor. A weekday chooses among the days within 200 days of
  /// it; without one, a word of tense does.
  private func nearestDay(
    _ parts: DayParts, direction: DateReading.Direction
  ) -> (CalendarDay, DateOrigin)? {
    guard let anchor else { return nil }
    let candidates = (anchor.year - 4...anchor.year + 4)
      .compactMap { CalendarDay(year: $0, month: parts.month, day: parts.day) }
      .sorted { abs(anchor.distance(to: $0)) < abs(anchor.distance(to: $1)) }
    // The 29th of February can be years away.
    guard let nearest = candidates.first, abs(anchor.distance(to: nearest)) <= Self.reach else {
      return nil
    }
    if let weekday = parts.weekday {
      let fitting = candidates.first {
        $0.weekday == weekday && abs(anchor.distance(to: $0)) <= Self.reach
      }
      if let fitting { return (fitting, fitting == nearest ? .published : .weekday) }
      return (nearest, .published)
    }
    let fitting =
      switch direction {
      case .past: candidates.first { $0 <= anchor }
      case .future: candidates.first { $0 >= anchor }
      case .unknown: candidates.first
      }
    return (fitting ?? nearest, .published)
  }

  /// Days to either side of the anchor within which a weekday may choose the year.
  private static let reach = 200

  private func days(
    _ first: DayParts, _ last: DayParts, direction: DateReading.Direction
  ) -> Resolved? {
    var first = first
    var last = last
    var from = DateOrigin.explicit
    if last.year == nil {
      guard let (end, origin) = nearestDay(last, direction: direction) else {
        return Resolved(
          value: day(first, direction: direction).value + "/"
            + day(last, direction: direction).value,
          precision: .interval, from: .unresolved)
      }
      from = origin
      last.year = end.year
      first.year = first.month > last.month ? end.year - 1 : end.year
    }
    let start = day(first, direction: direction)
    let end = day(last, direction: direction)
    let agreements = [start.weekday, end.weekday].compactMap(\.self)
    return Resolved(
      value: start.value + "/" + end.value, precision: .interval, from: from,
      weekday: agreements.contains(.conflict) ? .conflict : agreements.first)
  }

  /// The year of a year-less month: the nearest to the anchor, or as a word of tense says.
  private func year(ofMonth parts: MonthParts, direction: DateReading.Direction) -> Int? {
    if let year = parts.year { return year }
    guard let anchor else { return nil }
    let distance = parts.month - anchor.month
    switch direction {
    case .past: return distance > 0 ? anchor.year - 1 : anchor.year
    case .future: return distance < 0 ? anchor.year + 1 : anchor.year
    case .unknown:
      return distance > 6 ? anchor.year - 1 : distance < -6 ? anchor.year + 1 : anchor.year
    }
  }

  private func months(
    _ first: MonthParts, _ last: MonthParts, direction: DateReading.Direction
  ) -> Resolved {
    let end = year(ofMonth: last, direction: direction)
    let start = first.year ?? end.map { first.month > last.month ? $0 - 1 : $0 }
    return Resolved(
      value: Self.month(start, first.month) + "/" + Self.month(end, last.month),
      precision: .interval, from: origin(last.year))
  }

  /// Ten days of a month, three or four months of a year.
  private func portion(
    _ portion: DateReading.Portion, year: Int?, month: Int?, direction: DateReading.Direction
  ) -> Resolved? {
    guard let month else {
      guard let year else { return nil }
      let (first, last) =
        switch portion {
        case .early: (1, 3)
        case .middle: (5, 8)
        case .late: (10, 12)
        }
      return Resolved(
        value: Self.month(year, first) + "/" + Self.month(year, last), precision: .interval,
        from: .explicit)
    }
    let found = self.year(ofMonth: MonthParts(year: year, month: month), direction: direction)
    let length = CalendarDay.dayCount(year: found ?? 2001, month: month)
    let (first, last) =
      switch portion {
      case .early: (1, 10)
      case .middle: (11, 20)
      case .late: (length - 9, length)
      }
    let stem = Self.month(found, month) + "-"
    return Resolved(
      value: stem + CalendarDay.padded(first, 2) + "/" + stem + CalendarDay.padded(last, 2),
      precision: .interval, from: origin(year))
  }

  /// A part of the month or year so many of them from the anchor; of a week the weekend.
  private func portion(
    _ portion: DateReading.Portion, of unit: DateReading.TimeUnit, _ count: Int
  ) -> Resolved? {
    guard let anchor else { return nil }
    if unit == .week { return portion == .late ? weekend(count) : nil }
    let months = anchor.year * 12 + anchor.month - 1 + count
    let found =
      unit == .month
      ? self.portion(portion, year: months / 12, month: months % 12 + 1, direction: .unknown)
      : self.portion(portion, year: anchor.year + count, month: nil, direction: .unknown)
    return found.map { Resolved(value: $0.value, precision: $0.precision, from: .published) }
  }

  /// Saturday and Sunday of the week so many weeks from the anchor.
  private func weekend(_ weeks: Int) -> Resolved? {
    guard let anchor else { return nil }
    let saturday = anchor.adding(days: 6 - anchor.weekday + 7 * weeks)
    return Resolved(
      value: saturday.iso + "/" + saturday.adding(days: 1).iso, precision: .interval,
      from: .published)
  }

  /// The last such weekday up to the anchor, or the next one where the words look ahead.
  private func weekday(_ weekday: Int, direction: DateReading.Direction) -> Resolved? {
    guard let anchor else { return nil }
    let back = (anchor.weekday - weekday + 7) % 7
    let ahead = (weekday - anchor.weekday + 7) % 7
    let shift =
      switch direction {
      case .unknown: -back
      case .past: back == 0 ? -7 : -back
      case .future: ahead == 0 ? 7 : ahead
      }
    return Resolved(
      value: anchor.adding(days: shift).iso, precision: .day, from: .weekday,
      weekday: .consistent)
  }

  private func relative(_ unit: DateReading.TimeUnit, _ count: Int) -> Resolved? {
    guard let anchor else { return nil }
    switch unit {
    case .day:
      return Resolved(value: anchor.adding(days: count).iso, precision: .day, from: .published)
    case .week:
      let monday = anchor.adding(days: 1 - anchor.weekday + 7 * count)
      return Resolved(
        value: monday.iso + "/" + monday.adding(days: 6).iso, precision: .interval,
        from: .published)
    case .month:
      let months = anchor.year * 12 + anchor.month - 1 + count
      return Resolved(
        value: Self.month(months / 12, months % 12 + 1), precision: .month, from: .published)
    case .year:
      return Resolved(value: String(anchor.year + count), precision: .year, from: .published)
    }
  }

  private func latest(_ unit: DateReading.TimeUnit, _ count: Int) -> Resolved? {
    guard let anchor else { return nil }
    let days =
      switch unit {
      case .day: count
      case .week: 7 * count
      case .month, .year: 0
      }
    if days > 0 {
      return Resolved(
        value: anchor.adding(days: -days).iso + "/" + anchor.iso, precision: .interval,
        from: .published)
    }
    let end = anchor.year * 12 + anchor.month - 1
    if unit == .month {
      let start = end - count
      return Resolved(
        value: Self.month(start / 12, start % 12 + 1) + "/" + Self.month(anchor.year, anchor.month),
        precision: .interval, from: .published)
    }
    return Resolved(
      value: "\(anchor.year - count)/\(anchor.year)", precision: .interval, from: .published)
  }
}
