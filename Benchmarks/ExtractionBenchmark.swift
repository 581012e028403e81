import Archives
import Articles
import Dictionaries
import Extraction
import Pipeline
import UnicodeText

/// All kinds of findings of articles that are read already, and how the cost grows with length.
enum ExtractionBenchmark {
  private static let rounds = 7
  /// Bytes of the short and the long text; ten times as long should cost ten times as much.
  private static let lengths = [500_000, 5_000_000]

  /// - Parameter inputs: pages as `rilis convert` takes them.
  static func run(_ inputs: [String]) throws {
    let workshop = Workshop(dictionaries: try DictionaryStore().open())
    let articles = try articles(of: inputs, workshop: workshop)
    let extractor = Extractor(tools: workshop.tools)
    let bytes = articles.reduce(0) { $0 + $1.text.count }
    var best = Stopwatch()
    for round in 0..<rounds {
      var stopwatch = Stopwatch()
      stopwatch.time { for article in articles { _ = extractor.findings(in: article) } }
      if round == 0 || stopwatch.total < best.total { best = stopwatch }
    }
    print("\(articles.count) releases, \(bytes) bytes: \(best.rate(of: bytes)), best of \(rounds)")

    let times = try lengths.map { length in
      let article = try paragraph(of: articles, length: length, workshop: workshop)
      var stopwatch = Stopwatch()
      stopwatch.time { _ = extractor.findings(in: article) }
      print(
        "one paragraph of \(article.text.count) bytes: \(stopwatch.milliseconds), "
          + stopwatch.rate(of: article.text.count))
      return stopwatch.total
    }
    print("the long one costs \(Double(Int(times[1] / times[0] * 10)) / 10) times the short one")
  }

  private static func articles(of inputs: [String], workshop: Workshop) throws -> [Article] {
    let converter = Converter(workshop: workshop)
    var source = try PageSource(inputs)
    var articles: [Article] = []
    while let page = source.next() {
      if let article = try? converter.article(from: page.get()) { articles.append(article) }
    }
    return articles
  }

  /// The texts of all articles, again and again, as one line.
  private static func paragraph(
    of articles: [Article], length: Int, workshop: Workshop
  ) throws -> Article {
    var line: [UInt8] = []
    while line.count < length, !articles.isEmpty {
      for article in articles where line.count < length {
        line += article.text.utf8.map { $0 == 0x0A ? 0x20 : $0 } + [0x20]
      }
    }
    return try workshop.reader.article(
      from: ArticleSource(
        bytes: line, format: .plain, declaredCharset: "UTF-8", title: nil, publishedDay: nil,
        uri: nil))
  }
}
