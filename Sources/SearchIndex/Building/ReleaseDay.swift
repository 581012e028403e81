import Records

/// The day a release belongs to, as exactly as the record says it.
struct ReleaseDay: Sendable, Equatable {
  let number: DayNumber
  /// ISO 8601: `2023-02-28`, `2023-02` or `2023`.
  let text: String
  /// What said so: as `published.from` of the record, or `event`.
  let origin: String
  private let date: PartialDate

  /// The published day; where there is none, the first explicit day of the event.
  ///
  /// - Returns: nil where the record has neither.
  init?(of record: Record) {
    if let published = record.published {
      self.init(published.value, origin: published.from)
    } else if let event = record.dates.first(where: Self.isDayOfEvent) {
      self.init(event.value, origin: "event")
    } else {
      return nil
    }
  }

  private init?(_ value: String, origin: String) {
    guard let date = PartialDate(value), let year = date.year, year > 0 else { return nil }
    self.date = date
    number = DayNumber(year: year, month: date.month ?? 1, day: date.day ?? 1)
    text = value
    self.origin = origin
  }

  private static func isDayOfEvent(_ date: DateFinding) -> Bool {
    date.role == .event && date.precision == .day && date.from != .unresolved
      && date.calendar == nil
  }

  /// The markers of the day in the full-text index: `y2023 m202302 d20230228`.
  var markers: [String] {
    guard let year = date.year else { return [] }
    let year4 = Self.digits(year, 4)
    guard let month = date.month else { return ["y\(year4)"] }
    let month6 = year4 + Self.digits(month, 2)
    guard let day = date.day else { return ["y\(year4)", "m\(month6)"] }
    return ["y\(year4)", "m\(month6)", "d\(month6)\(Self.digits(day, 2))"]
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
