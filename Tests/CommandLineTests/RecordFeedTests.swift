import Foundation
import SearchIndex
import Testing

@testable import rilis

/// Records of files come in the order of their days, whatever the order they stand in.
@Suite struct RecordFeedTests {
  private static func line(_ id: String, _ day: String?) -> String {
    let published = day.map { ",\"published\":{\"value\":\"\($0)\"}" } ?? ""
    return "{\"schemaVersion\":\"1.0.0\",\"id\":\"\(id)\"\(published)}"
  }

  /// Writes files and reads them as the index does.
  ///
  /// - Returns: of each line its file and number, and the id that it has.
  private func feed(_ files: [String], most: Int = 1 << 20) async throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rilis-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try files.enumerated().map { number, text in
      let file = folder.appendingPathComponent("\(number)")
      try Data(text.utf8).write(to: file)
      return file.path
    }
    let feed = RecordFeed(paths, most: most)
    var lines: [String] = []
    while let batch = try await feed.next() {
      for line in batch.lines {
        let name = line.file.split(separator: "/").last ?? ""
        let text = String(decoding: line.bytes, as: UTF8.self)
        let id = text.split(separator: "\"").dropFirst(7).first ?? Substring(text)
        lines.append("\(name):\(line.number) \(id)")
      }
    }
    return lines
  }

  private static let days = [
    line("a", "2023-03-01"), line("b", nil), line("c", "2021"), line("d", "2023-03-01"),
    line("e", "2022-12-31"), line("f", "2021-07"),
  ]

  @Test(arguments: ["\n", "\r\n"])
  func theOrderIsThatOfTheDays(lineEnd: String) async throws {
    let text = Self.days.joined(separator: lineEnd)
    let order = ["0:2 b", "0:3 c", "0:6 f", "0:5 e", "0:1 a", "0:4 d"]
    #expect(try await feed([text]) == order)
    #expect(try await feed([text + lineEnd]) == order)
  }

  @Test func filesAreReadTogether() async throws {
    let first = Self.days.prefix(3).joined(separator: "\n")
    let second = Self.days.dropFirst(3).joined(separator: "\n")
    #expect(
      try await feed([first, "", second])
        == ["0:2 b", "0:3 c", "2:3 f", "2:2 e", "0:1 a", "2:1 d"])
  }

  /// The last of two holds, so that the first must not come after it.
  @Test func whatComesTwiceStaysInItsOrder() async throws {
    let lines = [
      Self.line("a", "2024-01-01"), Self.line("b", "2022-01-01"), Self.line("a", "2021-01-01"),
    ]
    #expect(try await feed([lines.joined(separator: "\n")]) == ["0:1 a", "0:3 a", "0:2 b"])
    #expect(
      try await feed([lines.reversed().joined(separator: "\n")]) == ["0:2 b", "0:1 a", "0:3 a"])
  }

  @Test func whatIsNoRecordComesFirstWithItsPlace() async throws {
    let lines = [Self.days[0], "satu", "", Self.days[1], "dua"]
    #expect(
      try await feed([lines.joined(separator: "\n")])
        == ["0:2 satu", "0:3 ", "0:4 b", "0:5 dua", "0:1 a"])
  }

  /// A stretch ends where the memory does; what is in it comes before what follows.
  @Test func aLongInputIsPutInOrderStretchByStretch() async throws {
    let text = Self.days.joined(separator: "\n")
    #expect(
      try await feed([text], most: 1)
        == ["0:1 a", "0:2 b", "0:3 c", "0:4 d", "0:5 e", "0:6 f"])
    #expect(
      try await feed([text, text], most: 300)
        == [
          "0:2 b", "0:3 c", "0:5 e", "0:1 a", "0:4 d", "1:2 b", "1:3 c", "0:6 f", "1:1 a", "1:4 d",
          "1:6 f", "1:5 e",
        ])
  }
}
