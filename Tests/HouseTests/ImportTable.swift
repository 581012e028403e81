/// Who may import whom: each target of the house with the modules it may see.
enum ImportTable {
  static let modules: [String: Set<String>] = [
    "CLibXML2": [],
    "CICU": [],
    "CCompression": [],
    "CHunspell": [],
    "UnicodeText": ["CICU"],
    "Records": ["UnicodeText"],
    "Articles": ["CLibXML2", "UnicodeText"],
    "Dictionaries": ["UnicodeText", "Crypto"],
    "Archives": ["CCompression", "UnicodeText"],
    "Extraction": ["UnicodeText", "Articles", "Dictionaries", "Records"],
    "Exports": ["Records"],
    "Pipeline": [
      "UnicodeText", "Archives", "Articles", "Dictionaries", "Extraction", "Records", "Crypto",
    ],
    "SearchIndex": ["CHunspell", "UnicodeText", "Records", "GRDB", "GRDBSQLite"],
    "Evaluation": ["Records"],
    "WebServer": ["SearchIndex", "Records", "Hummingbird", "Mustache", "Logging"],
    "rilis": [
      "Pipeline", "Archives", "Records", "Dictionaries", "SearchIndex", "WebServer", "Exports",
      "Evaluation", "UnicodeText", "ArgumentParser", "Foundation", "Logging",
    ],
  ]

  /// Modules of the toolchain that every target may use.
  static let everywhere: Set<String> = ["Swift", "Synchronization", "FoundationEssentials"]

  /// Targets that may touch the disk, and so may speak to the system.
  static let diskTargets: Set<String> = ["Archives", "Dictionaries", "SearchIndex", "rilis"]

  /// What a file imports against the table, in words.
  static func violations(in file: SourceFile) -> [String] {
    guard let allowed = modules[file.target] else {
      return ["\(file.path): the target \(file.target) is not in the import table"]
    }
    let system: Set<String> = diskTargets.contains(file.target) ? ["Glibc"] : []
    return file.imports
      .filter { !allowed.contains($0) && !everywhere.contains($0) && !system.contains($0) }
      .map { "\(file.path): \(file.target) may not import \($0)" }
  }

  /// A C library has one door: `module` may be imported by one file only.
  static func doors(to module: String, in files: [SourceFile]) -> [String] {
    files.filter { $0.isSwift && $0.imports.contains(module) }.map(\.path)
  }
}
