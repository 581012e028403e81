import Records
import Testing

@testable import Extraction

@Suite struct QuoteGroupTests {
  private static let rusdi = "[[person:1|Rusdi Malano]]"
  private static let tiar = "[[person:2|Tiar Wene]]"

  private func groups(_ text: String) throws -> [Int] {
    try SpeakerText.quotes(in: text).quotes.filter(\.direct).map(\.group)
  }

  @Test func splitQuotesAreOneGroup() throws {
    for text in [
      "“Air ini milik kita,” kata \(Self.rusdi). “Jangan dikotori lagi ya.”",
      "“Air ini milik kita,” lanjut \(Self.rusdi), “jangan dikotori lagi.”",
      "'Air ini milik kita,' kata \(Self.rusdi). 'Jangan dikotori lagi ya.'",
    ] {
      #expect(try groups(text) == [1, 1])
      #expect(try SpeakerText.speakers(in: text) == [1, 1])
    }
  }

  @Test func aSeriesInOneSentenceIsOneGroup() throws {
    let text =
      "\(Self.rusdi) meminta dua hal, yaitu “jaga sungai di kampung kita” dan “rawat jalan di kota kita”."
    #expect(try groups(text) == [1, 1])
    #expect(try SpeakerText.speakers(in: text) == [1, 1])
    #expect(
      try groups("\(Self.rusdi) membaca “Sungai di Kota Kami” dan “Jalan di Kota Kami”.") == [])
  }

  @Test func aVerbOfItsOwnBeginsAGroup() throws {
    #expect(
      try groups("“Air ini milik kita,” kata \(Self.rusdi). “Jangan dikotori,” imbuhnya.") == [
        1, 2,
      ])
    #expect(
      try groups(
        "“Air ini milik kita,” kata \(Self.rusdi). Ia pergi. Hujan turun. “Kita rawat sungai itu.”"
      )
        == [1, 2])
  }

  @Test func paragraphsThatOpenAgainAreOneGroup() throws {
    let text = """
      \(Self.tiar) membuka acara.
      “Air ini milik kita semua.
      “Karena itu jangan dikotori lagi.
      “Mari kita jaga,” kata \(Self.rusdi).
      “Besok kita mulai lagi,” ujarnya.
      """
    let quotes = try SpeakerText.quotes(in: text).quotes
    #expect(quotes.map(\.group) == [1, 1, 1, 2])
    #expect(quotes.map(\.complete) == [false, false, true, true])
    #expect(quotes.map(\.attribution) == [.inferred, .inferred, .explicit, .elided])
    #expect(try SpeakerText.speakers(in: text) == [1, 1, 1, 1])
  }

  @Test func aQuoteCanRunOverParagraphs() throws {
    let text = """
      \(Self.rusdi) mengatakan, “Air ini milik kita semua.
      Karena itu jangan dikotori lagi.”
      """
    #expect(
      try SpeakerText.words(in: text)
        == ["Air ini milik kita semua.", "Karena itu jangan dikotori lagi."])
    #expect(try groups(text) == [1, 1])
  }

  @Test func paragraphsBetweenTheMarksBelongToTheQuote() throws {
    let text = """
      \(Self.rusdi) membuka acara.
      “Air ini milik kita semua.
      Setiap rumah menyiapkan dua ember, satu untuk sisa makanan.
      Petugas datang setiap pagi.
      Mari kita mulai besok,” tutup \(Self.rusdi).
      """
    let quotes = try SpeakerText.quotes(in: text).quotes
    #expect(try SpeakerText.words(in: text).count == 4)
    #expect(quotes.map(\.group) == [1, 1, 1, 1])
    #expect(quotes.map(\.complete) == [false, false, false, false])
    #expect(try SpeakerText.speakers(in: text) == [1, 1, 1, 1])
  }

  @Test func whoIsNamedInASpeechIsNoNarration() throws {
    #expect(
      try SpeakerText.words(
        in: """
          \(Self.rusdi) berkata, “Air ini milik kita semua.
          Besok \(Self.tiar) datang ke sini. Ia membawa bibit.
          Kita tanam bersama.”
          """)
        == [
          "Air ini milik kita semua.",
          "Besok Tiar Wene datang ke sini. Ia membawa bibit.", "Kita tanam bersama.",
        ])
  }

  @Test(arguments: [
    "\(tiar) menambahkan bahwa jalan itu sudah selesai.", "Jalan itu sudah selesai, ujarnya.",
    "Jalan itu sudah selesai, kata \(tiar).",
  ])
  func narrationBetweenTheMarksIsNoQuote(paragraph: String) throws {
    #expect(
      try SpeakerText.words(
        in: """
          \(Self.rusdi) berkata, “Air ini milik kita semua.
          \(paragraph)
          Kita tanam pohon bersama,” ujarnya.
          """)
        == ["Air ini milik kita semua.", "Kita tanam pohon bersama,"])
  }

  @Test func linesThatAMarginBrokeAreOneQuote() throws {
    let quotes = try SpeakerText.quotes(
      in: "“Air ini milik kita. Jadi\njangan\ndikotori lagi,” kata \(Self.rusdi)."
    ).quotes
    #expect(quotes.map(\.complete) == [true])
    #expect(
      try SpeakerText.found(
        in: "“Air ini milik kita. Jadi\njangan\ndikotori lagi,” kata \(Self.rusdi). “Siap?”")
        == [
          "1 verb-after: Air ini milik kita. Jadi\njangan\ndikotori lagi,", "1 continued: Siap?",
        ])
    for broken in ["kita.\njangan dikotori", "kita\nJangan dikotori", "kita\n\njangan dikotori"] {
      #expect(
        try SpeakerText.words(in: "“Air ini milik \(broken) lagi,” kata \(Self.rusdi).").count == 2)
    }
  }
}
