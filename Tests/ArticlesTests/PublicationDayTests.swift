import Testing

@testable import Articles

@Suite struct PublicationDayTests {
  @Test(arguments: [
    ("2023-02-28", "2023-02-28"), ("2023-02-28T09:00:00+07:00", "2023-02-28"),
    ("2023/2/8 10:00", "2023-02-08"), ("20230228", "2023-02-28"), ("20230228103000", "2023-02-28"),
    ("28/02/2023", "2023-02-28"), ("09/04/2025", "2025-04-09"), ("7.1.2025", "2025-01-07"),
    ("Selasa, 07 Januari 2025 | 16:18 WIB", "2025-01-07"), ("28 Pebruari 2023", "2023-02-28"),
    ("1 Agt 2021", "2021-08-01"), ("Monday, 13 Dec 2021 - 14:38 WIB", "2021-12-13"),
    ("March 5, 2021", "2021-03-05"), ("29 Februari 2024", "2024-02-29"),
    ("5. März 2021", "2021-03-05"), ("5 de mayo de 2021", "2021-05-05"),
    ("12/28/2022", "2022-12-28"),
    ("16 marca 2021", "2021-03-16"), ("1er août 2021", "2021-08-01"),
  ])
  func readsTheDay(text: String, day: String) throws {
    #expect(try vocabulary.get().words.day(in: text) == day)
  }

  @Test(arguments: [
    "", "2023", "28/2", "2023-13-40", "31/02/2023", "29 Februari 2023", "16:18 WIB", "Maret 2021",
    "081234567890", "Rapat 12 peserta 2023", "00000000000000000000000000000000000000000000",
    "2023022810300000000000000000", "5 Meja 2021",
  ])
  func readsNothingElse(text: String) throws {
    #expect(try vocabulary.get().words.day(in: text) == nil)
  }

  @Test func readsThePathOfAnAddress() {
    #expect(PublicationDay.day(inPathOf: "https://a.example/2023/02/28/judul") == "2023-02-28")
    #expect(PublicationDay.day(inPathOf: "https://a.example/2023/02/judul") == nil)
  }
}
