import Foundation

/// One file under `Sources`, as the checks of the house look at it.
struct SourceFile: Sendable, CustomStringConvertible {
  /// Relative to the package: `Sources/Articles/Zones/Zone.swift`.
  let path: String
  let text: String

  var description: String { path }
  /// The folder under `Sources`, which is the name of the target.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  var name: String { path.split(separator: "/").last.map(String.init) ?? "" }
  var isSwift: Bool { name.hasSuffix(".swift") }
  /// The Swift code without what comments and string literals say.
  var code: String { SwiftCode.stripped(text) }

  /// Modules that the file imports.
  var imports: [String] {
    let line = #/^\s*(?:@[\w()]+\s+)*(?:(?:package|public|internal|private|fileprivate)\s+)?/#
    let kind = #/(?:(?:struct|class|enum|protocol|typealias|func|let|var|actor)\s+)?/#
    return code.split(separator: "\n").compactMap { text -> String? in
      guard let start = text.prefixMatch(of: line) else { return nil }
      let rest = text[start.range.upperBound...]
      guard rest.hasPrefix("import ") else { return nil }
      let named = rest.dropFirst("import ".count).drop { $0 == " " }
      let module = named.prefixMatch(of: kind).map { named[$0.range.upperBound...] } ?? named
      return String(module.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }

  /// Every file under `Sources` that a person wrote.
  static func all() throws -> [SourceFile] {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let sources = root.appendingPathComponent("Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
    return try paths.compactMap { path in
      let endings = [".swift", ".h", ".c", ".cpp", ".modulemap"]
      guard endings.contains(where: path.hasSuffix) else { return nil }
      let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      return SourceFile(path: "Sources/\(path)", text: text)
    }
  }
}
