/// The day of a moment as feeds and mails write it (RFC 5322, RFC 3339).
///
/// A moment in UTC says nothing of where it was published: it is brought to western Indonesian time
/// (UTC+7), for `Mon, 27 Feb 2023 23:30:00 +0000` is the 28th to everybody there. With any other
/// offset the day counts that is written.
enum PublishedMoment {
  private static let indonesianOffset = 7

  /// - Returns: `yyyy-MM-dd`; nil when the text is no such moment.
  static func day(of text: String) -> String? {
    let parts = text.split { $0 == " " || $0 == "," }.map(String.init)
    guard let start = parts.firstIndex(where: { $0.first?.isNumber == true }) else { return nil }
    let rest = parts[start...]
    let date: (year: Int, month: Int, day: Int)?
    let time: ArraySlice<String>
    if let first = rest.first, first.utf8.count >= 8 {
      let halves = first.split(maxSplits: 1) { $0 == "T" || $0 == "t" }.map(String.init)
      date = halves.first.flatMap(numeric)
      time = halves.dropFirst() + rest.dropFirst()
    } else {
      date = written(Array(rest.prefix(3)))
      time = rest.dropFirst(3)
    }
    guard let date, (1900...2200).contains(date.year), (1...12).contains(date.month),
      (1...length(of: date.month, date.year)).contains(date.day)
    else { return nil }
    let hour = time.first.flatMap { Int($0.prefix { $0 != ":" }) } ?? 0
    let isNextDay = isUTC(time) && (0...23).contains(hour) && hour + indonesianOffset >= 24
    return format(isNextDay ? next(date) : date)
  }

  /// `2023-02-27`
  private static func numeric(_ text: String) -> (year: Int, month: Int, day: Int)? {
    let numbers = text.split(separator: "-").map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2]
    else { return nil }
    return (year, month, day)
  }

  /// `27 Feb 2023`
  private static func written(_ parts: [String]) -> (year: Int, month: Int, day: Int)? {
    guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]),
      let month = months.firstIndex(of: parts[1].prefix(3).lowercased())
    else { return nil }
    return (year, month + 1, day)
  }

  private static func isUTC(_ time: ArraySlice<String>) -> Bool {
    guard let clock = time.first else { return false }
    if clock.hasSuffix("Z") || clock.hasSuffix("z") || clock.hasSuffix("+00:00") { return true }
    return time.dropFirst().first.map { ["GMT", "UTC", "UT", "Z", "+0000", "-0000"].contains($0) }
      ?? false
  }

  private static func next(
    _ date: (year: Int, month: Int, day: Int)
  ) -> (year: Int, month: Int, day: Int) {
    if date.day < length(of: date.month, date.year) {
      return (date.year, date.month, date.day + 1)
    }
    return date.month == 12 ? (date.year + 1, 1, 1) : (date.year, date.month + 1, 1)
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func format(_ date: (year: Int, month: Int, day: Int)) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(date.year)-\(two(date.month))-\(two(date.day))"
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
