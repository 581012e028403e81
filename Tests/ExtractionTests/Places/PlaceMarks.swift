import Dictionaries
import Records
import UnicodeText

@testable import Extraction

/// Runs the place stage on text and marks what it finds: `[[kabupaten 35.09|Kabupaten Jember]]`.
struct PlaceMarks {
  /// Titles of the text by their words, with the level their head demands of the place.
  var titles: [String: String] = [:]
  /// Organisations of the text by their words, with their kind.
  var organizations: [String: String] = [:]
  var people: [String] = []
  var home: [String] = []
  /// The day of the release.
  var day: String?
  var headline: String?

  /// Made once a run.
  static let stages = Ground.lexicon.map {
    (datelines: DatelineFinder(lexicon: $0), places: PlaceExtractor(lexicon: $0))
  }

  /// The text with its outermost places marked by kind and codes.
  func mark(_ text: String) throws -> String {
    let article = try Ground.analyzed(headline: headline, text)
    let spans = try mentions(in: article).map { mention in
      let label = ([mention.kind.rawValue] + mention.codes).joined(separator: " ")
      return (label: label, span: article.span(of: mention.range))
    }
    let marked = MarkedText.mark(article.text, spans)
    return headline == nil ? marked : String(marked.drop { $0 != "\n" }.dropFirst(2))
  }

  /// Each mention as `words kind codes rule`, with the words of the place that holds it.
  func list(_ text: String) throws -> [String] {
    let article = try Ground.analyzed(headline: headline, text)
    let mentions = try mentions(in: article)
    return mentions.map { mention in
      let holder = mention.within.map { " < " + article.string(of: mentions[$0].range) } ?? ""
      return article.string(of: mention.range) + holder
    }
  }

  /// The codes of the place whose mention is exactly these words.
  func codes(in text: String, of words: String) throws -> [String] {
    let article = try Ground.analyzed(text)
    return try mentions(in: article).first { article.string(of: $0.range) == words }?.codes ?? []
  }

  private func mentions(in article: AnalyzedArticle) throws -> [PlaceMention] {
    let stages = try Self.stages.get()
    let context = PlaceContext(
      titles: titles.compactMap { title($0, level: $1, in: article) },
      organizations: organizations.compactMap { organization($0, kind: $1, in: article) },
      people: people.compactMap { range(of: $0, in: article) }.map {
        PersonMention(range: $0, name: $0, rule: "test", confidence: 1)
      },
      home: home, dateline: stages.datelines.dateline(in: article), day: day)
    return stages.places.mentions(in: article, context: context)
  }

  private func title(_ words: String, level: String, in article: AnalyzedArticle) -> TitleMention? {
    guard let range = range(of: words, in: article),
      let head = article.longestMatch(at: range.lowerBound, in: .titles)
    else { return nil }
    let place = head.end < range.upperBound ? head.end..<range.upperBound : nil
    return TitleMention(
      range: range, head: head.start..<head.end, canonical: "", kind: .office, status: .definitive,
      place: place, placeLevel: level, rule: "test")
  }

  private func organization(
    _ words: String, kind: String, in article: AnalyzedArticle
  ) -> OrganizationMention? {
    guard let range = range(of: words, in: article) else { return nil }
    let head = article.longestMatch(at: range.lowerBound, in: .organizationHeads)?.end
    let place = head.flatMap { $0 < range.upperBound ? $0..<range.upperBound : nil }
    return OrganizationMention(range: range, kind: kind, place: place, rule: "test")
  }

  /// The first stretch of tokens with these words.
  private func range(of words: String, in article: AnalyzedArticle) -> Range<Int>? {
    let hashes = Tokenizer.hashes(of: words)
    return article.tokens.indices.first { start in
      start + hashes.count <= article.tokens.count
        && zip(article.tokens[start...], hashes).allSatisfy { $0.hash == $1 }
    }.map { $0..<$0 + hashes.count }
  }
}
