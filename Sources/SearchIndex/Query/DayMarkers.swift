/// The words by which a day is found inside a full-text expression: `y2019`, `m201903`,
/// `d20190305`.
enum DayMarkers {
  /// The fewest markers that cover the days of a range within some years.
  static func markers(of range: DayRange, years: ClosedRange<Int>) -> [String] {
    let whole = DayRange(
      first: DayNumber(year: years.lowerBound, month: 1, day: 1),
      last: DayNumber(year: years.upperBound, month: 12, day: 31))
    let range = range.intersection(whole)
    guard let first = range.first, let last = range.last else { return [] }
    var markers: [String] = []
    var day = first
    while day <= last {
      let (year, month, number) = day.date
      let nextYear = DayNumber(year: year + 1, month: 1, day: 1)
      let nextMonth =
        month < 12 ? DayNumber(year: year, month: month + 1, day: 1) : nextYear
      if month == 1, number == 1, nextYear.value <= last.value + 1 {
        markers.append("y" + padded(year, 4))
        day = nextYear
      } else if number == 1, nextMonth.value <= last.value + 1 {
        markers.append("m" + padded(year, 4) + padded(month, 2))
        day = nextMonth
      } else {
        markers.append("d" + padded(year, 4) + padded(month, 2) + padded(number, 2))
        day = DayNumber(day.value + 1)
      }
    }
    return markers
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
