/// A word, a number, a mark or a line end of a text.
///
/// - word: letters and digits, with apostrophes between letters (`Sa'diyah`, `H1`)
/// - number: ASCII digits alone
/// - mark: any other visible character, one each
/// - lineBreak: one `\n`
///
/// Sixteen bytes: a long text has many, and nearly all work on it looks at each of them.
public struct Token: Sendable, Equatable {
  public enum Kind: UInt8, Sendable { case word, number, mark, lineBreak }

  public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The inherited way asks through generic witnesses, at a cost that every token would pay.
    @inlinable public func contains(_ other: Shape) -> Bool {
      rawValue & other.rawValue == other.rawValue
    }
    /// The first letter is a capital.
    @inlinable public static var capitalized: Shape { Shape(rawValue: 1) }
    /// Has at least one small letter.
    @inlinable public static var hasSmall: Shape { Shape(rawValue: 2) }
    /// Has a capital after the first letter.
    @inlinable public static var innerCapital: Shape { Shape(rawValue: 4) }
    @inlinable public static var hasDigit: Shape { Shape(rawValue: 8) }
    /// A blank stands before it.
    @inlinable public static var spaceBefore: Shape { Shape(rawValue: 16) }
  }

  /// Bytes of the longest token; a longer word makes several.
  static let longest = 65_000

  public let start: Int32
  @usableFromInline let length: UInt16
  public let kind: Kind
  public let shape: Shape
  /// FNV-1a (64 bit) of the folded text of the token: equal for spellings that count as the same.
  public let hash: UInt64

  init(start: Int, end: Int, hash: UInt64, kind: Kind, shape: Shape) {
    self.start = Int32(start)
    length = UInt16(end - start)
    self.kind = kind
    self.shape = shape
    self.hash = hash
  }

  @inlinable public var end: Int32 { start + Int32(length) }
  @inlinable public var span: TextSpan { TextSpan(Int(start), Int(end)) }
  @inlinable public var count: Int { Int(length) }
  @inlinable public var isWord: Bool {
    // A pattern, not `==`: that would go through a generic witness.
    if case .word = kind { true } else { false }
  }
  @inlinable public var isCapitalized: Bool { shape.contains(.capitalized) }
  /// All letters are capitals (`DPRD`, also a single `H`).
  @inlinable public var isAllCaps: Bool { isCapitalized && !shape.contains(.hasSmall) }
  @inlinable public var followsSpace: Bool { shape.contains(.spaceBefore) }
}
