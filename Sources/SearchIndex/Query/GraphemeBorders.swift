/// Where a text may be cut without cutting what a reader takes for one character, in code points.
struct GraphemeBorders {
  /// By code point, with the end of the text: whether a grapheme starts there.
  private let isBorder: [Bool]

  init(_ text: String) {
    var isBorder: [Bool] = []
    isBorder.reserveCapacity(text.utf8.count + 1)
    for character in text {
      isBorder.append(true)
      for _ in character.unicodeScalars.dropFirst() { isBorder.append(false) }
    }
    isBorder.append(true)
    self.isBorder = isBorder
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
