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
    package var archive: Archive?
    /// Where in its container a page begins, in bytes: for compressed containers the start of the
    /// compressed member. For messages; nil where name or line say enough.
    package var offset: Int?

    package init(
      id: String? = nil, path: String? = nil, line: Int? = nil, uri: String? = nil,
      archive: Archive? = nil, offset: Int? = nil
    ) {
      self.id = id
      self.path = path
      self.line = line
      self.uri = uri
      self.archive = archive
      self.offset = offset
    }

    /// The place as a person would look for it: `rows.jsonl, line 3`, `2023.zip, mei/a.html`,
    /// `2023.warc.gz, byte 51312`.
    package var place: String {
      let names = [archive?.container, path].compactMap(\.self)
      var place = names.isEmpty ? "standard input" : names.joined(separator: ", ")
      if let line { place += ", line \(line)" }
      if let offset { place += ", byte \(offset)" }
      return place
    }
  }

  /// The container that a page was taken out of.
  package struct Archive: Sendable, Equatable {
    /// Path of the container, as `Origin.path` would give it; `outer.zip/inner.warc.gz` when it
    /// lies in another one, `-` for standard input.
    package var container: String
    /// `WARC-Record-ID`.
    package var recordId: String?
    /// When a crawler fetched the page (`WARC-Date`).
    package var capturedAt: String?

    package init(container: String, recordId: String? = nil, capturedAt: String? = nil) {
      self.container = container
      self.recordId = recordId
      self.capturedAt = capturedAt
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
