/// Days since 0001-01-01 of the Gregorian calendar, that day being 1; 0 stands for no day.
package struct DayNumber: Sendable, Hashable, Comparable {
  package let value: Int

  package init(_ value: Int) {
    self.value = value
  }

  /// The day of a calendar date. By Howard Hinnant's `days_from_civil`.
  package init(year: Int, month: Int, day: Int) {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear
    value = era * 146_097 + days - 305
  }

  package var date: (year: Int, month: Int, day: Int) {
    let shifted = value + 305
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let days = shifted - era * 146_097
    let ofEra = (days - days / 1460 + days / 36_524 - days / 146_096) / 365
    let ofYear = days - (365 * ofEra + ofEra / 4 - ofEra / 100)
    let month = (5 * ofYear + 2) / 153
    let isLate = month >= 10
    return (
      ofEra + era * 400 + (isLate ? 1 : 0), isLate ? month - 9 : month + 3,
      ofYear - (153 * month + 2) / 5 + 1
    )
  }

  /// ISO 8601: `2023-02-28`.
  package var written: String {
    let date = date
    return [(date.year, 4), (date.month, 2), (date.day, 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }.joined(separator: "-")
  }

  package static func < (one: DayNumber, other: DayNumber) -> Bool { one.value < other.value }
}
