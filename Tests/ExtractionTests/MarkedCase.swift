import FoundationEssentials
import Testing

/// A line of a file of marked passages under `corpus/cases`: the number of a phenomenon, a tab, the
/// passage with its marks.
struct MarkedCase: CustomTestStringConvertible, Sendable {
  let trap: String
  /// The passage only looks like the phenomenon: `not` stands before its number.
  let isCounterExample: Bool
  /// `\n` of the file is a line end.
  let passage: String

  var testDescription: String {
    (isCounterExample ? "not " : "") + trap + ": " + MarkedText.plain(passage)
  }

  static func cases(of name: String) -> [MarkedCase] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = FileManager.default.contents(atPath: "/\(root)/corpus/cases/\(name)")
    return String(decoding: bytes ?? Data(), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.dropFirst()
      .compactMap { line in
        let cells = line.split(separator: "\t").map(String.init)
        guard cells.count == 2 else { return nil }
        let isCounterExample = cells[0].hasPrefix("not ")
        return MarkedCase(
          trap: isCounterExample ? String(cells[0].dropFirst(4)) : cells[0],
          isCounterExample: isCounterExample,
          passage: cells[1].split(separator: #"\n"#, omittingEmptySubsequences: false)
            .joined(separator: "\n"))
      }
  }
}
