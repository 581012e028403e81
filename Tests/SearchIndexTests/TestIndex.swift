import Glibc
import Records
import Testing

@testable import SearchIndex

/// An index of a few releases in a folder of its own, gone with the test.
final class TestIndex {
  let folder: String
  var path: String { "\(folder)/test.db" }
  let stems: StemDictionary

  init() throws {
    var template = Array("/tmp/rilis-index-XXXXXX".utf8CString)
    folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    stems = try StemDictionary()
  }

  deinit {
    for suffix in ["", "-wal", "-shm", ".lock", ".building", ".building-journal"] {
      unlink(path + suffix)
    }
    rmdir(folder)
  }

  @discardableResult
  func build(
    _ lines: [String], _ change: (inout IndexBuilder.Options) -> Void = { _ in }
  ) async throws -> IndexReport {
    var options = IndexBuilder.Options()
    change(&options)
    let feed = BatchFeed(lines.map { Array($0.utf8) })
    return try await IndexBuilder(path: path, stems: stems, options: options)
      .build { await feed.next() }
  }

  func reader() throws -> IndexReader { try IndexReader(path: path, stems: stems) }

  /// Keys of what a question finds, in their order, without what all keys begin with.
  func keys(
    _ query: String, _ change: (inout SearchRequest) -> Void = { _ in }
  ) async throws -> [String] {
    var request = SearchRequest(query: query)
    change(&request)
    return try await reader().search(request).releases.map { String($0.key.dropFirst(8)) }
  }
}

/// Gives lines in batches of two, so that a few make several.
actor BatchFeed {
  private let lines: [[UInt8]]
  private var position = 0

  init(_ lines: [[UInt8]]) {
    self.lines = lines
  }

  func next() -> RecordBatch? {
    guard position < lines.count else { return nil }
    let end = min(position + 2, lines.count)
    defer { position = end }
    return RecordBatch(
      file: "records.jsonl", firstLine: position + 1, lines: Array(lines[position..<end]))
  }
}
