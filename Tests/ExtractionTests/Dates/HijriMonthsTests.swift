import Testing

@testable import Extraction

/// The table of Hijri months as a calendar: no month is longer than 30 or shorter than 29 days.
@Suite struct HijriMonthsTests {
  private static let words = Ground.lexicon.map(CalendarWords.init(lexicon:))

  @Test func monthsFollowEachOther() throws {
    let words = try Self.words.get()
    var known = 0
    for number in 1426 * 12 + 1...1448 * 12 {
      let (year, month) = ((number - 1) / 12, (number - 1) % 12 + 1)
      guard let start = words.day(hijriYear: year, month: month, day: 1) else { continue }
      known += 1
      for ahead in 1...12 {
        let (nextYear, nextMonth) = ((number + ahead - 1) / 12, (number + ahead - 1) % 12 + 1)
        guard let next = words.day(hijriYear: nextYear, month: nextMonth, day: 1) else { continue }
        let days = start.distance(to: next)
        #expect((ahead * 29...ahead * 30).contains(days), "\(year)-\(month), \(ahead) months on")
      }
    }
    #expect(known > 200)
  }

  /// A month of 29 days has no thirtieth: where the next month is known, it says so.
  @Test func theThirtiethOfAShortMonthIsNoDay() throws {
    let words = try Self.words.get()
    // Ramadan 1445 had 29 days, Ramadan 1444 had 30.
    #expect(words.day(hijriYear: 1445, month: 9, day: 30) == nil)
    #expect(words.day(hijriYear: 1444, month: 9, day: 30)?.iso == "2023-04-21")
  }
}
