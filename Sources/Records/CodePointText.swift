/// A text that is asked for stretches by code points: the coordinate system of records.
///
/// Building takes linear time, a look-up steps over at most `stride` code points.
package struct CodePointText: Sendable {
  private static let stride = 64

  private let utf8: [UInt8]
  /// The byte at which every `stride`-th code point begins.
  private let marks: [Int]
  /// Code points.
  package let count: Int

  package init(_ text: String) {
    let utf8 = Array(text.utf8)
    var marks: [Int] = []
    marks.reserveCapacity(utf8.count / Self.stride + 1)
    var count = 0
    utf8.withUnsafeBufferPointer { bytes in
      for position in bytes.indices where bytes[position] & 0xC0 != 0x80 {
        if count % Self.stride == 0 { marks.append(position) }
        count += 1
      }
    }
    self.utf8 = utf8
    self.marks = marks
    self.count = count
  }

  /// The UTF-8 of the span, nil when it runs backwards or leaves the text.
  package subscript(span: CodePointSpan) -> ArraySlice<UInt8>? {
    guard 0 <= span.start, span.start <= span.end, span.end <= count else { return nil }
    return utf8[offset(of: span.start)..<offset(of: span.end)]
  }

  /// The byte at which the code point begins.
  private func offset(of codePoint: Int) -> Int {
    guard codePoint < count else { return utf8.count }
    var offset = marks[codePoint / Self.stride]
    for _ in 0..<codePoint % Self.stride {
      offset += 1
      while utf8[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
