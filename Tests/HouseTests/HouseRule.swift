import Testing

/// A law of the house that a look at one file can decide, with examples that prove it can fail.
struct HouseRule: Sendable, CustomTestStringConvertible {
  let name: String
  /// What is wrong with a file, nil when nothing is.
  let problem: @Sendable (SourceFile) -> String?
  /// Files that break the rule, one way each.
  let broken: [SourceFile]
  /// Files that look as if they did, and do not.
  let sound: [SourceFile]

  var testDescription: String { name }

  func violations(in files: [SourceFile]) -> [String] {
    files.compactMap { file in problem(file).map { "\(file.path): \($0)" } }
  }
}
