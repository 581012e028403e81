import GRDB

/// The corrections of a file, in its order, and the file as it was, which the index keeps: a later run
/// without a file applies them again.
package struct CorrectionList: Sendable, Equatable {
  package let corrections: [Correction]
  private let text: String
  private static let name = "corrections"

  /// - Parameter bytes: JSONL, see `CorrectionReader`.
  package init(_ bytes: [UInt8]) throws(CorrectionError) {
    corrections = try CorrectionReader { WordScanner.folded($0).joined(separator: " ") }.read(bytes)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Those the index was given last.
  init(keptIn database: Database) throws {
    let text = try String.fetchOne(
      database, sql: "SELECT value FROM about WHERE name = ?", arguments: [Self.name])
    try self.init(Array((text ?? "").utf8))
  }

  /// Those of the index at the path; nil where there is none that can be read.
  init?(keptAt path: String) {
    var configuration = Configuration()
    configuration.readonly = true
    guard let queue = try? DatabaseQueue(path: path, configuration: configuration),
      let list = try? queue.read({ try CorrectionList(keptIn: $0) })
    else { return nil }
    self = list
  }

  func keep(in database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO about VALUES (?, ?)", arguments: [Self.name, text])
  }
}
