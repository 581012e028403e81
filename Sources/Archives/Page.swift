/// One release as an archive holds it: bytes, what they are, and what the archive says of them.
package struct Page: Sendable, Equatable {
  package var origin: Origin
  package var content: Content
  /// Name of the character encoding, nil when the archive does not say.
  package var charset: String?
  package var title: String?
  package var published: String?
  /// Issuing office by name, or its region by Kemendagri code.
  package var publisher: String?

  package init(
    origin: Origin, content: Content, charset: String? = nil, title: String? = nil,
    published: String? = nil, publisher: String? = nil
  ) {
    self.origin = origin
    self.content = content
    self.charset = charset
    self.title = title
    self.published = published
    self.publisher = publisher
  }
}

extension Page {
  /// Where a page came from, as far as its archive knows.
  package struct Origin: Sendable, Equatable {
    package var id: String?
    /// Relative to the folder that was given, or as given for a file; nil for standard input.
    package var path: String?
    /// Counted from 1; nil where a page is not one line of a file.
    package var line: Int?
    package var uri: String?

    package init(
      id: String? = nil, path: String? = nil, line: Int? = nil, uri: String? = nil
    ) {
      self.id = id
      self.path = path
      self.line = line
      self.uri = uri
    }

    /// The place as a person would look for it: `rows.jsonl, line 3`.
    package var place: String {
      let name = path ?? "standard input"
      guard let line else { return name }
      return "\(name), line \(line)"
    }
  }

  /// The bytes of a page, under what their archive says they are.
  package enum Content: Sendable, Equatable {
    case html([UInt8])
    case text([UInt8])
    /// Nothing says whether these bytes are HTML or plain text.
    case unknown([UInt8])

    package var bytes: [UInt8] {
      switch self {
      case .html(let bytes), .text(let bytes), .unknown(let bytes): bytes
      }
    }
  }
}
