/// Bounds of a question; what lies beyond them is ignored, and said.
package enum QueryLimits {
  /// UTF-8 bytes.
  package static let bytes = 10_240
  /// Words of all terms together.
  package static let words = 64
  /// Brackets within brackets.
  package static let nesting = 16
  /// Ignored parts that are listed.
  package static let ignoredParts = 20
  /// Words between the first and the last of a NEAR.
  package static let distance = 100
  /// Words of a NEAR that gives no distance.
  package static let usualDistance = 10
  /// Edits that a fuzzy word may need.
  package static let edits = 2
  /// Letters that a prefix needs; with fewer, half the index would match.
  package static let prefixLetters = 2
  /// Letters that a fuzzy word needs: names are found by three letters they share.
  package static let fuzzyLetters = 3
}
