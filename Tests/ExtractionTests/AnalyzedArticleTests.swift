import Articles
import Testing

@testable import Extraction

@Suite struct AnalyzedArticleTests {
  @Test func sentencesDoNotEndAfterAbbreviations() throws {
    let article = try Ground.analyzed(
      "Bupati Arung H. Rusdi Malano, S.E., M.Si. hadir di Jl. Melati No. 5. Ia pulang a.n. PT. Arung."
    )
    #expect(
      article.sentences.map(article.string(of:)) == [
        "Bupati Arung H. Rusdi Malano, S.E., M.Si. hadir di Jl. Melati No. 5.",
        "Ia pulang a.n. PT. Arung.",
      ])
  }

  @Test func linesAndHeadlineAreKnown() throws {
    let article = try Ground.analyzed(headline: "Bupati Hadir", "Satu dua.\nTiga.")
    #expect(article.lines.map(article.string(of:)) == ["Bupati Hadir", "", "Satu dua.", "Tiga."])
    #expect(article.isHeadline(1))
    #expect(!article.isHeadline(4))
    #expect(article.zone(of: 0) == nil)
    #expect(article.zone(of: 4) == .paragraph)
  }

  @Test(arguments: [
    ("Bupati Arung Lantik Pejabat di Aula", true), ("BUPATI ARUNG LANTIK PEJABAT", true),
    ("Ketua Ikatan Alumni Tiar Wene telah merampungkan susunan kabinet baru", false),
  ])
  func aHeadlineLikeASentenceIsNotTitleCased(_ headline: String, _ isTitleCased: Bool) throws {
    let article = try Ground.analyzed(headline: headline, "Isi berita.")
    #expect(article.isTitleCased(0) == isTitleCased)
    #expect(!article.isTitleCased(article.tokens.count - 2))
  }

  /// Words met again share what is known of them, but for what the words around them say.
  @Test(arguments: [
    "Bupati Arung, Rusdi Malano, tiba di Kantor Bupati Arung. Bupati Arung lalu pulang.",
    "kata Tiar Wene. Tiar Wene berkata. TIAR WENE, Hari Raya Idul Fitri, Raya, raya, IDUL, Idul",
    "Jalan Rusdi Malano di Kota Lembah; Rusdi Malano, S.E., dan SE, se, Se, S.E. ST st St.",
  ])
  func factsOfAWordMetAgainAreThoseReadAfresh(_ text: String) throws {
    let once = try Ground.analyzed(text)
    let twice = try Ground.analyzed(text + "\n" + text)
    for token in once.tokens.indices {
      #expect(twice.facts(at: token) == once.facts(at: token), "\(once.string(at: token))")
      #expect(
        twice.facts(at: once.tokens.count + 1 + token) == once.facts(at: token),
        "\(once.string(at: token))")
    }
  }

  @Test func whatABlockerSaysStaysWithTheWordBehindIt() throws {
    let article = try Ground.analyzed("Bupati tiba. Ia masuk Kantor Bupati. Lalu Bupati pulang.")
    let offices = article.tokens.indices.filter { article.string(at: $0) == "Bupati" }
    #expect(
      offices.map { article.facts(at: $0).blocks.contains(.title) } == [false, true, false])
    #expect(Set(offices.map { article.facts(at: $0).titleHead.number }).count == 1)
  }
}
