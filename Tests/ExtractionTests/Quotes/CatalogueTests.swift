import Records
import Testing
import UnicodeText

@testable import Extraction

/// What releases do with quotes, phenomenon by phenomenon, with what only looks like it.
///
/// The numbers J1 to J19 are those of the catalogue of the language of releases. Persons 1 and 2
/// are Rusdi Malano, Bupati Arung, and Tiar Wene.
@Suite struct CatalogueTests {
  private static let rusdi = "[[person:1|Rusdi Malano]]"
  private static let tiar = "[[person:2|Tiar Wene]]"
  private static let bupati = "[[title:1|Bupati Arung]]"
  private static let words = "Kita rawat jalan ini bersama"

  /// `1 verb-after: words`, an ellipsis in front where it is indirect.
  private func found(_ marked: String, headline: String? = nil) throws -> [String] {
    let (article, speakers, quotes) = try SpeakerText.quotes(in: marked, headline: headline)
    return quotes.map { quote in
      let speaker = quote.speaker.map { "\(speakers[$0].entity)" } ?? "-"
      return (quote.direct ? "" : "… ") + "\(speaker) \(quote.rule): "
        + article.text[TextSpan(quote.start, quote.end)]
    }
  }

  @Test func j1VerbAndSpeakerBehindTheQuote() throws {
    #expect(
      try found("“\(Self.words),” kata \(Self.rusdi).") == ["1 verb-after: \(Self.words),"])
    #expect(try found("Kata \(Self.rusdi) ‘jalan’ itu bagus.") == [])
  }

  @Test(arguments: [
    "ujarnya", "jelasnya", "katanya", "ungkapnya", "imbuhnya", "pungkasnya", "tutupnya",
    "tegasnya", "bebernya", "urainya", "tandasnya", "paparnya", "terangnya", "tuturnya",
    "sebutnya", "ucapnya", "harapnya", "pesannya", "kuncinya", "akunya", "lanjutnya",
    "sambungnya", "tukasnya", "ajaknya",
  ])
  func j2TheSpeakerIsElided(verb: String) throws {
    #expect(
      try found("\(Self.rusdi) menemui \(Self.tiar). “\(Self.words),” \(verb).")
        == ["1 elided: \(Self.words),"])
    #expect(try found("Warga datang. “\(Self.words),” \(verb).") == ["- elided: \(Self.words),"])
  }

  @Test(arguments: ["ujar", "ucap", "kata", "Tutur"])
  func j3TheTitleSpeaks(verb: String) throws {
    #expect(
      try SpeakerText.speakers(
        in: "\(Self.rusdi) hadir.\n“\(Self.words)” \(verb) [[title:1|Bupati]].") == [1])
    #expect(
      try SpeakerText.speakers(
        in: "\(Self.rusdi) hadir.\n“\(Self.words),” \(verb) istri [[title:1|Bupati]].") == [nil])
  }

  @Test(arguments: [
    "\(rusdi) mengatakan, “\(words).”", "\(rusdi) mengatakan: “\(words).”",
    "\(rusdi) menyampaikan ”\(words)”.", "\(rusdi) : “\(words).”",
  ])
  func j4TheSpeakerStandsBefore(text: String) throws {
    #expect(try SpeakerText.speakers(in: text) == [1])
    #expect(try found("\(Self.rusdi) meresmikan “Jalan Lingkar Utara Kota Lembah”.") == [])
  }

  @Test(arguments: ["kata \(rusdi). “Jangan dikotori.”", "lanjut \(rusdi), “jangan dikotori.”"])
  func j5ASplitQuoteIsOneGroup(rest: String) throws {
    let split = try SpeakerText.quotes(in: "“\(Self.words),” " + rest).quotes
    #expect(split.map(\.group) == [1, 1])
    let apart = try SpeakerText.quotes(
      in: "“\(Self.words),” kata \(Self.rusdi). “Kami siap,” sahut \(Self.tiar)."
    ).quotes
    #expect(apart.map(\.group) == [1, 2])
  }

  @Test func j6ParagraphsOfOneSpeaker() throws {
    #expect(
      try SpeakerText.speakers(
        in: "“\(Self.words),” kata \(Self.rusdi).\n“Besok kita mulai dari pasar.”") == [1, 1])
    #expect(
      try SpeakerText.speakers(
        in: """
          “\(Self.words),” kata \(Self.rusdi).
          \(Self.tiar) lalu bangkit.
          “Besok kita mulai dari pasar,” ujarnya.
          """) == [1, 2])
    let open = try SpeakerText.quotes(
      in: "“\(Self.words).\n“Besok kita mulai dari pasar,” kata \(Self.rusdi)."
    ).quotes
    #expect(open.map(\.group) == [1, 1])
    #expect(open.map(\.complete) == [false, true])
  }

  @Test(arguments: [
    ("\(rusdi) menyebutkan bahwa jalan itu sudah selesai.", "1 indirect-verb-before"),
    ("Menurut \(rusdi), jalan itu sudah selesai.", "1 indirect-according-to"),
    ("Dikatakan \(rusdi), jalan itu sudah selesai.", "1 indirect-passive"),
    ("Dijelaskan \(bupati), jalan itu sudah selesai.", "1 indirect-passive"),
    ("Dikatakan oleh \(rusdi), jalan itu sudah selesai.", "1 indirect-passive"),
    ("\(rusdi) hadir. Ia mengatakan bahwa jalan itu sudah selesai.", "1 indirect-elided"),
    ("\(rusdi) hadir. Dikatakannya, jalan itu sudah selesai.", "1 indirect-elided"),
  ])
  func j7IndirectSpeech(text: String, speaker: String) throws {
    #expect(try found(text) == ["… \(speaker): jalan itu sudah selesai"])
  }

  @Test(arguments: [
    "\(rusdi) menyebutkan jalan yang sudah selesai itu.",
    "\(rusdi) tidak pernah menyebutkan bahwa jalan itu sudah selesai.",
    "\(rusdi) enggan menyebutkan bahwa jalan itu sudah selesai.",
    "\(rusdi) membantah bahwa jalan itu sudah selesai.",
    "Jika \(rusdi) menyebutkan bahwa jalan itu sudah selesai, warga pulang.",
    "Warga berharap agar \(rusdi) menyebutkan bahwa jalan itu sudah selesai.",
    "Laporan \(bupati) menyebutkan bahwa jalan itu sudah selesai.",
    "Menurut rencana, \(rusdi) meresmikan jalan yang sudah selesai itu.",
    "Hal itu dikatakan \(rusdi), Senin (6/3/2023), di depan warga desa itu.",
    "\(rusdi) menyampaikan, antara lain, piala bergilir dan uang pembinaan.",
    "\(rusdi) hadir. Mereka mengatakan bahwa jalan itu sudah selesai.",
    "\(tiar) mengatakan kepada warga.",
  ])
  func j7NoIndirectSpeech(text: String) throws {
    #expect(try found(text) == [])
  }

  @Test func j7ADeniedVerbIsNotAPraisedOne() throws {
    for beside in ["tidak lupa", "tak hanya", "juga"] {
      #expect(
        try found("\(Self.rusdi) \(beside) mengingatkan bahwa jalan itu masih basah.")
          == ["… 1 indirect-verb-before: jalan itu masih basah"])
    }
    #expect(
      try found("\(Self.rusdi) menyampaikan, Senin (6/3/2023), bahwa jalan itu masih basah.")
        == ["… 1 indirect-verb-before: jalan itu masih basah"])
  }

  @Test(arguments: [
    ("”", "”"), ("“", "\""), ("’’", "’’"), ("''", "''"), ("‘‘", "’’"), ("„", "”"), ("“ ", "”"),
    ("“", "” "), ("\"", "\""),
  ])
  func j8EveryMark(open: String, close: String) throws {
    #expect(
      try SpeakerText.words(in: "\(open)\(Self.words),\(close)Tutur \(Self.rusdi).")
        == ["\(Self.words),"])
    #expect(try found("Pipa \(open)baru\(close) itu dipasang \(Self.rusdi).") == [])
  }

  @Test func j8AMissingMark() throws {
    for text in ["\(Self.words),” kata \(Self.rusdi).", "\(Self.rusdi) berkata, “\(Self.words),"] {
      let quotes = try SpeakerText.quotes(in: text).quotes
      #expect(quotes.map(\.complete) == [false])
    }
    #expect(try found("Papan itu lebarnya 30” dan dipasang \(Self.rusdi).") == [])
  }

  @Test(arguments: [
    "Acara bertema “Era Baru Arung yang Sehat” itu dihadiri \(rusdi).",
    "Pesan ‘Mudik Aman’ disampaikan \(rusdi).", "Warga menyebutnya ‘Banjiri’ sejak dulu.",
    "Tradisi \"sungkem pangabekten\" digelar \(rusdi).",
    "\(rusdi) membuka program “Satu Desa Satu Taman Baca”.",
    "\(rusdi) menjelaskan istilah “good governance” kepada warga.",
    "Buku berjudul “Sungai yang Tidak Pernah Tidur Lagi” itu ditulis \(rusdi).",
  ])
  func j9ThemesAreNoQuotes(text: String) throws {
    #expect(try found(text) == [])
    #expect(
      try SpeakerText.words(
        in: "\(Self.rusdi) membuka acara bertema itu dan berkata, “\(Self.words).”")
        == ["\(Self.words)."])
  }

  @Test func j10SlogansInsideAQuoteStay() throws {
    let speech = "Ingat semboyan ‘Arung Maju’, pergi ke pasar beli selasih, terima kasih!"
    #expect(try SpeakerText.words(in: "“\(speech)” tutup \(Self.rusdi).") == [speech])
    #expect(try found("Semboyan ‘Arung Maju’ dipasang \(Self.rusdi).") == [])
  }

  @Test func j11WrittenPostsAreQuotes() throws {
    #expect(
      try SpeakerText.speakers(in: "“\(Self.words),” tulis \(Self.rusdi) di akunnya.") == [1])
    #expect(try found("\(Self.rusdi) menulis buku “\(Self.words)”.") == [])
  }

  @Test func j12Insertions() throws {
    let speech = "Harga (inflasi-nya) tetap terjaga sampai akhir tahun ini,"
    #expect(try SpeakerText.words(in: "“\(speech)” kata \(Self.rusdi). (RED)") == [speech])
    #expect(
      try SpeakerText.words(in: "“\(Self.words).” (RED)") == ["\(Self.words)."])
    #expect(try found("Harga (“inflasi”) dibahas \(Self.rusdi).") == [])
  }

  @Test func j13TheReaderOfASpeechSpeaks() throws {
    #expect(
      try SpeakerText.speakers(
        in:
          "Dalam sambutan \(Self.bupati) yang dibacakan \(Self.tiar), disampaikan “\(Self.words)”."
      ) == [2])
    #expect(
      try SpeakerText.speakers(
        in: "Dalam sambutan itu \(Self.bupati), didampingi \(Self.tiar), berkata, “\(Self.words).”")
        == [1])
  }

  @Test func j14TwoSpeakersInOneSentence() throws {
    #expect(
      try SpeakerText.speakers(
        in:
          "“\(Self.words),” kata \(Self.rusdi), sedangkan \(Self.tiar) mengatakan, “Kami siap.”")
        == [1, 2])
    #expect(
      try SpeakerText.speakers(
        in: "“\(Self.words),” kata \(Self.rusdi) kepada \(Self.tiar), “kami siap.”") == [1, 1])
  }

  @Test func j15AQuoteWithoutWordsOfSpeech() throws {
    let (_, speakers, quotes) = try SpeakerText.quotes(in: "\(Self.rusdi) hadir. “\(Self.words).”")
    #expect(quotes.map { $0.speaker.map { speakers[$0].entity } } == [1])
    #expect(quotes.map(\.attribution) == [.inferred])
    let lonely = try SpeakerText.quotes(in: "Hujan turun. “\(Self.words).”").quotes
    #expect(lonely.map(\.attribution) == [.none])
    #expect(lonely.map(\.speaker) == [nil])
  }

  @Test func j16OrganisationsSpeak() throws {
    let rsud = "[[organization:7|RSUD Arung]]"
    #expect(try SpeakerText.speakers(in: "“\(Self.words),” tulis \(rsud).") == [7])
    #expect(try SpeakerText.speakers(in: "“\(Self.words),” kata pihak \(rsud).") == [7])
    #expect(
      try SpeakerText.speakers(in: "“\(Self.words),” kata \(Self.rusdi) di \(rsud).") == [1])
    #expect(
      try SpeakerText.speakers(in: "“\(Self.words),” kata perawat \(rsud).") == [nil])
  }

  @Test func j17PunctuationOutsideTheMarks() throws {
    #expect(try SpeakerText.words(in: "“\(Self.words)”, kata \(Self.rusdi).") == [Self.words])
    #expect(try SpeakerText.words(in: "“\(Self.words)”. Ujar \(Self.rusdi).") == [Self.words])
    #expect(
      try SpeakerText.words(in: "\(Self.rusdi) berkata, “\(Self.words)”.") == [Self.words])
    #expect(try found("\(Self.rusdi) membaca “Jalan Kita”. Warga hadir.") == [])
  }

  @Test func j18TheQuoteEndsTheRelease() throws {
    #expect(
      try SpeakerText.speakers(in: "\(Self.rusdi) menutup acara.\n“\(Self.words).”") == [1])
    #expect(try found("\(Self.rusdi) menutup acara.\n“Arung Maju Sejahtera”") == [])
  }

  @Test func j19WhoNamesHimselfInsideSpeaks() throws {
    let speech = "Saya \(Self.rusdi) mengucapkan selamat kepada para juara,"
    #expect(
      try SpeakerText.speakers(in: "\(Self.rusdi) hadir. “\(speech)” ujarnya.") == [1])
    #expect(
      try SpeakerText.speakers(
        in: "\(Self.tiar) hadir. “Pak \(Self.rusdi) menanam pohon itu dulu,” ujarnya.") == [2])
  }
}
