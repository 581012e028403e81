/// Where a text may be cut without cutting what a reader takes for one character, in code points.
struct GraphemeBorders {
  /// By code point, with the end of the text: whether a grapheme starts there.
  private let isBorder: [Bool]

  init(_ text: String) {
    var text = text
    isBorder = text.withUTF8(Self.borders)
  }

  /// Between two letters of ASCII is a border, but for `\r\n`: only what stands around others is read
  /// grapheme by grapheme, which costs much more.
  private static func borders(of utf8: UnsafeBufferPointer<UInt8>) -> [Bool] {
    var isBorder: [Bool] = []
    isBorder.reserveCapacity(utf8.count + 1)
    var place = 0
    while place < utf8.count {
      var end = place + 1
      while end < utf8.count, utf8[end - 1] >= 0x80 || utf8[end] >= 0x80 { end += 1 }
      let first = isBorder.count
      if end == place + 1 {
        isBorder.append(true)
      } else {
        for character in String(decoding: utf8[place..<end], as: UTF8.self) {
          isBorder.append(true)
          for _ in character.unicodeScalars.dropFirst() { isBorder.append(false) }
        }
      }
      let endsLine = utf8[place] == 0x0A && place > 0 && utf8[place - 1] == 0x0D
      if endsLine { isBorder[first] = false }
      place = end
    }
    isBorder.append(true)
    return isBorder
  }

  /// Code points of the text.
  var length: Int { isBorder.count - 1 }

  /// The nearest border at or before a place.
  func before(_ place: Int) -> Int {
    var place = min(max(place, 0), length)
    while !isBorder[place] { place -= 1 }
    return place
  }

  /// The nearest border at or behind a place.
  func behind(_ place: Int) -> Int {
    var place = min(max(place, 0), length)
    while !isBorder[place] { place += 1 }
    return place
  }

  func around(_ span: Range<Int>) -> Range<Int> {
    before(span.lowerBound)..<behind(span.upperBound)
  }
}
