/// Why a finding stands: the words that fired its rule, and the readings that were turned down.
package struct Trace: Sendable, Hashable {
  /// Stretches of tokens that fired the rule; empty where the finding itself is all there is.
  package var trigger: [Range<Int>]
  package var rejected: [Rejection]

  /// A reading that was possible and was not chosen.
  package struct Rejection: Sendable, Hashable {
    /// The other reading, in words.
    package let reading: String
    package let reason: String
  }
}
