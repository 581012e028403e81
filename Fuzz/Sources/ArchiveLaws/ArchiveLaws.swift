@testable import Archives

/// What holds of any bytes that are read as an archive.
public enum ArchiveLaws {
  /// Small, so that what goes beyond them is met often.
  private static let limits = ReadingLimits(
    page: 4096, line: 2048, expansion: 50, depth: 3, members: 200)

  /// Holds the readers against their laws; ends the process where one is broken.
  ///
  /// - Parameter name: what the file is called; no name that starts another program.
  public static func check(_ bytes: [UInt8], name: String) {
    if bytes.starts(with: "%PDF-".utf8) { return }
    let whole = Reading(bytes, name: name, limits: limits)
    for page in whole.pages {
      precondition(!page.content.bytes.isEmpty, "no page is empty")
      precondition(page.content.bytes.count <= limits.page, "no page is over the limit")
    }
    precondition(whole.messages.allSatisfy { $0.contains(name) }, "a message names its file")
    precondition(!whole.lines.isEmpty, "no input yields nothing")
    guard !bytes.starts(with: [0x50, 0x4B]) else { return }
    // What can go back finds more behind damage than what only goes forward.
    let blocks = [[1, 7, 64], [4096]].map {
      Reading(bytes, name: name, limits: limits, blocks: $0)
    }
    precondition(blocks[0] == blocks[1], "the sizes of blocks change nothing")
  }

  /// A gzip member around bytes, so that what lies behind a checksum is met as well.
  public static func gzip(_ bytes: [UInt8]) -> [UInt8] { StoredGzip.member(bytes) }
}
