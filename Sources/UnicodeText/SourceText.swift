/// Normalised text: valid UTF-8 in NFC, `\n` for every line end. Every span points into it.
package struct SourceText: Sendable, Hashable {
  package let utf8: [UInt8]

  /// - Parameter normalized: bytes as `TextNormalizer` returns them; they are taken as they are.
  package init(normalized: [UInt8]) {
    utf8 = normalized
  }

  package init(_ string: String) {
    self.init(normalized: TextNormalizer.normalize(Array(string.utf8)))
  }

  package var count: Int { utf8.count }

  package var whole: TextSpan { TextSpan(0, utf8.count) }

  package subscript(span: TextSpan) -> String {
    String(decoding: utf8[span.start..<span.end], as: UTF8.self)
  }

  /// The span without blanks at either end.
  package func trimmed(_ span: TextSpan) -> TextSpan {
    var start = span.start
    var end = span.end
    while start < end, Self.isBlank(utf8[start]) { start += 1 }
    while end > start, Self.isBlank(utf8[end - 1]) { end -= 1 }
    return TextSpan(start, end)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
