/// A word, a number, a mark or a line end of a text.
///
/// - word: letters and digits, with apostrophes between letters (`Sa'diyah`, `H1`)
/// - number: ASCII digits alone
/// - mark: any other visible character, one each
/// - lineBreak: one `\n`
package struct Token: Sendable, Equatable {
  package enum Kind: UInt8, Sendable { case word, number, mark, lineBreak }

  package struct Shape: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The first letter is a capital.
    package static let capitalized = Shape(rawValue: 1)
    /// Has at least one small letter.
    package static let hasSmall = Shape(rawValue: 2)
    /// Has a capital after the first letter.
    package static let innerCapital = Shape(rawValue: 4)
    package static let hasDigit = Shape(rawValue: 8)
    /// A blank stands before it.
    package static let spaceBefore = Shape(rawValue: 16)
  }

  package let start: Int32
  package let end: Int32
  /// FNV-1a (64 bit) of the folded text of the token: equal for spellings that count as the same.
  package let hash: UInt64
  package let kind: Kind
  package let shape: Shape

  package var span: TextSpan { TextSpan(Int(start), Int(end)) }
  package var count: Int { Int(end - start) }
  package var isWord: Bool { kind == .word }
  package var isCapitalized: Bool { shape.contains(.capitalized) }
  /// All letters are capitals (`DPRD`, also a single `H`).
  package var isAllCaps: Bool { isCapitalized && !shape.contains(.hasSmall) }
  package var followsSpace: Bool { shape.contains(.spaceBefore) }
}
