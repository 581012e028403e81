import Testing

@testable import Extraction

@Suite struct CalendarDayTests {
  /// Walks a century day by day beside a calendar that only knows how to add one.
  @Test func agreesWithCountingDays() throws {
    var (year, month, day) = (1970, 1, 1)
    var weekday = 4
    for number in 0..<47_000 {
      let found = CalendarDay(number: number)
      #expect((found.year, found.month, found.day, found.weekday) == (year, month, day, weekday))
      #expect(CalendarDay(year: year, month: month, day: day) == found)
      weekday = weekday % 7 + 1
      day += 1
      if day > CalendarDay.dayCount(year: year, month: month) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "2023-00-10", "2023-1", "kemarin", ""])
  func refusesWhatIsNoDay(_ text: String) { #expect(CalendarDay(iso: text) == nil) }

  @Test func readsAndWrites() {
    #expect(CalendarDay(iso: "1945-08-17")?.iso == "1945-08-17")
    #expect(CalendarDay(iso: "1945-08-17")?.weekday == 5)
    #expect(CalendarDay(iso: "2024-02-29T10:00:00+07:00")?.iso == "2024-02-29")
  }
}
