/// Which line with words stands before each line.
struct ParagraphIndex: Sendable {
  private let previous: [Int32]

  init(article: AnalyzedArticle) {
    var previous = [Int32](repeating: -1, count: article.lines.count)
    var last: Int32 = -1
    for (number, line) in article.lines.enumerated() {
      previous[number] = last
      if !line.isEmpty { last = Int32(number) }
    }
    self.previous = previous
  }

  /// The line before, empty ones left out.
  func before(_ line: Int) -> Int? { previous[line] < 0 ? nil : Int(previous[line]) }
}
