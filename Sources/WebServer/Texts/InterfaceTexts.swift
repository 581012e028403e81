import Mustache

/// The words of the interface in one language, by key, as `texts.tsv` has them.
package struct InterfaceTexts: Sendable {
  package let language: Language
  private let texts: [String: String]

  init(language: Language, texts: [String: String] = [:]) {
    self.language = language
    self.texts = texts
  }

  /// Both languages of the embedded table.
  package static func embedded() throws(TextTableError) -> [Language: InterfaceTexts] {
    try read(PackageResources.texts_tsv)
  }

  /// - Parameter bytes: `#` begins a comment line, the first other line names the columns.
  static func read(_ bytes: [UInt8]) throws(TextTableError) -> [Language: InterfaceTexts] {
    var tables: [Language: [String: String]] = [:]
    var hasHeader = false
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && line.first != 0x23 {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard cells.count == 3 else {
        throw .columns(line: index + 1, found: cells.count)
      }
      guard hasHeader else {
        hasHeader = true
        continue
      }
      for (language, text) in zip([Language.indonesian, .english], cells.dropFirst()) {
        if text.isEmpty { throw .empty(line: index + 1, key: cells[0]) }
        if tables[language, default: [:]].updateValue(text, forKey: cells[0]) != nil {
          throw .duplicate(line: index + 1, key: cells[0])
        }
      }
    }
    var read: [Language: InterfaceTexts] = [:]
    for language in Language.allCases {
      read[language] = InterfaceTexts(language: language, texts: tables[language] ?? [:])
    }
    return read
  }

  package var keys: Set<String> { Set(texts.keys) }

  /// The text of a key; the key itself where the table lacks it, so that a gap is seen.
  package subscript(key: String) -> String { texts[key] ?? key }

  /// The text of a key with its `{name}` places filled.
  package func filled(_ key: String, _ values: [String: String]) -> String {
    var output = ""
    var rest = self[key][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      output += rest[..<open]
      output += values[String(rest[open...].dropFirst().prefix { $0 != "}" })] ?? ""
      rest = rest[close...].dropFirst()
    }
    return output + rest
  }

  /// A counted thing: `1 release`, `12,400 releases`; keys `KEY-one` and `KEY-other`.
  package func counted(_ key: String, _ count: Int) -> String {
    filled(key + (count == 1 ? "-one" : "-other"), ["n": number(count)])
  }
}

extension InterfaceTexts: MustacheParent {
  /// `{{t.KEY}}` in a template.
  package func child(named key: String) -> Any? { self[key] }
}
