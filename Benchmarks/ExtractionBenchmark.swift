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
  private static let lengthRounds = 5

  /// - Parameter inputs: pages as `rilis convert` takes them.
  static func run(_ inputs: [String]) throws {
    let workshop = Workshop(dictionaries: try DictionaryStore().open())
    let articles = try articles(of: inputs, workshop: workshop)
    let extractor = Extractor(tools: workshop.tools)
    let bytes = articles.reduce(0) { $0 + $1.text.count }
    let best = cost(of: articles, extractor)
    print("\(articles.count) releases, \(bytes) bytes: \(best.rate(of: bytes)), best of \(rounds)")
    guard bytes > 0 else { return }
    growth(
      of: try lengths.map { try paragraph(of: articles, length: $0, workshop: workshop) }, extractor
    )
  }

  /// All articles one after the other, the best of several rounds.
  private static func cost(of articles: [Article], _ extractor: Extractor) -> Stopwatch {
    (0..<rounds).map { _ in
      var stopwatch = Stopwatch()
      stopwatch.time { for article in articles { _ = extractor.findings(in: article) } }
      return stopwatch
    }.min { $0.total < $1.total } ?? Stopwatch()
  }

  /// What a longer text costs. The texts take turns, so that a busy machine troubles all of them, and
  /// the best round of each counts.
  private static func growth(of articles: [Article], _ extractor: Extractor) {
    var best = [Stopwatch?](repeating: nil, count: articles.count)
    for _ in 0..<lengthRounds {
      for (index, article) in articles.enumerated() {
        var stopwatch = Stopwatch()
        stopwatch.time { _ = extractor.findings(in: article) }
        if stopwatch.total < best[index]?.total ?? .infinity { best[index] = stopwatch }
      }
    }
    let costs = best.map { $0 ?? Stopwatch() }
    for (article, cost) in zip(articles, costs) {
      print(
        "one paragraph of \(article.text.count) bytes: \(cost.milliseconds), "
          + "\(cost.rate(of: article.text.count)), best of \(lengthRounds)")
    }
    if let short = costs.first?.total, let long = costs.last?.total {
      print("the long one costs \(Double(Int(long / short * 10)) / 10) times the short one")
    }
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
