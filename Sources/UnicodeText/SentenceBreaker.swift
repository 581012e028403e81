private import CICU

/// Cuts text into sentences by ICU's rules, without breaking after Indonesian abbreviations.
package final class SentenceBreaker {
  private let breaker: OpaquePointer?

  /// - Parameter abbreviations: as written, with the final dot: `Dr.`, `a.n.`.
  package init(abbreviations: [String]) {
    let initials = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { "\($0)." }
    breaker = cicu_sentence_breaker_open((abbreviations + initials).joined(separator: "\n"))
  }

  deinit {
    if let breaker { cicu_sentence_breaker_close(breaker) }
  }

  /// The sentences of each line of the text, trimmed; a line end always ends a sentence.
  package func sentences(of text: SourceText) -> [TextSpan] {
    var ends = [Int32](repeating: 0, count: text.count / 20 + 64)
    guard let count = Int32(exactly: text.count) else { return [text.whole] }
    var found = cicu_sentence_ends(breaker, text.utf8, count, &ends, Int32(ends.count))
    if found > Int32(ends.count) {
      ends = [Int32](repeating: 0, count: Int(found))
      found = cicu_sentence_ends(breaker, text.utf8, count, &ends, found)
    }
    guard found >= 0 else { return [text.whole] }
    var sentences: [TextSpan] = []
    var start = 0
    for end in ends.prefix(Int(found)).map(Int.init) {
      var position = start
      for index in start..<end where text.utf8[index] == 0x0A {
        append(TextSpan(position, index), of: text, to: &sentences)
        position = index + 1
      }
      append(TextSpan(position, end), of: text, to: &sentences)
      start = end
    }
    return sentences
  }

  private func append(_ span: TextSpan, of text: SourceText, to sentences: inout [TextSpan]) {
    let trimmed = text.trimmed(span)
    if !trimmed.isEmpty { sentences.append(trimmed) }
  }
}
