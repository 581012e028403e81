import Testing
import UnicodeText

@testable import Extraction

@Suite struct QuotationMarksTests {
  private static let speaker = "[[person:1|Rusdi]]"

  @Test(arguments: [
    ("“", "”"), ("\"", "\""), ("”", "”"), ("“", "\""), ("\"", "”"), ("„", "”"), ("''", "''"),
    ("‘‘", "’’"), ("‘’", "’’"), ("’’", "’’"), ("“", "’’"), ("«", "»"), ("'", "'"), ("‘", "’"),
    ("‘", "\""), ("“", "’"), ("“ ", "”"), ("\" ", " \""), ("” ", " ”"), ("\"\"", "\"\""),
  ])
  func everyPairOfMarksIsRead(open: String, close: String) throws {
    let text = "\(open)Mari kita jaga sungai ini bersama,\(close) kata \(Self.speaker)."
    #expect(
      try SpeakerText.found(in: text) == ["1 verb-after: Mari kita jaga sungai ini bersama,"])
  }

  @Test func verbsMayTouchTheMark() throws {
    #expect(
      try SpeakerText.found(in: "“Mari kita jaga sungai ini,”kata \(Self.speaker).")
        == ["1 verb-after: Mari kita jaga sungai ini,"])
    #expect(
      try SpeakerText.found(in: "\(Self.speaker) mengatakan,\" Mari kita jaga sungai ini.\"")
        == ["1 verb-before: Mari kita jaga sungai ini."])
  }

  @Test func apostrophesInWordsOpenNothing() throws {
    #expect(
      try SpeakerText.words(
        in: "“Jum'at besok H. Sa’dun dan Ma'mun datang ke Masjid Al-Mu’min,” kata \(Self.speaker).")
        == ["Jum'at besok H. Sa’dun dan Ma'mun datang ke Masjid Al-Mu’min,"])
    #expect(
      try SpeakerText.words(in: "Nahdlatul 'Ulama dan 'Aisyiyah hadir pada Jum'at itu.") == [])
  }

  @Test func coordinatesAreNoQuotes() throws {
    #expect(
      try SpeakerText.words(in: "Titik itu di 2° 41' 12\" LS dan 115° 20' 05,5\" BT kata warga.")
        == [])
    #expect(
      try SpeakerText.words(
        in: "“Perahu karam di 2° 41' 12\" LS dan 115° 20' 05\" BT,” kata \(Self.speaker).")
        == ["Perahu karam di 2° 41' 12\" LS dan 115° 20' 05\" BT,"])
    #expect(
      try SpeakerText.words(in: "\"Peserta bertambah menjadi 250\" ujar \(Self.speaker).")
        == ["Peserta bertambah menjadi 250"])
  }

  @Test func nestedQuotesStayInside() throws {
    for (open, close) in [("‘", "’"), ("“", "”"), ("\"", "\"")] {
      #expect(
        try SpeakerText.words(
          in: "“Kami namai \(open)Jumat Bersih\(close) supaya diingat,” ujar \(Self.speaker).")
          == ["Kami namai \(open)Jumat Bersih\(close) supaya diingat,"])
    }
    #expect(
      try SpeakerText.words(
        in: "\"Kami punya gerakan \"Jumat Bersih\" dan \"Sabtu Sehat\" itu,\" ujar \(Self.speaker)."
      )
        == ["Kami punya gerakan \"Jumat Bersih\" dan \"Sabtu Sehat\" itu,"])
  }

  @Test func aMissingCloserEndsWithTheParagraph() throws {
    let (article, _, quotes) = try SpeakerText.quotes(
      in: "\(Self.speaker) mengatakan, “Jalan ini milik kita semua.\nWarga lalu pulang.")
    #expect(
      quotes.map { article.text[TextSpan($0.start, $0.end)] } == ["Jalan ini milik kita semua."])
    #expect(quotes.map(\.complete) == [false])
  }

  @Test func aNewOpenerEndsAQuoteWithoutCloser() throws {
    #expect(
      try SpeakerText.words(
        in: "\(Self.speaker) berkata, “Jalan ini milik kita. “Mari kita rawat bersama,” ujarnya.")
        == ["Jalan ini milik kita.", "Mari kita rawat bersama,"])
  }

  @Test func aMissingOpenerBeginsWithTheParagraph() throws {
    let (article, _, quotes) = try SpeakerText.quotes(
      in: "Banyak warga kembali ke kampung. Jumlahnya terus naik”, ungkap \(Self.speaker).")
    #expect(
      quotes.map { article.text[TextSpan($0.start, $0.end)] }
        == ["Banyak warga kembali ke kampung. Jumlahnya terus naik"])
    #expect(quotes.map(\.complete) == [false])
    #expect(
      try SpeakerText.words(in: "Lebar papan itu sepuluh senti” dan panjangnya dua meter.") == [])
  }

  @Test func aMissingOpenerTakesNoNarration() throws {
    #expect(
      try SpeakerText.words(
        in: "\(Self.speaker) membuka jalan itu. Mari kita rawat bersama-sama,” ujarnya.")
        == ["Mari kita rawat bersama-sama,"])
  }

  @Test func theVerbWithinAQuoteWithoutCloserNamesTheSpeaker() throws {
    #expect(
      try SpeakerText.found(
        in: "[[person:2|Tiar]] hadir.\n“Mari kita jaga sungai, ujar \(Self.speaker) kemarin.")
        == ["1 verb-after: Mari kita jaga sungai, ujar Rusdi kemarin."])
    #expect(
      try SpeakerText.found(in: "\(Self.speaker) hadir.\n“Mari kita jaga sungai ujarnya.")
        == ["1 elided: Mari kita jaga sungai ujarnya."])
    #expect(
      try SpeakerText.found(in: "“Mari kita jaga sungai yang kata \(Self.speaker) indah.")
        == ["- unattributed: Mari kita jaga sungai yang kata Rusdi indah."])
  }

  @Test func lostClosersDoNotEatTheNextParagraph() throws {
    #expect(
      try SpeakerText.words(
        in: "“Air sudah jernih dan sehat, ujar \(Self.speaker).\n“Besok kita tanam pohon,” ujarnya."
      )
        == ["Air sudah jernih dan sehat, ujar Rusdi.", "Besok kita tanam pohon,"])
  }
}
