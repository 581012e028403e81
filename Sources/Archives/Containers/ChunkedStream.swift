/// The body of an HTTP response without the chunks it came in (RFC 9112, § 7.1).
final class ChunkedStream: ByteStream {
  private let reader: ByteReader
  private let recordOffset: Int
  private var left = 0
  private var isFirst = true
  private var isDone = false

  /// A size and what may stand behind it.
  private static let sizeLimit = 4096

  /// - Parameter recordOffset: where the record begins, for errors.
  init(_ reader: ByteReader, recordOffset: Int) {
    self.reader = reader
    self.recordOffset = recordOffset
  }

  /// Whether what comes next can be a chunk: hexadecimal digits and a line end.
  static func begins(_ reader: ByteReader) throws(StreamError) -> Bool {
    let line = try reader.peek(16).prefix {
      $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: ";")
    }
    return line.count < 16 && size(Array(line)) != nil
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    if left == 0, !isDone { try openChunk() }
    guard !isDone else { return 0 }
    let read = try reader.read(into: &buffer, at: offset, count: min(count, left))
    if read == 0 { throw .truncated(format: "the chunked HTTP body", offset: recordOffset) }
    left -= read
    return read
  }

  private func openChunk() throws(StreamError) {
    if !isFirst { _ = try reader.line(limit: 2) }
    isFirst = false
    guard let line = try reader.line(limit: Self.sizeLimit) else {
      throw .truncated(format: "the chunked HTTP body", offset: recordOffset)
    }
    guard let size = Self.size(line) else {
      throw .corrupt(
        format: "the chunked HTTP body", offset: recordOffset, problem: "a chunk has no size")
    }
    left = size
    isDone = size == 0
  }

  private static func size(_ line: [UInt8]) -> Int? {
    let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
    guard !digits.isEmpty, digits.count <= 15, digits.first != UInt8(ascii: "-"),
      digits.first != UInt8(ascii: "+")
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
