private import CICU

/// Sentence ends as ICU finds them.
///
/// Holds an ICU iterator, which serves one task at a time.
package final class UnicodeSentences {
  private let breaker: OpaquePointer?

  package init() {
    breaker = cicu_sentence_breaker_open()
  }

  deinit {
    if let breaker { cicu_sentence_breaker_close(breaker) }
  }

  /// The byte behind each sentence, the last one the end of the text.
  package func ends(of text: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard !text.isEmpty else { return [] }
    guard let breaker, let count = Int32(exactly: text.count) else { return [text.count] }
    var ends = [Int32](repeating: 0, count: text.count / 20 + 64)
    var found = cicu_sentence_ends(breaker, text.baseAddress, count, &ends, Int32(ends.count))
    if found > Int32(ends.count) {
      ends = [Int32](repeating: 0, count: Int(found))
      found = cicu_sentence_ends(breaker, text.baseAddress, count, &ends, found)
    }
    guard found >= 0 else { return [text.count] }
    return ends.prefix(Int(found)).map(Int.init)
  }
}
