import Foundation
import TestSupport
import Testing

@testable import Archives

@Suite struct RowFilterTests {
  private func results(
    of bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
  ) throws -> [Result<Page, PageFailure>] {
    let folder = try TemporaryFolder()
    try folder.write("input", bytes)
    let input = try #require(FileHandle(forReadingAtPath: folder["input"]))
    var filter = RowFilter(descriptor: input.fileDescriptor, limits: limits)
    var results: [Result<Page, PageFailure>] = []
    while let result = try filter.next() { results.append(result) }
    return results
  }

  @Test func everyLineGivesOneResultInOrder() throws {
    let input = "\n{\"text\":\"a\"}\r\n  \nbroken\n[]\n{\"id\":9,\"text\":\"b\"}"
    let found = try results(of: Array(input.utf8)).map { result in
      switch result {
      case .success(let page):
        "\(page.origin.line ?? 0) \(String(decoding: page.content.bytes, as: UTF8.self))"
      case .failure(let failure): "\(failure.origin.line ?? 0) \(failure.code)"
      }
    }
    #expect(
      found == ["1 empty-input", "2 a", "3 empty-input", "4 invalid-json", "5 invalid-json", "6 b"])
  }

  @Test func anOverlongLineIsOneResultToo() throws {
    let input = "{\"text\":\"\(String(repeating: "a", count: 600_000))\"}\n{\"text\":\"b\"}\n"
    let found = try results(of: Array(input.utf8), limits: ReadingLimits(line: 1000))
    #expect(found.map(\.failureCode) == ["line-too-long", nil])
    guard case .failure(let failure) = found[0] else { return }
    #expect(failure.message.hasPrefix("standard input, line 1: 600011 bytes"))
  }

  @Test func nothingInGivesNothingOut() throws {
    #expect(try results(of: []).isEmpty)
  }

  /// Whatever comes in, nothing crashes, and the lines out are the lines in.
  @Test func randomLinesGiveOneResultEach() throws {
    let words = [
      "{", "}", "[", "]", "\"", ":", ",", "\\", "\\u", "d800", "\\ud83d", "\"html\"", "\"text\":\"",
      "\"base64\":\"", "\"id\":", "null", "true", "-1", "1e9", " ", "\n", "\r", "\0",
      "{\"text\":\"a\"}\n",
    ].map { Array($0.utf8) }
    var random = SeededGenerator(seed: 4)
    var bytes: [UInt8] = []
    for _ in 0..<20_000 {
      if Bool.random(using: &random) {
        bytes += words.randomElement(using: &random) ?? []
      } else {
        bytes.append(UInt8.random(in: .min ... .max, using: &random))
      }
    }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    if bytes.last == 0x0A { lines -= 1 }
    let found = try results(of: bytes)
    #expect(found.count == lines)
    #expect(found.contains { $0.failureCode == nil })
  }

  @Test func aFolderInPlaceOfInputIsAnError() throws {
    let folder = try TemporaryFolder()
    let descriptor = open(folder.path, O_RDONLY)
    defer { close(descriptor) }
    var filter = RowFilter(descriptor: descriptor)
    do throws(ArchiveError) {
      _ = try filter.next()
      Issue.record("a folder was read as lines")
    } catch {
      #expect(error == .unreadable(path: "standard input", reason: "Is a directory"))
    }
  }
}
