/// What a file holds, by its name.
enum PageFormat: Sendable, Equatable {
  case html
  case text
  case rows

  /// Extensions of the files that a folder is searched for.
  static let extensions = [
    ".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".txt", ".jsonl", ".ndjson",
  ]

  /// - Returns: nil when the name says nothing.
  init?(fileName: String) {
    switch Self.fileExtension(fileName) {
    case ".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx": self = .html
    case ".txt": self = .text
    case ".jsonl", ".ndjson": self = .rows
    default: return nil
    }
  }

  /// The extension in small letters with its dot, `(none)` without one. Mirrored pages keep their
  /// query in the name (`berita.php?id=3`), which is no part of the extension.
  static func fileExtension(_ fileName: String) -> String {
    let name = fileName.utf8.split(separator: UInt8(ascii: "/")).last ?? fileName.utf8[...]
    let plain = name.prefix { $0 != UInt8(ascii: "?") }
    guard let dot = plain.lastIndex(of: UInt8(ascii: ".")), dot > plain.startIndex,
      plain.index(after: dot) < plain.endIndex
    else { return "(none)" }
    return String(decoding: plain[dot...], as: UTF8.self).lowercased()
  }
}
