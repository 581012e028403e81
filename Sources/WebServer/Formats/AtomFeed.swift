/// A list as an Atom feed (RFC 4287).
package struct AtomFeed: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    /// Never changes: the key of the release, or of a part of it.
    package var id: String
    package var title: String
    /// `2023-02-28`, shorter where less is known, nil where nothing is.
    package var date: String?
    package var author: String?
    /// A path of this site.
    package var path: String
    package var summary: String

    package init(
      id: String, title: String, date: String?, author: String?, path: String, summary: String
    ) {
      self.id = id
      self.title = title
      self.date = date
      self.author = author
      self.path = path
      self.summary = summary
    }
  }

  /// Path and query of the page the feed belongs to; with them its id stays the same.
  package var path: String
  package var feedPath: String
  package var title: String
  /// `http://localhost:8765`
  package var origin: String
  package var entries: [Entry]

  package init(path: String, feedPath: String, title: String, origin: String, entries: [Entry]) {
    self.path = path
    self.feedPath = feedPath
    self.title = title
    self.origin = origin
    self.entries = entries
  }

  package var bytes: [UInt8] {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
      "<id>rilis:feed:\(XMLText.escaped(path))</id>",
      "<title>\(XMLText.escaped(title))</title>",
      "<updated>\(Self.instant(entries.compactMap(\.date).max()))</updated>",
      "<author><name>Rilis</name></author>",
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(address(feedPath))\"/>",
      "<link rel=\"alternate\" type=\"text/html\" href=\"\(address(path))\"/>",
    ]
    for entry in entries {
      let author = entry.author.map { "<author><name>\(XMLText.escaped($0))</name></author>" }
      lines += [
        "<entry>", "<id>\(XMLText.escaped(entry.id))</id>",
        "<title>\(XMLText.escaped(entry.title))</title>",
        "<updated>\(Self.instant(entry.date))</updated>", author,
        "<link rel=\"alternate\" type=\"text/html\" href=\"\(address(entry.path))\"/>",
        "<summary>\(XMLText.escaped(entry.summary))</summary>", "</entry>",
      ].compactMap(\.self)
    }
    lines.append("</feed>\n")
    return Array(lines.joined(separator: "\n").utf8)
  }

  private func address(_ path: String) -> String { XMLText.escaped(origin + path) }

  /// RFC 3339; a feed cannot say that a day is not known, so that is the first day of Unix time.
  private static func instant(_ date: String?) -> String {
    let parts = (date ?? "").prefix(10).split(separator: "-").map(String.init)
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
    guard numbers.count == parts.count, let year = parts.first, year.count == 4 else {
      return "1970-01-01T00:00:00Z"
    }
    let rest = parts.dropFirst().filter { $0.count == 2 } + ["01", "01"]
    return "\(year)-\(rest[0])-\(rest[1])T00:00:00Z"
  }
}
