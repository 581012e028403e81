import Foundation
import Testing

@testable import WebServer

@Suite struct InterfaceTextsTests {
  private func texts(_ language: Language) throws -> InterfaceTexts {
    try #require(try InterfaceTexts.embedded()[language])
  }

  @Test(arguments: [
    ("2023-02-28", "28 Februari 2023", "28 February 2023"),
    ("2023-02", "Februari 2023", "February 2023"),
    ("2023", "2023", "2023"), ("XXXX-08-17", "17 Agustus", "17 August"),
    ("2023-03-06/2023-03-08", "6 Maret 2023 – 8 Maret 2023", "6 March 2023 – 8 March 2023"),
    ("2023-13-01", "2023-13-01", "2023-13-01"), ("<b>", "<b>", "<b>"), ("", "", ""),
    ("/", " – ", " – "),
    ("----", "----", "----"),
  ])
  func writesDates(value: String, indonesian: String, english: String) throws {
    #expect(try texts(.indonesian).date(value) == indonesian)
    #expect(try texts(.english).date(value) == english)
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1.000", "1,000"),
    (-1_234_567, "-1.234.567", "-1,234,567"),
    (Int.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
  ])
  func writesNumbers(value: Int, indonesian: String, english: String) throws {
    #expect(try texts(.indonesian).number(value) == indonesian)
    #expect(try texts(.english).number(value) == english)
  }

  @Test func fillsPlaces() throws {
    let table = try InterfaceTexts.read(Array("key\tid\ten\na\t{n} dari {m}{\t{m} {x}}\n".utf8))
    #expect(table[.indonesian]?.filled("a", ["n": "{m}", "m": "2"]) == "{m} dari 2{")
    #expect(table[.english]?.filled("a", ["m": "2"]) == "2 }")
  }

  @Test func seesFaultsOfTheTable() {
    #expect(throws: TextTableError.columns(line: 2, found: 2)) {
      try InterfaceTexts.read(Array("key\tid\ten\na\tb\n".utf8))
    }
    #expect(throws: TextTableError.duplicate(line: 3, key: "a")) {
      try InterfaceTexts.read(Array("key\tid\ten\na\tb\tc\na\tb\tc\n".utf8))
    }
    #expect(throws: TextTableError.empty(line: 3, key: "a")) {
      try InterfaceTexts.read(Array("#\nkey\tid\ten\na\t\tc\n".utf8))
    }
  }

  /// Both languages fill the same places, so that a number is never lost in one of them.
  @Test func bothLanguagesFillTheSamePlaces() throws {
    let indonesian = try texts(.indonesian)
    let english = try texts(.english)
    for key in indonesian.keys {
      let places = [indonesian[key], english[key]].map { text in
        Set(text.matches(of: #/\{(\w+)\}/#).map { String($0.output.1) })
      }
      #expect(places[0] == places[1], "\(key)")
    }
  }

  @Test func everyKeyOfATemplateIsInTheTable() throws {
    let keys = try texts(.indonesian).keys
    for name in TemplateName.allCases {
      for match in name.text.matches(of: #/\bt\.([\w-]+)/#) {
        #expect(keys.contains(String(match.output.1)), "\(name.rawValue): \(match.output.1)")
      }
    }
  }

  @Test func everyKeyIsUsed() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/WebServer")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    let sources = try paths.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".mustache") }
      .map { try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8) }
      .joined(separator: "\n")
    /// Keys that are put together from a word of the data.
    let families = [
      "error-", "month-", "facet-", "layer-", "kind-", "status-", "origin-", "sort-", "offices-",
      "fact-", "conflict-", "picture-",
    ]
    for key in try texts(.indonesian).keys where !families.contains(where: key.hasPrefix) {
      let stem = key.replacing(#/-(one|other)$/#, with: "")
      #expect(sources.contains("t.\(key)}") || sources.contains("\"\(stem)\""), "\(key)")
    }
  }

  @Test func everyErrorHasItsTexts() throws {
    let keys = try texts(.indonesian).keys
    let errors: [PageError] = [
      .badParameter(name: "", expected: ""), .notFound, .noSuchFormat(""),
      .methodNotAllowed(allowed: []),
      .bodyTooLong(bytes: 1, limit: 0), .addressTooLong(bytes: 1, limit: 0), .foreignHost(""),
      .tokenNeeded, .tokenWrong, .tookTooLong(seconds: 2), .busy(limit: 1), .failed,
    ]
    for error in errors {
      #expect(keys.contains("error-\(error.key)-title"))
      #expect(keys.contains("error-\(error.key)-remedy"))
    }
  }
}
