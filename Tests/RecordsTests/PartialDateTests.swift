import Records
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2023-02-28", DatePrecision.day), ("2024-02-29", .day), ("2000-02-29", .day),
    ("XXXX-02-29", .day), ("2023-02", .month), ("XXXX-12", .month), ("2023", .year),
    ("2023-03-06/2023-03-08", .interval), ("2019/2024", .interval), ("2023-03/2023-05", .interval),
    ("2023-12-30/2024-01-02", .interval), ("2023/2023-05", .interval),
    ("XXXX-12-30/XXXX-01-02", .interval),
  ])
  func isOfThePrecisionThatItShows(_ text: String, _ precision: DatePrecision) {
    #expect(PartialDate.Value(text)?.precision == precision)
  }

  @Test(arguments: [
    "", "23", "XXXX", "XXXX/2023", "2023-2-8", "2023-00", "2023-13", "2023-02-29", "1900-02-29",
    "2023-04-31", "2023-01-00", "2023-01-32", "2023/02/28", "2023-03-08/2023-03-06", "2024/2019",
    "2023-05/2023-03", "2023-03-06/", "1444H", "2023-02-28T09:00", "٢٠٢٣",
  ])
  func isNoDate(_ text: String) {
    #expect(PartialDate.Value(text) == nil)
  }

  @Test func hijriMonthsHaveThirtyDaysAtMost() {
    #expect(PartialDate("1444-02-30", isHijri: true)?.precision == .day)
    #expect(PartialDate("1444H", isHijri: true)?.year == 1444)
    #expect(PartialDate("1444-01-31", isHijri: true) == nil)
  }
}
