/// A reason in words, for the pages of both languages.
package struct Explanation: Sendable, Equatable {
  package let indonesian: String
  package let english: String

  package init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  static func joined(_ parts: [Explanation], by separator: String) -> Explanation {
    Explanation(
      parts.map(\.indonesian).joined(separator: separator),
      parts.map(\.english).joined(separator: separator))
  }
}
