import Records
import Testing

@testable import WebServer

@Suite struct PictureWordsTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-1000, "-1.000"),
  ])
  func numbersHaveThousands(number: Int, text: String) {
    #expect(PictureWords.indonesian.number(number) == text)
  }

  @Test(arguments: [
    ("2023-05-02", "2 Mei 2023"), ("2023-05", "Mei 2023"), ("2023", "2023"), ("kemarin", "kemarin"),
  ])
  func datesAreWritten(date: String, text: String) {
    #expect(PictureWords.indonesian.date(date) == text)
    #expect(PictureWords.indonesian.date(nil) == "tanpa tanggal")
  }

  @Test func aNameWithBracesIsNotFilledInAgain() {
    let text = PictureWords.english.fill("{name}: {n}", ["name": "{n}", "n": "3"])
    #expect(text == "{n}: 3")
  }

  @Test(arguments: [PictureWords.indonesian, .english])
  func everyMonthAndStatusHasAWord(words: PictureWords) {
    #expect(words.months.count == 12)
    #expect(PositionStatus.allCases.allSatisfy { words.statuses[$0] != nil })
  }
}
