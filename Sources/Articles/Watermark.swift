import UnicodeText

/// A stamp that a program put in front of every line: `ARUNG.EXAMPLE | …`.
enum Watermark {
  /// Lines that must bear it.
  private static let fewestLines = 3
  private static let mostWords = 6

  /// The lines without what most of them begin with: up to six words closed by a dash, a bar or
  /// `»`. On the first line a dateline of that form stays.
  static func removed(from blocks: [TextBlock]) -> [TextBlock] {
    var counts: [[UInt64]: Int] = [:]
    let marks = blocks.map { mark(of: $0.text) }
    for mark in marks { if let mark { counts[mark.key, default: 0] += 1 } }
    let lines = blocks.count { LineText.wordCount($0.text) > mostWords }
    guard let (key, count) = counts.max(by: { $0.value < $1.value }), count >= fewestLines,
      count * 10 >= lines * 6
    else { return blocks }
    var isFirst = true
    return zip(blocks, marks).map { block, mark in
      guard let mark, mark.key == key else { return block }
      defer { isFirst = false }
      if isFirst, mark.isDash, Dateline.opens(block.text) { return block }
      var block = block
      block.text = LineText.line(Array(block.text[mark.end...]))
      return block
    }
  }

  /// The words in front of the first mark that closes, and where the text behind it begins.
  private static func mark(of line: [UInt8]) -> (key: [UInt64], end: Int, isDash: Bool)? {
    var key: [UInt64] = []
    var closed: Int?
    var isDash = false
    var failed = false
    Tokenizer.visit(Array(line.prefix(120))) { token in
      guard closed == nil, !failed else { return }
      switch token.kind {
      case .word, .number:
        key.append(token.hash)
        failed = key.count > mostWords
      case .lineBreak: failed = true
      case .mark:
        let mark = Array(line[Int(token.start)..<Int(token.end)])
        guard token.followsSpace, dashes.contains(mark) || bars.contains(mark) else { return }
        closed = Int(token.end)
        isDash = dashes.contains(mark)
      }
    }
    guard let closed, !key.isEmpty, closed < line.count else { return nil }
    return (key, closed, isDash)
  }

  private static let dashes = Set(["-", "–", "—"].map { Array($0.utf8) })
  private static let bars = Set(["|", "»", "•"].map { Array($0.utf8) })
}
