import Archives
import Articles
import Dictionaries
import Pipeline

/// The article stage: decoding, parsing and extraction of pages, and the slowest of them.
enum ArticleBenchmark {
  private static let rounds = 5

  /// - Parameter inputs: pages as `rilis convert` takes them; without any only the hostile pages
  ///   are read.
  static func run(_ inputs: [String]) throws {
    let dictionaries = try DictionaryStore().open()
    var start = Stopwatch()
    let vocabulary = start.time { VocabularyLoader.vocabulary(from: dictionaries) }
    print("start: vocabulary \(start.milliseconds)")
    let converter = Converter(workshop: Workshop(dictionaries: dictionaries))
    let pages = try pages(of: inputs)
    if !pages.isEmpty {
      for _ in 0..<rounds { measure(pages, with: converter) }
    }
    let reader = ArticleReader(vocabulary)
    for (name, bytes) in HostilePages.all {
      var stopwatch = Stopwatch()
      let warnings = stopwatch.time { () -> String in
        do throws(ArticleError) {
          return try reader.article(from: ArticleSource(bytes: bytes)).warnings.map(\.code)
            .joined(separator: ", ")
        } catch {
          return "error \(error.code.rawValue)"
        }
      }
      print("\(name), \(bytes.count) bytes: \(stopwatch.milliseconds)  \(warnings)")
    }
  }

  private static func pages(of inputs: [String]) throws -> [Page] {
    guard !inputs.isEmpty else { return [] }
    var source = try PageSource(inputs)
    var pages: [Page] = []
    while let page = source.next() {
      if let page = try? page.get() { pages.append(page) }
    }
    return pages
  }

  private static func measure(_ pages: [Page], with converter: Converter) {
    var total = Stopwatch()
    var seconds: [Double] = []
    var read = 0
    for page in pages {
      var stopwatch = Stopwatch()
      stopwatch.time { if (try? converter.article(from: page)) != nil { read += 1 } }
      seconds.append(stopwatch.total)
      total.add(stopwatch)
    }
    let bytes = pages.reduce(0) { $0 + $1.content.bytes.count }
    seconds.sort()
    func quantile(_ share: Double) -> String {
      let index = min(seconds.count - 1, Int(share * Double(seconds.count)))
      return "\(Double(Int(seconds[index] * 10_000)) / 10) ms"
    }
    print(
      "\(pages.count) pages, \(read) read, \(bytes) bytes: \(total.rate(of: bytes)), "
        + "p50 \(quantile(0.5)), p99 \(quantile(0.99)), max \(quantile(1))")
  }
}
