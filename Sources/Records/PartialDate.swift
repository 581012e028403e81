/// A day, a month or a year, as the dates of a record spell it: `2023-02-28`, `2023-02`, `2023`,
/// `XXXX-02-28`, `1444H`.
package struct PartialDate: Sendable, Equatable {
  /// Nil for `XXXX`.
  package let year: Int?
  package let month: Int?
  package let day: Int?

  /// - Returns: nil when the text is spelled otherwise or the calendar has no such day.
  package init?(_ text: some StringProtocol, isHijri: Bool = false) {
    let bytes = Array(text.utf8)
    let year = bytes.prefix(4)
    self.year = Self.number(year)
    guard self.year != nil || (year.elementsEqual("XXXX".utf8) && bytes.count > 4) else {
      return nil
    }
    switch bytes.count {
    case 4: (month, day) = (nil, nil)
    case 5 where isHijri && bytes[4] == 0x48: (month, day) = (nil, nil)
    case 7 where bytes[4] == 0x2D:
      guard let month = Self.number(bytes[5...]) else { return nil }
      (self.month, day) = (month, nil)
    case 10 where bytes[4] == 0x2D && bytes[7] == 0x2D:
      guard let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8...]) else {
        return nil
      }
      (self.month, self.day) = (month, day)
    default: return nil
    }
    guard 1...12 ~= month ?? 1 else { return nil }
    let days = isHijri ? 30 : Self.days(in: month ?? 1, of: self.year)
    guard 1...days ~= day ?? 1 else { return nil }
  }

  package var precision: DatePrecision {
    day != nil ? .day : month != nil ? .month : .year
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Days of a Gregorian month; an unknown year may be a leap year.
  private static func days(in month: Int, of year: Int?) -> Int {
    switch month {
    case 2:
      guard let year else { return 29 }
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// True when this date is before the other as far as both say; false with a year unknown.
  fileprivate func isBefore(_ other: PartialDate) -> Bool {
    guard let year, let otherYear = other.year else { return false }
    if year != otherYear { return year < otherYear }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month < otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day < otherDay
  }
}

extension PartialDate {
  /// What the `value` of a date says: a partial date or an interval of two.
  package enum Value: Sendable, Equatable {
    case single(PartialDate)
    case interval(PartialDate, PartialDate)

    /// - Returns: nil when a date is spelled wrongly or does not exist, or the end is before the
    ///   start.
    package init?(_ text: String, isHijri: Bool = false) {
      let ends = text.split(separator: "/", omittingEmptySubsequences: false)
      switch ends.count {
      case 1:
        guard let date = PartialDate(text, isHijri: isHijri) else { return nil }
        self = .single(date)
      case 2:
        guard let start = PartialDate(ends[0], isHijri: isHijri),
          let end = PartialDate(ends[1], isHijri: isHijri), !end.isBefore(start)
        else { return nil }
        self = .interval(start, end)
      default: return nil
      }
    }

    package var precision: DatePrecision {
      switch self {
      case .single(let date): date.precision
      case .interval: .interval
      }
    }
  }
}
