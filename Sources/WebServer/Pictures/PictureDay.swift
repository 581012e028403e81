import Records

/// A day as a number, so that distances in time can be drawn.
struct PictureDay: Sendable, Comparable {
  /// Days since 0001-01-01 of the proleptic Gregorian calendar.
  let number: Int
  let year: Int

  /// - Parameter text: `2023-02-28`; a month or a year stands for the day in its middle.
  init?(_ text: String) {
    guard let date = PartialDate(text), let year = date.year, year > 0 else { return nil }
    let month = date.month ?? 7
    let day = date.day ?? (date.month == nil ? 1 : 15)
    self.year = year
    number = Self.number(year: year, month: month, day: day)
  }

  static func number(year: Int, month: Int, day: Int) -> Int {
    // Years that begin in March, so that the leap day is the last.
    let shifted = month > 2 ? year : year - 1
    let month = month > 2 ? month - 3 : month + 9
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (153 * month + 2) / 5 + day
      - 307
  }

  static func < (left: PictureDay, right: PictureDay) -> Bool { left.number < right.number }
}
