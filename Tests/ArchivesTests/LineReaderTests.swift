import TestSupport
import Testing

@testable import Archives

@Suite struct LineReaderTests {
  private func lines(of bytes: [UInt8], limit: Int) throws -> [LineReader.Line] {
    let folder = try TemporaryFolder()
    try folder.write("lines", bytes)
    var reader = LineReader(
      FileStream(try InputFile(path: Array(folder["lines"].utf8))), limit: limit, sizeHint: 0)
    var lines: [LineReader.Line] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("\n\n", ["", ""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]),
    ("a\r\nb\r\n", ["a", "b"]), ("\r", [""]), ("a\rb\n", ["a\rb"]), ("a\n\nb", ["a", "", "b"]),
  ])
  func takesLinesApart(text: String, expected: [String]) throws {
    #expect(
      try lines(of: Array(text.utf8), limit: 10) == expected.map { .bytes(Array($0.utf8)) })
  }

  @Test(arguments: ["\n", "\r\n", ""])
  func countsALineWithoutItsEnd(lineEnd: String) throws {
    let five = Array("12345\(lineEnd)".utf8)
    #expect(try lines(of: five, limit: 5) == [.bytes(Array("12345".utf8))])
    #expect(try lines(of: five, limit: 4) == [.tooLong(count: 5)])
  }

  /// A naive twin cuts the whole file at every line feed.
  @Test func agreesWithANaiveTwin() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let length =
          [0, 1, 100, 4095, 4096, 4097, 9_999, 10_000, 10_001, 30_000]
          .randomElement(using: &random) ?? 0
        bytes += repeatElement(0x61, count: length)
        bytes += ["\n", "\r\n", "\n\n"].randomElement(using: &random).map { Array($0.utf8) } ?? []
      }
      #expect(try lines(of: bytes, limit: 10_000) == Self.naiveLines(of: bytes, limit: 10_000))
    }
  }

  private static func naiveLines(of bytes: [UInt8], limit: Int) -> [LineReader.Line] {
    var pieces = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if pieces.last?.isEmpty == true { pieces.removeLast() }
    return pieces.map { piece in
      let line = piece.last == 0x0D ? piece.dropLast() : piece
      return line.count > limit ? .tooLong(count: line.count) : .bytes(Array(line))
    }
  }

  /// What a line has as its place in the file is where it can be read again.
  @Test func everyLineIsFoundAgainAtItsPlace() throws {
    var random = SeededGenerator(seed: 5)
    let folder = try TemporaryFolder()
    var bytes: [UInt8] = []
    for length in [0, 1, 300_000, 70_000, 0, 255_999, 256_000, 12] {
      bytes += (0..<length).map { _ in UInt8.random(in: 0x61...0x7A, using: &random) }
      bytes += Bool.random(using: &random) ? [0x0A] : [0x0D, 0x0A]
    }
    try folder.write("lines", bytes + [0x61])
    var lines = try RecordLines(path: folder["lines"])
    let file = try RecordFile(path: folder["lines"])
    var count = 0
    while case let offset = lines.offset, let line = try lines.next() {
      #expect(try file.line(at: offset, count: line.count) == line)
      count += 1
    }
    #expect(count == 9)
    #expect(lines.offset == bytes.count + 1)
    #expect(try file.line(at: bytes.count, count: 10) == [0x61])
  }

  @Test func aPeekTakesNothingAway() throws {
    let folder = try TemporaryFolder()
    try folder.write("lines", " \r\n\nsatu\ndua\n")
    var reader = LineReader(
      FileStream(try InputFile(path: Array(folder["lines"].utf8))), limit: 100)
    #expect(try reader.peekFirstLine() == Array("satu".utf8))
    #expect(try reader.rest(limit: 100) == Array(" \r\n\nsatu\ndua\n".utf8))
    #expect(try reader.next() == nil)
  }

  @Test func aPeekGivesUpAtTheLimitAndAtTheEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("long", [UInt8](repeating: 0x61, count: 20_000))
    var long = LineReader(
      FileStream(try InputFile(path: Array(folder["long"].utf8))), limit: 100, sizeHint: 0)
    #expect(try long.peekFirstLine() == nil)
    #expect(try long.rest(limit: 19_999) == nil)
    try folder.write("blank", "\n \n")
    var blank = LineReader(
      FileStream(try InputFile(path: Array(folder["blank"].utf8))), limit: 100)
    #expect(try blank.peekFirstLine() == nil)
  }
}
