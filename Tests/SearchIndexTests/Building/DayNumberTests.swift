import Testing

@testable import SearchIndex

struct DayNumberTests {
  @Test func theFirstDayIsOne() {
    #expect(DayNumber(year: 1, month: 1, day: 1).value == 1)
    #expect(DayNumber(year: 1, month: 12, day: 31).value == 365)
    #expect(DayNumber(year: 2023, month: 2, day: 28).value == 738_579)
  }

  @Test func daysFollowEachOther() {
    var last = DayNumber(year: 1899, month: 12, day: 31)
    for _ in 0..<80_000 {
      let next = DayNumber(last.value + 1)
      let (year, month, day) = next.date
      #expect(DayNumber(year: year, month: month, day: day) == next)
      #expect((1...12).contains(month) && (1...31).contains(day))
      last = next
    }
    #expect(last.date == (2119, 1, 12))
  }

  @Test func releasesOfADayHaveItsNumbers() {
    let day = DayNumber(year: 2023, month: 2, day: 28)
    let release = ReleaseNumber(day: day, sequence: 7)
    #expect(release.day == day)
    #expect(QuoteNumber(release: release, place: 255).release == release)
    #expect(DayRange(first: day, last: day).releaseNumbers?.contains(release.value) == true)
    let next = ReleaseNumber(day: DayNumber(day.value + 1), sequence: 0)
    #expect(DayRange(first: day, last: day).releaseNumbers?.contains(next.value) == false)
  }
}
