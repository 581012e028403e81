import Articles
import Dictionaries
import UnicodeText

@testable import Extraction

/// Text with expectations inside: `[[label|words]]`. Tests strip the marks, run an extractor, mark
/// its findings and compare text with text.
enum MarkedText {
  /// The text without marks.
  static func plain(_ marked: String) -> String {
    var text = ""
    var rest = Substring(marked)
    while let open = rest.firstRange(of: "[[") {
      text += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      guard let bar = rest.firstIndex(of: "|"), let close = rest.firstRange(of: "]]") else { break }
      text += rest[rest.index(after: bar)..<close.lowerBound]
      rest = rest[close.upperBound...]
    }
    return text + rest
  }

  /// The marks alone, in text order: `[[label|words]]`.
  static func marks(_ marked: String) -> [String] {
    marked.split(separator: "[[").dropFirst().compactMap { rest in
      rest.firstRange(of: "]]").map { "[[" + rest[..<$0.upperBound] }
    }
  }

  /// The text with each labelled span marked; spans must not overlap.
  static func mark(_ text: SourceText, _ spans: [(label: String, span: TextSpan)]) -> String {
    var marked = ""
    var position = 0
    for (label, span) in spans.sorted(by: { $0.span < $1.span }) where span.start >= position {
      marked += text[TextSpan(position, span.start)] + "[[\(label)|\(text[span])]]"
      position = span.end
    }
    return marked + text[TextSpan(position, text.count)]
  }
}

/// What every test of extraction stands on.
enum Ground {
  /// Loaded once a run: the shipped dictionaries are what the rules are written against.
  static let lexicon: Result<Lexicon, DictionaryError> = {
    do throws(DictionaryError) {
      return .success(Lexicon(dictionaries: try DictionaryStore().open()))
    } catch {
      return .failure(error)
    }
  }()

  /// An article of the given headline and body, a paragraph a line.
  static func article(
    headline: String? = nil, body: String, published: String? = nil
  ) -> Article {
    let text = SourceText((headline.map { $0 + "\n\n" } ?? "") + body)
    let headlineEnd = headline.map { SourceText($0).count }
    var blocks: [Block] = []
    var start = headlineEnd.map { $0 + 2 } ?? 0
    for index in start...text.count where index == text.count || text.utf8[index] == 0x0A {
      if index > start { blocks.append(Block(span: TextSpan(start, index), zone: .paragraph)) }
      start = index + 1
    }
    var metadata = ArticleMetadata()
    if let published { metadata.published = .init(day: published, from: "metadata") }
    return Article(
      text: text, headline: headlineEnd.map { TextSpan(0, $0) }, blocks: blocks,
      metadata: metadata, warnings: [])
  }

  static func analyzed(
    headline: String? = nil, _ body: String, published: String? = nil
  ) throws -> AnalyzedArticle {
    ArticleAnalyzer(lexicon: try lexicon.get())
      .analyze(article(headline: headline, body: body, published: published))
  }
}
