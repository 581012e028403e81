import Glibc
import Logging
import Records
import SearchIndex
import Testing

@testable import WebServer

/// The site of a real index, of releases whose every name and word is given.
final class IndexedSite {
  let site: Site
  let index: IndexReader
  private let folder: String

  /// - Parameter words: each is written into everything that one release says.
  init(words: [String]) async throws {
    var template = Array("/tmp/rilis-site-XXXXXX".utf8CString)
    folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let path = "\(folder)/test.db"
    let lines = words.enumerated().map { RecordWriter.line(Self.record($1, number: $0)) }
    let feed = Feed(RecordBatch(file: "records.jsonl", firstLine: 1, lines: lines))
    let stems = try StemDictionary()
    _ = try await IndexBuilder(path: path, stems: stems).build { await feed.next() }
    index = try IndexReader(path: path, stems: stems)
    site = try Site(
      source: IndexPages(index: index), options: Self.options,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] { unlink("\(folder)/test.db\(suffix)") }
    rmdir(folder)
  }

  /// A machine that is busy with other tests gets its time.
  static var options: ServerOptions {
    var options = ServerOptions(address: ServerAddress(port: 0))
    options.secondsPerAnswer = 60
    return options
  }

  private actor Feed {
    private var batch: RecordBatch?

    init(_ batch: RecordBatch) { self.batch = batch }

    func next() -> RecordBatch? {
      defer { batch = nil }
      return batch
    }
  }

  /// A release in which `word` is the headline and stands in the text, in all names, the quote, the
  /// address and what the record says of its making.
  private static func record(_ word: String, number: Int) -> ReleaseRecord {
    let text = "\(word)\n\n\(word) Rusdi \(word) membuka pasar. “\(word)”"
    let count = word.unicodeScalars.count
    let span = CodePointSpan(0, count)
    let mention = Mention(span: span, text: word, rule: word, confidence: 0.9)
    var record = ReleaseRecord(
      id: "rilis:1:\(number)", source: RecordSource(path: word), text: text,
      processing: Processing(version: word, dictionaries: word, config: word))
    record.source.uri = number.isMultiple(of: 2) ? word : "javascript:alert('\(word)')"
    record.headline = Excerpt(text: word, span: span)
    record.published = PublishedDay(
      value: "2023-02-\(10 + number % 18)", precision: .day, from: word)
    record.warnings = [RecordWarning(code: word, message: word)]

    var organization = Organization(id: "o1", name: "Dinas \(word)", kind: word)
    organization.mentions = [mention]
    record.organizations = [organization]
    record.publisher = organization.id
    var region = Place(id: "l1", name: word, kind: .kabupaten, mentions: [mention])
    region.code = "13.11"
    record.places = [region, Place(id: "l2", name: word, kind: .venue, mentions: [mention])]
    var position = Position(
      id: "t1", title: "Bupati \(word)", head: word, canonical: word, mentions: [mention])
    position.organization = organization.id
    position.place = region.id
    record.positions = [position]
    record.people = [
      Person(
        id: "p1", name: "Rusdi \(word)", official: true,
        positions: [
          AttestedPosition(
            position: position.id, status: .acting, span: span, rule: word, confidence: 0.9)
        ], mentions: [mention])
    ]
    var quote = Quote(id: "q1", text: word, span: span, attribution: .explicit, rule: word)
    quote.speaker = "p1"
    quote.position = position.id
    record.quotes = [quote]
    return record
  }
}
