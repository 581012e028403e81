import Articles
import UnicodeText

@testable import Extraction

/// Quotes as marked text: speakers given by `[[person:1|Rusdi]]`, quotes found written as
/// `{1 rule attribution: words}` with the speaker's entity, `-` for none.
enum SpeakerText {
  /// The article of a text and the mentions that its marks give.
  static func read(
    _ marked: String, headline: String? = nil
  ) throws -> (article: AnalyzedArticle, speakers: [SpeakerMention]) {
    let headlineMarked = headline.map { $0 + "\n\n" } ?? ""
    let article = try Ground.analyzed(
      headline: headline.map(MarkedText.plain), MarkedText.plain(marked))
    var speakers: [SpeakerMention] = []
    var offset = 0
    var rest = Substring(headlineMarked + marked)
    while let open = rest.firstRange(of: "[[") {
      offset += rest[..<open.lowerBound].utf8.count
      rest = rest[open.upperBound...]
      guard let bar = rest.firstIndex(of: "|"), let close = rest.firstRange(of: "]]") else { break }
      let label = rest[..<bar].split(separator: ":")
      let words = rest[rest.index(after: bar)..<close.lowerBound]
      let end = offset + words.utf8.count
      let tokens = article.tokens.indices.filter {
        Int(article.tokens[$0].start) >= offset && Int(article.tokens[$0].end) <= end
      }
      let kind: SpeakerMention.Kind =
        switch label.first {
        case "title": .title
        case "organization": .organization
        default: .person
        }
      if let first = tokens.first, let last = tokens.last {
        speakers.append(
          SpeakerMention(
            range: first..<last + 1, kind: kind, entity: label.last.flatMap { Int($0) } ?? 0))
      }
      offset = end
      rest = rest[close.upperBound...]
    }
    return (article, speakers)
  }

  static func quotes(
    in marked: String, headline: String? = nil
  ) throws -> (article: AnalyzedArticle, speakers: [SpeakerMention], quotes: [QuoteMention]) {
    let (article, speakers) = try read(marked, headline: headline)
    let quotes = QuoteExtractor(lexicon: try Ground.lexicon.get())
      .mentions(in: article, speakers: speakers)
    return (article, speakers, quotes)
  }

  /// `1 verb-after: Kita jaga bersama,` for each direct quote, the speaker's entity first.
  static func found(in marked: String, headline: String? = nil) throws -> [String] {
    let (article, speakers, quotes) = try quotes(in: marked, headline: headline)
    return quotes.filter(\.direct).map { quote in
      let speaker = quote.speaker.map { "\(speakers[$0].entity)" } ?? "-"
      return "\(speaker) \(quote.rule): \(article.text[TextSpan(quote.start, quote.end)])"
    }
  }

  /// Who spoke each direct quote; nil for nobody.
  static func speakers(in marked: String, headline: String? = nil) throws -> [Int?] {
    let (_, speakers, quotes) = try quotes(in: marked, headline: headline)
    return quotes.filter(\.direct).map { $0.speaker.map { speakers[$0].entity } }
  }

  /// The words of each direct quote.
  static func words(in marked: String, headline: String? = nil) throws -> [String] {
    let (article, _, quotes) = try quotes(in: marked, headline: headline)
    return quotes.filter(\.direct).map { article.text[TextSpan($0.start, $0.end)] }
  }
}
