/// One release, converted: what leaves the house as one JSON object on one line.
///
/// Spans count Unicode code points over `text`. Keys stand in the order of the properties here.
/// The types of a record are `Decodable` only: `RecordWriter` alone writes them.
package struct Record: Sendable, Decodable, Equatable {
  package static let currentSchemaVersion = "1.0.0"

  package var schemaVersion: String = Record.currentSchemaVersion
  package var id: String
  package var source: RecordSource
  package var headline: Excerpt?
  package var language: String = "id"
  /// Id of the issuing organisation in `organizations`.
  package var publisher: String?
  package var published: PublishedDay?
  package var dateline: Dateline?
  package var signature: Excerpt?
  package var text: String
  package var offsetUnit: String = "codepoint"
  package var people: [Person] = []
  package var positions: [Position] = []
  package var organizations: [Organization] = []
  package var places: [Place] = []
  package var dates: [DateFinding] = []
  package var quotes: [Quote] = []
  package var warnings: [RecordWarning] = []
  package var processing: Processing

  package init(id: String, source: RecordSource, text: String, processing: Processing) {
    self.id = id
    self.source = source
    self.text = text
    self.processing = processing
  }
}

/// A page that could not be converted, in the place its record would have had.
package struct FailedRecord: Sendable, Decodable, Equatable {
  package struct Failure: Sendable, Decodable, Equatable {
    /// A slug, see docs: `empty-input`, `invalid-json`, `not-text` …
    package var code: String
    package var message: String

    package init(code: String, message: String) {
      self.code = code
      self.message = message
    }
  }

  package var schemaVersion: String = Record.currentSchemaVersion
  package var source: RecordSource
  package var error: Failure

  package init(source: RecordSource, error: Failure) {
    self.source = source
    self.error = error
  }
}

/// `[start, end)` in code points; written as an array of two numbers.
package struct CodePointSpan: Sendable, Hashable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}

extension CodePointSpan: Decodable {
  package init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    start = try container.decode(Int.self)
    end = try container.decode(Int.self)
    guard container.isAtEnd else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a span has two numbers, not more")
    }
  }
}

/// A stretch of the text and where it stands.
package struct Excerpt: Sendable, Decodable, Equatable {
  package var text: String
  package var span: CodePointSpan

  package init(text: String, span: CodePointSpan) {
    self.text = text
    self.span = span
  }
}

/// Where the release came from.
package struct RecordSource: Sendable, Decodable, Equatable {
  package struct Archive: Sendable, Decodable, Equatable {
    package var container: String
    package var recordId: String?
    package var capturedAt: String?

    package init(container: String, recordId: String? = nil, capturedAt: String? = nil) {
      self.container = container
      self.recordId = recordId
      self.capturedAt = capturedAt
    }
  }

  /// The `id` of a JSONL row, as given.
  package var id: String?
  package var path: String?
  /// Line within `path`, from 1, for JSONL rows.
  package var line: Int?
  /// Which of several releases pasted into one page, from 1.
  package var part: Int?
  package var uri: String?
  package var mediaType: String?
  package var charset: String?
  package var bytes: Int?
  package var sha256: String?
  package var archive: Archive?

  package init(
    id: String? = nil, path: String? = nil, line: Int? = nil, uri: String? = nil,
    mediaType: String? = nil, charset: String? = nil, bytes: Int? = nil, sha256: String? = nil,
    archive: Archive? = nil
  ) {
    self.id = id
    self.path = path
    self.line = line
    self.uri = uri
    self.mediaType = mediaType
    self.charset = charset
    self.bytes = bytes
    self.sha256 = sha256
    self.archive = archive
  }
}

package struct PublishedDay: Sendable, Decodable, Equatable {
  package var value: String
  package var precision: DatePrecision
  /// `metadata`, `stamp`, `dateline`, `signoff`, `option`.
  package var from: String

  package init(value: String, precision: DatePrecision, from: String) {
    self.value = value
    self.precision = precision
    self.from = from
  }
}

package struct Dateline: Sendable, Decodable, Equatable {
  package var text: String
  package var span: CodePointSpan
  /// Id of the place in `places`.
  package var place: String?
  /// The medium or unit named beside the place (`WARTAKITA.ID`).
  package var source: String?

  package init(text: String, span: CodePointSpan, place: String? = nil, source: String? = nil) {
    self.text = text
    self.span = span
    self.place = place
    self.source = source
  }
}

package struct RecordWarning: Sendable, Decodable, Equatable {
  package var code: String
  package var message: String

  package init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}

/// What made the record: enough to make the same line again.
package struct Processing: Sendable, Decodable, Equatable {
  package var tool: String = "rilis"
  package var version: String
  package var dictionaries: String
  package var config: String

  package init(version: String, dictionaries: String, config: String) {
    self.version = version
    self.dictionaries = dictionaries
    self.config = config
  }
}
