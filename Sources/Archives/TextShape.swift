/// What text is by its beginning.
enum TextShape: Sendable, Equatable {
  /// JSONL, by its name.
  case rows
  /// Begins like an object; its whole first line decides.
  case maybeRows
  /// One JSON list, or one object on many lines.
  case list
  /// RSS, Atom or a WordPress export.
  case feed
  case otherXML(root: String)
  case mail
  case table(delimiter: UInt8)
  case html
  case text

  /// - Parameter rowsExpected: the name says JSONL.
  init(_ head: ArraySlice<UInt8>, rowsExpected: Bool) {
    let marked = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    let plain = marked.drop { $0 <= 0x20 }
    switch plain.first {
    case UInt8(ascii: "[") where Self.isList(plain): self = .list
    case UInt8(ascii: "{") where Self.isLooseObject(plain): self = .list
    case _ where rowsExpected: self = .rows
    case UInt8(ascii: "{"): self = .maybeRows
    case UInt8(ascii: "<"): self = Self.markup(plain)
    default:
      if MailHeader.isPresent(in: marked) {
        self = .mail
      } else if let delimiter = TableHeader.delimiter(in: marked) {
        self = .table(delimiter: delimiter)
      } else {
        self = .text
      }
    }
  }

  private static func isList(_ text: ArraySlice<UInt8>) -> Bool {
    let next = text.dropFirst().first { $0 > 0x20 }
    return next == UInt8(ascii: "{") || next == UInt8(ascii: "]")
  }

  /// An object that goes on behind its first line: `{`, line end, a key.
  private static func isLooseObject(_ text: ArraySlice<UInt8>) -> Bool {
    let line = text.prefix { $0 != UInt8(ascii: "\n") }
    guard line.count < text.count else { return false }
    return line.dropFirst().allSatisfy { $0 <= 0x20 }
      && text.dropFirst(line.count).first { $0 > 0x20 } == UInt8(ascii: "\"")
  }

  private static func markup(_ text: ArraySlice<UInt8>) -> TextShape {
    if isDoctypeOfHTML(text) { return .html }
    let head = ByteReader(MemoryBytes(Array(text)), sizeHint: text.count)
    var xml = XMLScanner(head, tokenLimit: text.count)
    while let token = try? xml.next() {
      guard case .start(let name, _) = token else { continue }
      switch name {
      case "rss", "feed", "rdf:RDF", "atom:feed": return .feed
      case "html", "HTML", "Html": return .html
      default: return text.starts(with: "<?xml".utf8) ? .otherXML(root: name) : .text
      }
    }
    return .text
  }

  private static func isDoctypeOfHTML(_ text: ArraySlice<UInt8>) -> Bool {
    String(decoding: text.prefix(14), as: UTF8.self).lowercased() == "<!doctype html"
  }
}
