/// A stretch of one line between quotation marks, whatever it is; of several lines only where a
/// margin broke them in the middle of a sentence.
struct Quotation: Sendable, Hashable {
  /// The tokens between the marks, never empty.
  var content: Range<Int>
  /// Content and marks.
  var outer: Range<Int>
  /// Between `‘…’`.
  var isSingle = false
  /// The opening mark is missing: content begins where the paragraph or the sentence does.
  var lacksOpener = false
  /// The closing mark is missing: content ends with the paragraph or before the next opening mark.
  var lacksCloser = false
  /// Goes on from the opening mark of a paragraph before.
  var isBridged = false
  /// Where the words of speech begin that the content of a quotation without closing mark runs into
  /// (`“Kita jaga, | ujar Rusdi.`).
  var attribution: Int?

  /// The token from which on the text speaks about the quotation.
  var speechEnd: Int { attribution ?? outer.upperBound }
}
