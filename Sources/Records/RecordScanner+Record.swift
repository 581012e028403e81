/// A whole record, and what it says of the release itself.
extension RecordScanner {
  /// - Returns: the record that the line is, nil when only the slow way can tell.
  static func record(in line: [UInt8]) -> Record? {
    line.withUnsafeBufferPointer { bytes in
      var scanner = RecordScanner(bytes)
      do throws(Unusual) {
        let record = try scanner.record()
        try scanner.end()
        return record
      } catch {
        return nil
      }
    }
  }

  private mutating func record() throws(Unusual) -> Record {
    var record = Record(
      id: "", source: RecordSource(), text: "",
      processing: Processing(version: "", dictionaries: "", config: ""))
    var schemaVersion: String?
    var id: String?
    var source: RecordSource?
    var language: String?
    var text: String?
    var offsetUnit: String?
    var people: [Person]?
    var positions: [Position]?
    var organizations: [Organization]?
    var places: [Place]?
    var dates: [DateFinding]?
    var quotes: [Quote]?
    var warnings: [RecordWarning]?
    var processing: Processing?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "schemaVersion":
        schemaVersion = try scanner.string()
        guard Record.canRead(version: try scanner.required(schemaVersion)) else { throw Unusual() }
      case "id": id = try scanner.string()
      case "source": source = try scanner.source()
      case "language": language = try scanner.string()
      case "text": text = try scanner.string()
      case "offsetUnit": offsetUnit = try scanner.string()
      case "people":
        people = try scanner.array { (scanner) throws(Unusual) in try scanner.person() }
      case "positions":
        positions = try scanner.array { (scanner) throws(Unusual) in
          try scanner.position()
        }
      case "organizations":
        organizations = try scanner.array { (scanner) throws(Unusual) in
          try scanner.organization()
        }
      case "places":
        places = try scanner.array { (scanner) throws(Unusual) in try scanner.place() }
      case "dates":
        dates = try scanner.array { (scanner) throws(Unusual) in try scanner.date() }
      case "quotes":
        quotes = try scanner.array { (scanner) throws(Unusual) in try scanner.quote() }
      case "warnings":
        warnings = try scanner.array { (scanner) throws(Unusual) in
          try scanner.warning()
        }
      case "processing": processing = try scanner.processing()
      case "headline": record.headline = try scanner.excerpt()
      case "publisher": record.publisher = try scanner.string()
      case "published": record.published = try scanner.published()
      case "dateline": record.dateline = try scanner.dateline()
      case "signature": record.signature = try scanner.excerpt()
      default: throw Unusual()
      }
    }
    record.schemaVersion = try required(schemaVersion)
    record.id = try required(id)
    record.source = try required(source)
    record.language = try required(language)
    record.text = try required(text)
    record.offsetUnit = try required(offsetUnit)
    record.people = try required(people)
    record.positions = try required(positions)
    record.organizations = try required(organizations)
    record.places = try required(places)
    record.dates = try required(dates)
    record.quotes = try required(quotes)
    record.warnings = try required(warnings)
    record.processing = try required(processing)
    return record
  }

  private mutating func excerpt() throws(Unusual) -> Excerpt {
    var text: String?
    var span: CodePointSpan?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "text": text = try scanner.string()
      case "span": span = try scanner.span()
      default: throw Unusual()
      }
    }
    return Excerpt(text: try required(text), span: try required(span))
  }

  private mutating func source() throws(Unusual) -> RecordSource {
    var source = RecordSource()
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "id": source.id = try scanner.string()
      case "path": source.path = try scanner.string()
      case "line": source.line = try scanner.integer()
      case "part": source.part = try scanner.integer()
      case "uri": source.uri = try scanner.string()
      case "mediaType": source.mediaType = try scanner.string()
      case "charset": source.charset = try scanner.string()
      case "bytes": source.bytes = try scanner.integer()
      case "sha256": source.sha256 = try scanner.string()
      case "archive": source.archive = try scanner.archive()
      default: throw Unusual()
      }
    }
    return source
  }

  private mutating func archive() throws(Unusual) -> RecordSource.Archive {
    var container: String?
    var recordId: String?
    var capturedAt: String?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "container": container = try scanner.string()
      case "recordId": recordId = try scanner.string()
      case "capturedAt": capturedAt = try scanner.string()
      default: throw Unusual()
      }
    }
    return RecordSource.Archive(
      container: try required(container), recordId: recordId, capturedAt: capturedAt)
  }

  private mutating func published() throws(Unusual) -> PublishedDay {
    var value: String?
    var precision: DatePrecision?
    var from: String?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "value": value = try scanner.string()
      case "precision": precision = try scanner.choice(DatePrecision.self)
      case "from": from = try scanner.string()
      default: throw Unusual()
      }
    }
    return PublishedDay(
      value: try required(value), precision: try required(precision), from: try required(from))
  }

  private mutating func dateline() throws(Unusual) -> Dateline {
    var text: String?
    var span: CodePointSpan?
    var place: String?
    var source: String?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "text": text = try scanner.string()
      case "span": span = try scanner.span()
      case "place": place = try scanner.string()
      case "source": source = try scanner.string()
      default: throw Unusual()
      }
    }
    return Dateline(
      text: try required(text), span: try required(span), place: place, source: source)
  }

  private mutating func warning() throws(Unusual) -> RecordWarning {
    var code: String?
    var message: String?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "code": code = try scanner.string()
      case "message": message = try scanner.string()
      default: throw Unusual()
      }
    }
    return RecordWarning(code: try required(code), message: try required(message))
  }

  private mutating func processing() throws(Unusual) -> Processing {
    var tool: String?
    var version: String?
    var dictionaries: String?
    var config: String?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "tool": tool = try scanner.string()
      case "version": version = try scanner.string()
      case "dictionaries": dictionaries = try scanner.string()
      case "config": config = try scanner.string()
      default: throw Unusual()
      }
    }
    var processing = Processing(
      version: try required(version), dictionaries: try required(dictionaries),
      config: try required(config))
    processing.tool = try required(tool)
    return processing
  }
}
