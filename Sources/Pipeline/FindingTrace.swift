package import Records

/// Why one finding of a record stands, in words.
package struct FindingTrace: Sendable, Hashable {
  /// `p1`, `t2`; `p1 t2` for an office that a person holds; empty for words that were no finding.
  package let id: String
  package let span: CodePointSpan
  /// The words that fired the rule.
  package let trigger: [String]
  /// Readings that were turned down, each with the reason.
  package let rejected: [String]
}
