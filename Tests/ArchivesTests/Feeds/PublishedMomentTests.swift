import Testing

@testable import Archives

@Suite struct PublishedMomentTests {
  @Test(arguments: [
    ("Mon, 27 Feb 2023 23:30:00 +0000", "2023-02-28"), ("27 Feb 2023 16:59:00 GMT", "2023-02-27"),
    ("27 Feb 2023 17:00 UTC", "2023-02-28"), ("Tue, 28 Feb 2023 06:30:00 +0700", "2023-02-28"),
    ("Tue, 28 Feb 2023 23:30:00 +0700 (WIB)", "2023-02-28"), ("2023-02-28T17:00:00Z", "2023-03-01"),
    ("2024-02-28T18:00:00.000+00:00", "2024-02-29"), ("2023-12-31T20:00:00Z", "2024-01-01"),
    ("2023-02-28T23:30:00+08:00", "2023-02-28"), ("2023-02-28", "2023-02-28"),
    ("2023-02-28 23:59:59", "2023-02-28"),
  ])
  func theDayOfAMoment(text: String, day: String) {
    #expect(PublishedMoment.day(of: text) == day)
  }

  @Test(arguments: ["", "kemarin", "30 Feb 2023 10:00:00 +0700", "2023-13-01", "Mon, 27 Xyz 2023"])
  func whatIsNoMoment(text: String) {
    #expect(PublishedMoment.day(of: text) == nil)
  }
}
