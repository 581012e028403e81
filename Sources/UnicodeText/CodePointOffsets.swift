/// Turns byte offsets of one text into code point offsets: the coordinate system of records.
package struct CodePointOffsets: Sendable {
  /// Code points before each block of `stride` bytes.
  private let marks: [Int]
  private let utf8: [UInt8]
  private static let stride = 256

  package init(_ text: SourceText) {
    utf8 = text.utf8
    var marks: [Int] = []
    marks.reserveCapacity(utf8.count / Self.stride + 1)
    var count = 0
    for (offset, byte) in utf8.enumerated() {
      if offset % Self.stride == 0 { marks.append(count) }
      if Self.startsCodePoint(byte) { count += 1 }
    }
    if utf8.count % Self.stride == 0 { marks.append(count) }
    self.marks = marks
  }

  /// Code points before byte `offset`, which must be on a code point boundary.
  package func codePoints(before offset: Int) -> Int {
    let block = offset / Self.stride
    var count = marks[block]
    for index in (block * Self.stride)..<offset where Self.startsCodePoint(utf8[index]) {
      count += 1
    }
    return count
  }

  private static func startsCodePoint(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
