/// A quotation mark as it stands in the text: one character, or two apostrophes side by side.
struct QuoteMark: Sendable, Hashable {
  enum Direction: Sendable { case opening, closing, open }

  /// One token, or two for doubled marks.
  let tokens: Range<Int>
  /// `‘…’` and `'…'`; all others, doubled apostrophes too, are double.
  let isSingle: Bool
  /// What the character says: `“` opens, `”` closes, `"` leaves it open.
  let glyph: Direction
  /// What the blanks beside it say.
  let shape: Direction
}
