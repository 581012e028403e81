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
}
