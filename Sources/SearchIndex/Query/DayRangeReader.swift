/// Reads the days that a question asks for: `2019`, `2019-03`, `2019-03-05`, `28/2/2023`,
/// `5 Maret 2019`, `March 5, 2019`, and spans of two such: `2019..2023`, `2019..`, `..2020`.
enum DayRangeReader {
  /// Why a text is no day.
  enum Failure: Error, Equatable {
    case unreadable, impossible, reversed
  }

  static func range(of text: String) throws(Failure) -> DayRange {
    let text = text.replacing("...", with: "..").replacing("…", with: "..")
    guard let dots = text.firstRange(of: "..") else { return try stretch(text) }
    let ends = (text[..<dots.lowerBound], text[dots.upperBound...])
    let first = isBlank(ends.0) ? nil : try stretch(String(ends.0)).first
    let last = isBlank(ends.1) ? nil : try stretch(String(ends.1)).last
    let range = DayRange(first: first, last: last)
    if range == .unbounded { throw .unreadable }
    if range.isEmpty { throw .reversed }
    return range
  }

  private static func isBlank(_ text: Substring) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// The days of a year, a month or a day.
  private static func stretch(_ text: String) throws(Failure) -> DayRange {
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let joints = Set(text.filter { !$0.isLetter && !$0.isNumber && !$0.isWhitespace })
    guard 1...3 ~= parts.count, joints.isSubset(of: "-/.,") else { throw .unreadable }
    let numbers = parts.map(number)
    let months = parts.map { monthsByName[$0] }
    switch parts.count {
    case 1:
      guard let year = numbers[0], parts[0].count == 4 else { throw .unreadable }
      return try days(year: year, month: nil, day: nil)
    case 2:
      if let month = months[0], let year = numbers[1], parts[1].count == 4 {
        return try days(year: year, month: month, day: nil)
      }
      guard let one = numbers[0], let other = numbers[1] else { throw .unreadable }
      if parts[0].count == 4 { return try days(year: one, month: other, day: nil) }
      guard parts[1].count == 4 else { throw .unreadable }
      return try days(year: other, month: one, day: nil)
    default:
      if let month = months[0], let day = numbers[1], let year = numbers[2], parts[2].count == 4 {
        return try days(year: year, month: month, day: day)
      }
      guard let one = numbers[0], let month = months[1] ?? numbers[1], let other = numbers[2]
      else { throw .unreadable }
      if parts[0].count == 4 { return try days(year: one, month: month, day: other) }
      guard parts[2].count == 4 else { throw .unreadable }
      return try days(year: other, month: month, day: one)
    }
  }

  private static func days(year: Int, month: Int?, day: Int?) throws(Failure) -> DayRange {
    guard 1...9999 ~= year, 1...12 ~= month ?? 1 else { throw .impossible }
    let start = DayNumber(year: year, month: month ?? 1, day: day ?? 1)
    let end: DayNumber
    if let month, let day {
      guard day >= 1, start.date == (year, month, day) else { throw .impossible }
      end = start
    } else if let month, month < 12 {
      end = DayNumber(DayNumber(year: year, month: month + 1, day: 1).value - 1)
    } else {
      end = DayNumber(year: year, month: 12, day: 31)
    }
    return DayRange(first: start, last: end)
  }

  /// At most four ASCII digits.
  private static func number(_ part: String) -> Int? {
    guard part.utf8.count <= 4, part.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(part)
  }

  static let indonesianMonths = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// Other spellings that releases and their readers use.
  private static let otherMonths = [
    "pebruari": 2, "agt": 8, "agst": 8, "ags": 8, "nopember": 11, "nop": 11, "sept": 9,
  ]

  private static let monthsByName: [String: Int] = {
    var months = otherMonths
    for names in [indonesianMonths, englishMonths] {
      for (index, name) in names.enumerated() {
        months[name.lowercased()] = index + 1
        months[String(name.lowercased().prefix(3))] = index + 1
      }
    }
    return months
  }()
}
