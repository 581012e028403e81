import Foundation
import Testing

@testable import Archives

/// Inputs that fuzzing found to reach new paths, each read again in any blocks. `Fuzz/` makes them.
@Suite struct FuzzedInputTests {
  private static let limits = ReadingLimits(
    page: 4096, line: 2048, expansion: 50, depth: 3, members: 200)

  private func inputs(_ name: String) throws -> [[UInt8]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fuzzed/\(name).txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: "\n").map { try Base64.decode(Array($0.utf8)) }
  }

  private struct Family: Sendable {
    let name: String
    /// The first byte of an input told the fuzzer what to put before the others.
    let openings: [[UInt8]]
    let file: String
  }

  private static let families = [
    Family(name: "WARC", openings: [[]], file: "a.warc"),
    Family(
      name: "Gzip", openings: [[0x1F, 0x8B, 8], [0x28, 0xB5, 0x2F, 0xFD]], file: "a.gz"),
    Family(name: "Zip", openings: [[0x50, 0x4B, 3, 4], []], file: "a.zip"),
    Family(
      name: "Feed",
      openings: ["<rss>", "<feed>", "", "Received: x\nSubject: y\n"].map { Array($0.utf8) },
      file: "a.xml"),
    Family(
      name: "Rows", openings: ["{\"text\":", "[{", ""].map { Array($0.utf8) }, file: "a.jsonl"),
  ]

  @Test(arguments: families) private func lawsHold(_ family: Family) throws {
    for input in try inputs(family.name) {
      for opening in family.openings {
        let bytes = opening + input.dropFirst()
        guard !bytes.starts(with: "%PDF-".utf8) else { continue }
        let whole = Reading(bytes, name: family.file, limits: Self.limits)
        #expect(!whole.lines.isEmpty)
        #expect(whole.pages.allSatisfy { (1...4096).contains($0.content.bytes.count) })
        #expect(whole.messages.allSatisfy { $0.contains(family.file) })
        if bytes.starts(with: [0x50, 0x4B]) { continue }
        let blocks = [[1, 7, 64], [4096]].map {
          Reading(bytes, name: family.file, limits: Self.limits, blocks: $0)
        }
        #expect(blocks[0] == blocks[1])
      }
    }
  }
}
