import Testing

@testable import Evaluation

@Suite struct ComparisonKeyTests {
  @Test(arguments: [
    ("St. Nurlaela Dg. Kanang", "stnurlaeladgkanang"), ("Sa’dullah", "sadullah"),
    ("Kléber 3", "kleber"), ("ÑAWI", "nawi"), ("", ""),
  ])
  func lettersOfNames(name: String, key: String) {
    #expect(ComparisonKey.letters(name) == key)
  }

  @Test(arguments: [
    ("Plt. Kepala Dinas", "plt kepala dinas"), ("Badan Kepegawaian (BKPSDM)", "badan kepegawaian"),
    ("Sekretaris (Sekda) Arung", "sekretaris sekda arung"),
    ("Dandim 0799/Arung", "dandim 0799 arung"),
    ("  KAFÉ  Arung ", "kafe arung"), ("(x)", ""),
  ])
  func wordsOfTitles(title: String, key: String) {
    #expect(ComparisonKey.words(title) == key)
  }

  @Test func speechKeepsLettersOfAnyScript() {
    #expect(ComparisonKey.speech("“Kafé_1, kami”") == "kafé_1 kami")
  }

  @Test(arguments: [
    ("bupati", "bupati arung", true), ("bupati arung", "bupati", true),
    ("camat", "bupati arung", false), ("upati", "bupati", false), ("", "bupati", false),
  ])
  func partsStandSideBySide(first: String, second: String, isPart: Bool) {
    #expect(ComparisonKey.isPart(first, of: second) == isPart)
  }
}
