import Records

/// Counts of months without a gap in the row of months, or of years where the months are too many.
struct MonthSeries: Equatable {
  /// A month or a year; zero where nothing was counted.
  struct Period: Equatable {
    /// `2023-02` or `2023`.
    var key: String
    var year: Int
    /// 1 … 12; nil for a year.
    var month: Int?
    var count: Int
  }

  /// In the order of time.
  let periods: [Period]
  let isByYear: Bool
  /// What lies before the first period, because the years are too many as well.
  let before: Int
  /// What has no month.
  let undated: Int

  /// - Parameter limit: of periods, of which the last ones are kept.
  init(_ counts: [MonthHistogram.Count], atMost limit: Int) {
    var months: [Int: Int] = [:]
    var undated = 0
    for count in counts where count.count > 0 {
      guard let date = PartialDate(count.month), let year = date.year, let month = date.month
      else {
        undated += count.count
        continue
      }
      months[year * 12 + month - 1, default: 0] += count.count
    }
    self.undated = undated
    guard let first = months.keys.min(), let last = months.keys.max() else {
      (periods, isByYear, before) = ([], false, 0)
      return
    }
    isByYear = last - first >= limit
    guard isByYear else {
      periods = (first...last).map { number in
        let (year, month) = (number / 12, number % 12 + 1)
        let key = "\(Self.digits(year, 4))-\(Self.digits(month, 2))"
        return Period(key: key, year: year, month: month, count: months[number, default: 0])
      }
      before = 0
      return
    }
    var years: [Int: Int] = [:]
    for (number, count) in months { years[number / 12, default: 0] += count }
    let start = max(first / 12, last / 12 - limit + 1)
    periods = (start...last / 12).map { year in
      Period(key: Self.digits(year, 4), year: year, count: years[year, default: 0])
    }
    before = years.reduce(0) { $1.key < start ? $0 + $1.value : $0 }
  }

  private static func digits(_ number: Int, _ length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(length - digits.utf8.count, 0)) + digits
  }
}
