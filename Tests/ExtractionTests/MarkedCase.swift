import FoundationEssentials
import Testing

/// A line of a file of marked passages under `corpus/cases`: the number of a phenomenon, a tab, the
/// passage with its marks.
struct MarkedCase: CustomTestStringConvertible, Sendable {
  let trap: String
  let passage: String

  var testDescription: String { trap + ": " + MarkedText.plain(passage) }

  static func cases(of name: String) -> [MarkedCase] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = FileManager.default.contents(atPath: "/\(root)/corpus/cases/\(name)")
    return String(decoding: bytes ?? Data(), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.dropFirst()
      .compactMap { line in
        let cells = line.split(separator: "\t").map(String.init)
        return cells.count == 2 ? MarkedCase(trap: cells[0], passage: cells[1]) : nil
      }
  }
}
