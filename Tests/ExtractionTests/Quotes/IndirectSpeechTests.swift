import Testing
import UnicodeText

@testable import Extraction

@Suite struct IndirectSpeechTests {
  private static let rusdi = "[[person:1|Rusdi Malano]]"
  private static let bupati = "[[title:1|Bupati Arung]]"

  private func found(in text: String) throws -> [String] {
    let (article, speakers, quotes) = try SpeakerText.quotes(in: text)
    return quotes.filter { !$0.direct }.map { quote in
      let speaker = quote.speaker.map { "\(speakers[$0].entity)" } ?? "-"
      return "\(speaker) \(quote.rule): \(article.text[TextSpan(quote.start, quote.end)])"
    }
  }

  @Test(arguments: [
    ("\(rusdi) mengatakan bahwa jalan itu selesai bulan depan.", "verb-before"),
    ("\(bupati) juga menjelaskan, jalan itu selesai bulan depan.", "verb-before"),
    ("Menurut \(rusdi), jalan itu selesai bulan depan.", "according-to"),
    ("Dikatakan \(bupati), jalan itu selesai bulan depan.", "passive"),
    ("jalan itu selesai bulan depan, kata \(rusdi) kemarin.", "verb-after"),
  ])
  func theClauseIsFound(text: String, rule: String) throws {
    #expect(try found(in: text) == ["1 indirect-\(rule): jalan itu selesai bulan depan"])
  }

  @Test(arguments: [
    "\(rusdi) menyampaikan sambutan dan apresiasi kepada warga.",
    "\(rusdi) mengatakan bahwa “jalan itu selesai bulan depan”.",
    "Seorang warga mengatakan bahwa jalan itu selesai bulan depan.",
    "Kegiatan itu sesuai saran dan doa, ajak warga bersih-bersih.",
    "\(rusdi) menjelaskan, usulan yang disepakati warga ialah:",
    "\(rusdi) berharap bahwa ini berhasil.",
  ])
  func otherSentencesAreNone(text: String) throws {
    #expect(try found(in: text) == [])
  }
}
