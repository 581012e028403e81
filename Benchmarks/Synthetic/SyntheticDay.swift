import Records
import SearchIndex

/// A day as releases write it.
struct SyntheticDay {
  private static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]
  /// 2000-01-01 to 2024-12-31; later years have more releases.
  private static let first = DayNumber(year: 2000, month: 1, day: 1).value
  private static let days = 9132

  private let number: DayNumber

  /// - Parameter count: days since 0001-01-01, that day being 1, a Monday.
  init(_ count: Int) { number = DayNumber(count) }

  init(_ dice: inout Dice) {
    self.init(Self.first + Int(dice.fraction().squareRoot() * Double(Self.days)))
  }

  var count: Int { number.value }

  /// `2023-02-28`
  var value: String {
    let (year, month, day) = number.date
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  var year: Int { number.date.year }

  /// `Selasa (28/2/2023)`
  var withWeekday: String {
    let (year, month, day) = number.date
    return "\(Self.weekdays[(number.value - 1) % 7]) (\(day)/\(month)/\(year))"
  }

  /// `28 Februari 2023`
  var long: String {
    let (year, month, day) = number.date
    return "\(day) \(Self.months[month - 1]) \(year)"
  }
}
