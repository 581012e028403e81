import Testing

@testable import WebServer

@Suite struct TimeAxisTests {
  @Test(arguments: [
    ("0001-01-01", 0), ("0001-12-31", 364), ("1970-01-01", 719_162), ("2000-02-29", 730_178),
    ("2023-02-28", 738_578), ("2023-07", 738_715), ("2023", 738_701),
  ])
  func daysAreNumbered(text: String, number: Int) {
    #expect(PictureDay(text)?.number == number)
  }

  @Test(arguments: ["", "XXXX-02-01", "2023-13-01", "kemarin", "0000"])
  func whatIsNoDayIsNone(text: String) {
    #expect(PictureDay(text) == nil)
  }

  @Test func yearsGoFromMarginToMargin() {
    let axis = TimeAxis(2019...2020)
    #expect(axis.position(PictureDay.number(year: 2019, month: 1, day: 1)) == 2)
    #expect(axis.position(PictureDay.number(year: 2021, month: 1, day: 1)) == 98)
  }

  @Test(arguments: [
    (2015...2020, 6, ["2015", "2016", "2017", "2018", "2019", "2020"]),
    (2014...2024, 6, ["2014", "2016", "2018", "2020", "2022", "2024"]),
    (2001...2024, 6, ["2005", "2010", "2015", "2020"]),
    (1900...2024, 6, ["1900", "1950", "2000"]),
    (2023...2023, 6, ["2023", "Apr", "Jul", "Oct"]),
  ])
  func ticksAreRoundYears(years: ClosedRange<Int>, limit: Int, labels: [String]) {
    #expect(TimeAxis(years).ticks(atMost: limit, .english).map(\.label) == labels)
  }

  @Test func ticksAreNeverMoreThanAllowed() {
    for length in 3...400 {
      let count = TimeAxis(1700...1700 + length).ticks(atMost: 6, .english).count
      #expect(2...6 ~= count || length < 6, "\(length) years: \(count)")
    }
  }
}
