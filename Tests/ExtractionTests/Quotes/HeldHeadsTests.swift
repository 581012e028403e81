import Records
import Testing

@testable import Extraction

/// Titles of one word that are the beginning of an office somebody holds.
@Suite struct HeldHeadsTests {
  private static let tools = Ground.lexicon.map(ExtractionTools.init(lexicon:))

  /// The name of who speaks the only quote, else nil.
  private func speaker(_ text: String) throws -> String? {
    let findings = Extractor(tools: try Self.tools.get())
      .findings(in: Ground.article(body: text), issuer: nil)
    let speaker = try #require(findings.quotes.first { $0.direct }).speaker
    guard let speaker else { return nil }
    let range = SpeakerLister.speakers(of: findings)[speaker]
    guard range.entity < findings.personEntities.count else { return nil }
    let name = findings.people[findings.personEntities[range.entity].fullest].name
    return findings.article.string(of: name)
  }

  @Test func wordMeansTheOnlyOfficeThatBeginsWithIt() throws {
    #expect(
      try speaker(
        "Kasat Lantas Kompol Rusdi Malano hadir di pasar.\n“Kami datang tiap pagi bersama,” kata Kasat."
      )
        == "Rusdi Malano")
    #expect(
      try speaker(
        "Kasat Lantas Kompol Rusdi Malano dan Kasat Binmas Kompol Tiar Wene hadir.\n“Kami datang tiap "
          + "pagi bersama,” kata Kasat.") == nil)
  }
}
