import Testing

@testable import Extraction

@Suite struct QuoteJudgeTests {
  private static let speaker = "[[person:1|Rusdi]]"

  @Test(arguments: [
    "Acara bertema “Bersama Membangun Negeri yang Maju dan Sehat” itu dihadiri Rusdi.",
    "Tema tahun ini adalah “Bersama membangun negeri yang lebih maju”.",
    "Program “Satu desa satu taman baca” dimulai pekan depan.",
    "Warga memasang spanduk bertuliskan “Selamat datang di kampung kami”.",
    "Tanaman itu disebut “obat segala macam penyakit kulit” oleh warga.",
    "I Ketut ‘Bagus’ Sarjana atau “Bli Tut” hadir.",
    "Warga menyebutnya “sumur tua”.",
    "Pemerintah meluncurkan “Kartu Sehat” kemarin.",
    "“Arung Bersih dan Sehat”",
    "“Bersama Kita Bisa Membangun Arung” menjadi semangat warga.",
    "Rusdi menulis “Sungai yang Tidak Pernah Tidur” tahun lalu.",
    "Hadirin menyanyikan lagu “Padamu negeri kami berjanji” dengan khidmat.",
  ])
  func namesAndSlogansAreNoSpeech(text: String) throws {
    #expect(try SpeakerText.words(in: text) == [])
  }

  @Test func aVerbMakesShortWordsSpeech() throws {
    #expect(try SpeakerText.words(in: "“Mari,” kata \(Self.speaker).") == ["Mari,"])
    #expect(try SpeakerText.words(in: "\(Self.speaker) menjawab, “Siap!”") == ["Siap!"])
    #expect(try SpeakerText.words(in: "\(Self.speaker) menyampaikan “salam sehat” lagi.") == [])
  }

  @Test func aLabelFurtherAwayDoesNotHinderAVerb() throws {
    #expect(
      try SpeakerText.words(
        in: "Dalam acara itu \(Self.speaker) mengatakan, “Kita tidak boleh lengah sedikit pun.”")
        == ["Kita tidak boleh lengah sedikit pun."])
    #expect(
      try SpeakerText.words(
        in: "\(Self.speaker) menyampaikan dukungan bagi program “Satu desa satu taman baca” itu.")
        == [])
  }

  @Test func partsOfASentenceAreSpeechBehindAVerb() throws {
    #expect(
      try SpeakerText.words(
        in: "\(Self.speaker) menegaskan bahwa pihaknya “tidak akan mundur selangkah pun” dari sana."
      )
        == ["tidak akan mundur selangkah pun"])
    #expect(
      try SpeakerText.words(
        in: "Ia datang dengan semangat “tidak akan mundur selangkah pun” dari sana.") == [])
  }

  @Test func sentencesOfTheirOwnAreSpeechWithoutAVerb() throws {
    #expect(
      try SpeakerText.found(
        in: "\(Self.speaker) membuka jalan itu. “Kita rawat jalan ini bersama-sama.”")
        == ["1 subject-before: Kita rawat jalan ini bersama-sama."])
    #expect(
      try SpeakerText.words(in: "- “Kita rawat jalan ini bersama-sama.”")
        == ["Kita rawat jalan ini bersama-sama."])
    #expect(
      try SpeakerText.found(in: "“Kita rawat jalan ini bersama-sama.”")
        == ["- unattributed: Kita rawat jalan ini bersama-sama."])
  }

  @Test func aCommaInsideTheMarksIsSpeech() throws {
    #expect(
      try SpeakerText.words(in: "“Kami sudah memeriksa semua sumur,” bunyi surat edaran itu.")
        == ["Kami sudah memeriksa semua sumur,"])
    #expect(
      try SpeakerText.words(in: "“Kami sudah memeriksa semua sumur” bunyi surat edaran itu.") == [])
  }

  @Test func headlinesNeedAVerb() throws {
    #expect(
      try SpeakerText.words(in: "Warga hadir.", headline: "“Mari kita jaga kampung kita bersama.”")
        == [])
    #expect(
      try SpeakerText.found(
        in: "Warga hadir.", headline: "[[title:1|Bupati]]: “Mari kita jaga kampung bersama”")
        == ["1 colon: Mari kita jaga kampung bersama"])
  }
}
