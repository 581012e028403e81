@testable import Archives

/// What comes out of a file or archive, one line a result.
struct Reading: Equatable {
  /// `place html content` for a page, `place !code` for a failure.
  var lines: [String] = []
  var messages: [String] = []
  var pages: [Page] = []
  var skipped: [String: Int] = [:]

  /// - Parameter blocks: bytes that come at a time; nil for all at once, in memory.
  init(
    _ bytes: [UInt8], name: String = "in", limits: ReadingLimits = ReadingLimits(),
    blocks: [Int]? = nil
  ) {
    let stream: any ByteStream = blocks.map { Dribble(bytes, $0) } ?? MemoryBytes(bytes)
    let member = Member(
      stream: stream, origin: Page.Origin(path: name), size: nil, name: name, isNamed: true)
    var source = PageSource(member, limits: limits)
    while let result = source.next() {
      switch result {
      case .success(let page):
        pages.append(page)
        let kind =
          switch page.content {
          case .html: "html"
          case .text: "text"
          case .unknown: "unknown"
          }
        let content = String(decoding: page.content.bytes, as: UTF8.self)
        lines.append("\(page.origin.place) \(kind) \(content)")
      case .failure(let failure):
        messages.append(failure.message)
        lines.append("\(failure.origin.place) !\(failure.code)")
      }
    }
    skipped = source.skipped
  }

  init(_ text: String, name: String = "in", limits: ReadingLimits = ReadingLimits()) {
    self.init(Array(text.utf8), name: name, limits: limits)
  }
}

/// Gives bytes in blocks of the sizes told, over and over.
final class Dribble: ByteStream {
  private let bytes: [UInt8]
  private let sizes: [Int]
  private var position = 0
  private var turn = 0

  init(_ bytes: [UInt8], _ sizes: [Int]) {
    self.bytes = bytes
    self.sizes = sizes
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    let size = max(1, sizes[turn % sizes.count])
    turn += 1
    let end = min(bytes.count, position + min(size, count))
    buffer.replaceSubrange(offset..<offset + end - position, with: bytes[position..<end])
    defer { position = end }
    return end - position
  }
}
