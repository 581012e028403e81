/// A language in which a question is said back.
package enum QueryLanguage: Sendable, CaseIterable {
  case indonesian, english

  func pick(_ indonesian: String, _ english: String) -> String {
    self == .indonesian ? indonesian : english
  }
}
