/// Days of the calendar as `yyyy-MM-dd`.
enum PublicationDay {
  /// The day in the path of an address: `/2023/02/28/`.
  static func day(inPathOf address: String) -> String? {
    let parts = address.split(separator: "/").map { $0.utf8.count <= 4 ? Int($0) : nil }
    guard parts.count >= 3 else { return nil }
    for index in 0...(parts.count - 3) {
      if let year = parts[index], let month = parts[index + 1], let day = parts[index + 2],
        let result = format(year, month, day)
      {
        return result
      }
    }
    return nil
  }

  /// - Returns: nil where the calendar has no such day.
  static func format(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1900...2200).contains(year), (1...12).contains(month),
      (1...length(of: month, year)).contains(day)
    else { return nil }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// - Parameter day: `yyyy-MM-dd`.
  static func day(after day: String) -> String? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return format(parts[0], parts[1], parts[2] + 1) ?? format(parts[0], parts[1] + 1, 1)
      ?? format(parts[0] + 1, 1, 1)
  }

  /// One is the day before the other.
  static func areNeighbours(_ one: String, _ other: String) -> Bool {
    guard let first = number(of: one), let second = number(of: other) else { return false }
    return abs(first - second) == 1
  }

  /// Days since the first of March of the year 0.
  private static func number(of day: String) -> Int? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (year, month) = parts[1] > 2 ? (parts[0], parts[1] - 3) : (parts[0] - 1, parts[1] + 9)
    return year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + parts[2]
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
