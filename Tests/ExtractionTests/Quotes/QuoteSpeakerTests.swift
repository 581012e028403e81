import Records
import Testing

@testable import Extraction

/// Persons 1 and 2 are Rusdi Malano, Bupati Arung, and Tiar Wene.
@Suite struct QuoteSpeakerTests {
  private static let rusdi = "[[person:1|Rusdi Malano]]"
  private static let tiar = "[[person:2|Tiar Wene]]"
  private static let bupati = "[[title:1|Bupati Arung]]"
  private static let words = "Kita rawat jalan ini bersama"

  // MARK: Named

  @Test(arguments: [
    ("“\(words),” kata \(rusdi).", "1 verb-after"),
    ("“\(words)”, ujar \(bupati) usai acara.", "1 verb-after"),
    ("“\(words)”. Ujar \(rusdi)", "1 verb-after"),
    ("“\(words),” demikian pesan \(bupati).", "1 verb-after"),
    ("“\(words),” ujar lagi \(bupati) \(rusdi) di hadapan \(tiar).", "1 verb-after"),
    ("“\(words),” kata pria bernama \(tiar).", "2 verb-after"),
    ("“\(words),” ungkap Head of Business Arung.com, \(tiar).", "2 verb-after"),
    ("“\(words),” seloroh \(bupati).", "1 verb-after"),
    ("“\(words),” \(rusdi) menambahkan.", "1 speaker-verb-after"),
    ("“\(words),” disampaikan oleh \(rusdi).", "1 passive"),
    ("“\(words),” demikian dikatakan \(rusdi).", "1 passive"),
    ("“\(words)”. Hal itu disampaikan \(rusdi) kemarin.", "1 passive"),
    ("“\(words),” begitu yang disampaikan \(rusdi).", "1 passive"),
    ("“\(words),” demikian \(rusdi).", "1 verb-after"),
    ("“\(words).” Demikian \(rusdi) seusai rapat.", "1 verb-after"),
    ("“\(words),” keluh seorang pedagang, \(rusdi).", "1 verb-after"),
    ("\(rusdi) mengatakan, “\(words).”", "1 verb-before"),
    ("\(rusdi), didampingi \(tiar), mengatakan bahwa “\(words)”.", "1 verb-before"),
    ("\(rusdi) menyampaikan beberapa hal, yaitu “\(words)”.", "1 verb-before"),
    ("\(rusdi) yang juga [[title:8|Ketua PMI]] mengatakan, “\(words).”", "1 verb-before"),
    ("\(rusdi), [[title:8|Camat Wening]], mengatakan, “\(words).”", "1 verb-before"),
    ("\(rusdi) dari [[organization:7|PMI Arung]] mengatakan, “\(words).”", "1 verb-before"),
    ("Dikatakan oleh \(rusdi), “\(words).”", "1 passive"),
    ("Menurut \(rusdi), “\(words).”", "1 according-to"),
    ("Lanjut \(rusdi), “\(words).”", "1 verb-before"),
    ("\(rusdi): “\(words).”", "1 colon"),
    ("Dalam sambutannya \(rusdi) mengatakan :\n“\(words).”", "1 verb-before"),
  ])
  func theSpeakerIsNamedBesideTheQuote(text: String, speaker: String) throws {
    let (_, _, quotes) = try SpeakerText.quotes(in: text)
    #expect(quotes.map(\.attribution) == [.explicit])
    #expect(
      try SpeakerText.found(in: text).map { $0.prefix(while: { $0 != ":" }) } == [speaker[...]])
  }

  @Test func theCueIsTheVerb() throws {
    for (text, cue) in [
      ("“\(Self.words),” ujarnya.", "ujarnya"), ("“\(Self.words),” kata \(Self.rusdi).", "kata"),
      ("\(Self.rusdi) lalu menegaskan, “\(Self.words).”", "menegaskan"),
    ] {
      let (article, _, quotes) = try SpeakerText.quotes(in: text)
      #expect(quotes.map { $0.cue.map(article.string(of:)) } == [cue])
    }
  }

  @Test func somebodyWithoutANameIsNobody() throws {
    #expect(
      try SpeakerText.speakers(
        in: "\(Self.rusdi) hadir.\n“\(Self.words),” kata seorang warga kepada \(Self.tiar).") == [
          nil
        ])
    #expect(
      try SpeakerText.speakers(
        in:
          "\(Self.rusdi) hadir. “\(Self.words),” kata warga.\n“Kami senang sekali,” ujarnya."
      )
        == [nil, nil])
  }

  @Test(arguments: [
    "“\(words),” kata politisi [[organization:7|Partai Arung]].",
    "“\(words),” kata istri \(bupati).",
    "“\(words),” demikian pernyataan panitia.",
    "Seorang warga mengatakan, “\(words).”",
    "“\(words),” kata seorang warga di desa itu.",
    "“\(words),” kata perempuan asal Wening, Arung, dan anaknya.",
    "Salah satu peserta juga berkata: “\(words).”",
  ])
  func descriptionsAreNobody(quote: String) throws {
    #expect(try SpeakerText.speakers(in: "\(Self.rusdi) hadir.\n" + quote) == [nil])
  }

  @Test(arguments: [
    "“\(words),” kata politisi [[organization:7|Partai Arung]] itu.",
    "“\(words),” tambah pria tersebut.",
    "[[person:2|Tiar Wene]] pulang.\n“\(words),” kata bupati.",
    "“\(words),” kata pria yang lahir di desa itu.",
    "“\(words),” kata pria asal Wening, Arung, itu.",
    "“\(words),” kelakar nya.",
    "“\(words),” ujar orang nomor satu di Arung.",
    "“\(words),” jelas [[title:8|mantan Camat Wening]] ini.",
    "Pria itu mengatakan, “\(words).”",
    "Ia juga mengatakan, “\(words).”",
    "Dalam sambutannya mengatakan, “\(words).”",
    "Lebih lanjut, mengatakan “\(words).”",
  ])
  func whoWasNamedBeforeSpeaks(quote: String) throws {
    #expect(try SpeakerText.speakers(in: "\(Self.bupati) \(Self.rusdi) hadir.\n" + quote) == [1])
  }

  @Test func organisationsSpeakWhereNamed() throws {
    let organization = "[[organization:7|Pemkot Lembah]]"
    #expect(try SpeakerText.speakers(in: "“\(Self.words),” tulis \(organization).") == [7])
    #expect(try SpeakerText.speakers(in: "“\(Self.words),” kata pihak \(organization).") == [7])
    #expect(
      try SpeakerText.speakers(
        in: "\(Self.rusdi) hadir. \(organization) menggelar pasar.\n“\(Self.words),” ujarnya.") == [
          1
        ])
  }

  @Test func theRepresentativeSpeaks() throws {
    for text in [
      "“\(Self.words),” kata \(Self.bupati) yang diwakili \(Self.tiar).",
      "“\(Self.words),” kata \(Self.bupati) melalui \(Self.tiar).",
      "\(Self.bupati) yang diwakili oleh \(Self.tiar) mengatakan, “\(Self.words).”",
      "Dalam sambutan \(Self.bupati) yang dibacakan \(Self.tiar), disampaikan “\(Self.words)”.",
      "\(Self.tiar) mewakili \(Self.bupati) mengatakan, “\(Self.words).”",
    ] {
      #expect(try SpeakerText.speakers(in: text) == [2], "\(text)")
    }
    #expect(
      try SpeakerText.speakers(in: "“\(Self.words),” kata \(Self.bupati) melalui pesan singkat.")
        == [1])
  }

  @Test(arguments: [
    ("“\(words),” kata \(bupati) yang diwakili \(tiar).", 1),
    ("“\(words),” kata \(bupati) melalui \(tiar).", 1),
    ("\(bupati) yang diwakili oleh \(tiar) mengatakan, “\(words).”", 1),
    ("Dalam sambutan \(bupati) yang dibacakan \(tiar), disampaikan “\(words)”.", 1),
    ("“\(words),” kata \(tiar).", nil),
    ("“\(words),” kata \(bupati) melalui pesan singkat.", nil),
    ("\(bupati) hadir. “\(words),” kata \(tiar).", nil),
    ("“\(words),” kata \(bupati) yang didampingi \(tiar).", nil),
    ("\(bupati) diwakili \(tiar).\n“\(words),” ujarnya.", nil),
  ])
  func whoReadsASpeechSpeaksForAnother(_ text: String, _ principal: Int?) throws {
    let (_, speakers, quotes) = try SpeakerText.quotes(in: text)
    #expect(quotes.first?.onBehalfOf.map { speakers[$0].entity } == principal)
  }

  // MARK: Elided

  @Test(arguments: [
    ("\(rusdi) membuka jalan itu. “\(words),” ujarnya.", 1),
    ("\(rusdi) membuka jalan itu.\n“\(words),” ujarnya.", 1),
    ("\(rusdi) membuka jalan itu bersama \(tiar). “\(words),” ujarnya.", 1),
    ("\(rusdi) menemui \(tiar). “\(words),” katanya.", 1),
    ("\(rusdi) hadir. \(tiar) ikut serta. “\(words),” kata dia.", 2),
    ("Hadir pula \(tiar). \(rusdi) mengaku senang. Warga bersorak.\n“\(words),” ujar beliau.", 1),
    (
      "\(rusdi) berharap jalan dirawat. Ia didampingi \(tiar).\nCuaca cerah.\n“\(words),” ujarnya.",
      1
    ),
    ("\(rusdi) menyapa warga. Menurutnya, “\(words).”", 1),
    ("\(rusdi) menyapa warga. Dikatakannya, “\(words).”", 1),
    ("Acara itu dibuka oleh \(rusdi), dihadiri oleh \(tiar). “\(words),” ujarnya.", 1),
    (
      "Rapat dipimpin langsung \(rusdi) didampingi \(tiar). “\(words),” ujarnya.",
      1
    ),
    ("Adapun \(tiar), menyapa warga. \(rusdi) hadir kepada \(tiar). “\(words),” uangkapnya.", 1),
  ])
  func theRunningSubjectSpeaks(text: String, speaker: Int) throws {
    let (_, _, quotes) = try SpeakerText.quotes(in: text)
    #expect(try SpeakerText.speakers(in: text) == [speaker])
    #expect(quotes.map(\.attribution) == [.elided])
  }

  @Test func theSpeakerBeforeGoesOn() throws {
    #expect(
      try SpeakerText.speakers(
        in: """
          “\(Self.words),” kata \(Self.rusdi) kepada \(Self.tiar).
          Cuaca cerah.
          “Besok kita mulai lagi dari awal,” tambahnya.
          """) == [1, 1])
  }

  @Test func twoSpeakersInOneParagraphStayApart() throws {
    #expect(
      try SpeakerText.speakers(
        in: "“\(Self.words),” kata \(Self.rusdi). “Kami siap membantu warga,” kata \(Self.tiar).")
        == [1, 2])
    #expect(
      try SpeakerText.speakers(
        in:
          "“\(Self.words),” kata \(Self.rusdi). \(Self.tiar) menambahkan, “Kami siap.”"
      )
        == [1, 2])
  }

  @Test func aSentenceBehindAQuoteCanLeadToTheNextOne() throws {
    #expect(
      try SpeakerText.speakers(
        in:
          "\(Self.rusdi) hadir. “\(Self.words).” Hal senada disampaikan \(Self.tiar). “Kami siap,” ujarnya."
      ) == [1, 2])
  }

  @Test func aNameWithoutAMentionHidesTheSpeakerBefore() throws {
    #expect(
      try SpeakerText.speakers(
        in: "\(Self.rusdi) hadir.\nUsai acara, Zubaida mengaku lega. “\(Self.words),” katanya.")
        == [
          nil
        ])
    #expect(
      try SpeakerText.speakers(
        in: "\(Self.rusdi) hadir. Warga mengeluhkan harga. “\(Self.words),” katanya.") == [1])
  }

  @Test func speakersInsideQuotesDoNotSpeak() throws {
    #expect(
      try SpeakerText.speakers(
        in:
          "\(Self.rusdi) hadir. “\(Self.tiar) sudah datang,” ujarnya. “Ia sehat,” imbuhnya."
      )
        == [1, 1])
  }

  @Test func aDescribedNameWithoutAMentionHidesTheSpeakerBefore() throws {
    for stranger in ["Mahmuda, pedagang ikan asin,", "Mahmuda Zubaida, warga desa itu,"] {
      #expect(
        try SpeakerText.speakers(
          in: "\(Self.rusdi) berharap jalan dirawat.\n\(stranger) mengaku lega. “\(Self.words).”")
          == [nil])
    }
    for lead in ["Sebelumnya, di tempat itu,", "Kemarin, saat acara dibuka,"] {
      #expect(
        try SpeakerText.speakers(
          in: "\(Self.rusdi) berharap jalan dirawat.\n\(lead) mengaku lega. “\(Self.words).”")
          == [1])
    }
  }

  @Test func theFirstLettersOfANameNameItsBearer() throws {
    let fajar = "[[person:3|Fajar Alamsyah]]"
    #expect(
      try SpeakerText.speakers(in: "\(fajar) dan \(Self.tiar) hadir.\n“\(Self.words),” kata Alam.")
        == [3])
    #expect(
      try SpeakerText.speakers(
        in: "\(fajar) dan [[person:4|Alamudin Sol]] hadir.\n“\(Self.words),” kata Alam.") == [nil])
    #expect(
      try SpeakerText.speakers(in: "\(fajar) hadir.\n“\(Self.words),” kata Alam Rimba.") == [nil])
    #expect(
      try SpeakerText.speakers(in: "\(fajar) hadir.\n“\(Self.words),” kata Gani.") == [nil])
  }

  @Test func severalPeopleAreNobody() throws {
    #expect(
      try SpeakerText.speakers(in: "\(Self.rusdi) hadir.\n“\(Self.words),” kata mereka.") == [nil])
    #expect(
      try SpeakerText.speakers(in: "\(Self.rusdi) hadir.\n“\(Self.words),” kata dia.") == [1])
  }

  @Test func shortWordsBehindASpeakerGoOn() throws {
    #expect(
      try SpeakerText.words(in: "“\(Self.words),” kata \(Self.rusdi). “Siap?”")
        == ["\(Self.words),", "Siap?"])
    #expect(
      try SpeakerText.words(in: "“\(Self.words),” kata \(Self.rusdi). “Jumat Sehat” dimulai lagi.")
        == ["\(Self.words),"])
  }

  // MARK: Other ways to name a speaker

  private func speakers(_ text: String) throws -> [Int?] { try SpeakerText.speakers(in: text) }

  @Test func initialsNameTheOnlyPersonWhoHasThem() throws {
    let text = "[[person:1|Rusdi Yos Malano]] hadir bersama \(Self.tiar)."
    #expect(try speakers(text + "\n“\(Self.words),” seloroh RYM disambut tawa.") == [1])
    // `PMI` are nobody's initials.
    #expect(try speakers(text + "\n“\(Self.words),” seloroh PMI disambut tawa.") == [nil])
  }

  @Test func whoOwnsAWifeIsNoSubject() throws {
    #expect(
      try speakers(
        "\(Self.tiar), istri \(Self.rusdi), menjelaskan acara.\n“\(Self.words),” candanya.")
        == [2])
    #expect(
      try speakers(
        "\(Self.tiar), teman \(Self.rusdi), hadir. \(Self.rusdi) menjelaskan acara.\n"
          + "“\(Self.words),” candanya.") == [1])
  }

  @Test func questionNeedsNoComma() throws {
    #expect(
      try speakers("\(Self.rusdi) hadir.\n“Siapa yang mengganti guru?” tanya seorang warga.") == [
        nil
      ])
    #expect(try speakers("“Siapa yang mengganti guru?” tanya \(Self.tiar).") == [2])
    #expect(
      try SpeakerText.found(in: "Lagu “Siapa mengganti guru di Arung” tanya jawab warga.").isEmpty)
  }

  @Test func pronounBeforeAVerbBehindAQuoteIsTheSubject() throws {
    #expect(try speakers("\(Self.tiar) hadir. “\(Self.words),” ia menyarankan.") == [2])
    #expect(try speakers("\(Self.tiar) hadir. Spanduk “Arung Bersih” ia pasang.").isEmpty)
  }

  @Test func whomTheSentenceConcernsSpeaks() throws {
    #expect(
      try speakers(
        "\(Self.rusdi) hadir. Bagi \(Self.tiar), jalan saja tidak cukup. “\(Self.words),” katanya.")
        == [2])
    #expect(
      try speakers("\(Self.rusdi) membeli buku bagi \(Self.tiar). “\(Self.words),” katanya.") == [1]
    )
  }

  @Test func whoIsToldOfDoesNotSpeak() throws {
    #expect(
      try speakers(
        "\(Self.rusdi) menuturkan, pelaku \(Self.tiar) merupakan residivis. “Baru keluar bulan lalu,” katanya."
      )
        == [1])
    #expect(
      try speakers(
        "\(Self.rusdi) menuturkan acara lancar, lalu pulang. \(Self.tiar) merupakan ketuanya. “Baru keluar "
          + "bulan lalu,” katanya.") == [2])
  }

  @Test func readerOfASpeechSpeaks() throws {
    #expect(
      try speakers(
        "Sambutan [[title:1|Presiden]] dibacakan \(Self.tiar). “\(Self.words)”, demikian bunyi kutipannya."
      )
        == [2])
    #expect(
      try speakers(
        "Sambutan [[title:1|Presiden]] didengar warga. “\(Self.words)”, kata \(Self.rusdi).") == [1]
    )
  }

  @Test func strangerOfTheParagraphBeforeIsNobody() throws {
    #expect(
      try speakers(
        "\(Self.rusdi) hadir. Seorang ibu dari Wening, Arung, mengaku datang pagi.\n“\(Self.words),” "
          + "keluh ibu itu.") == [nil])
    #expect(
      try speakers(
        "Seorang ibu mengaku datang pagi. \(Self.rusdi) hadir.\n“\(Self.words),” ujarnya.") == [1])
  }

  @Test func nameBeforeATitleInBracketsSpeaks() throws {
    #expect(
      try speakers(
        "\(Self.rusdi) ([[title:8|Ketua Gapoktan Arung]]) bercerita. “\(Self.words),” katanya.")
        == [1])
    #expect(
      try speakers(
        "\(Self.rusdi) pulang. [[title:8|Ketua Gapoktan Arung]] bercerita. “\(Self.words),” katanya."
      )
        == [8])
  }

  @Test func somebodyOfTheParagraphSpeaksRatherThanTheHeadline() throws {
    #expect(
      try SpeakerText.speakers(
        in: "Harga cabai membuat \(Self.tiar) turun ke pasar.\n“\(Self.words),” ujarnya.",
        headline: "[[title:9|Lurah]] Bagi Bibit Cabai") == [2])
    #expect(
      try SpeakerText.speakers(
        in: "Harga cabai naik tajam di pasar.\n“\(Self.words),” ujarnya.",
        headline: "[[title:9|Lurah]] Bagi Bibit Cabai") == [9])
  }
}
