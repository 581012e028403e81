import Archives
import Articles
import Dictionaries
import Records
import Testing

@testable import Pipeline

/// What every test of the pipeline stands on: the shipped dictionaries, opened once.
enum Ground {
  private static let dictionaries: Result<Dictionaries, DictionaryError> = {
    do throws(DictionaryError) { return .success(try DictionaryStore().open()) } catch {
      return .failure(error)
    }
  }()

  private static let plain = dictionaries.map { Workshop(dictionaries: $0) }

  static func workshop(_ options: ConversionOptions = ConversionOptions()) throws -> Workshop {
    if options == ConversionOptions() { return try plain.get() }
    return Workshop(dictionaries: try dictionaries.get(), options: options)
  }

  static func record(
    of page: Page, options: ConversionOptions = ConversionOptions()
  ) throws -> Record {
    try Converter(workshop: workshop(options)).record(from: page)
  }

  /// The lines that a run over pages writes.
  static func lines(
    of results: [Result<Page, PageFailure>], jobs: Int = 1,
    output: BatchRunner.OutputForm = .records
  ) async throws -> (lines: [String], summary: RunSummary) {
    var rest = results[...]
    var lines: [String] = []
    let runner = BatchRunner(workshop: try workshop(), jobs: jobs, output: output)
    let report = try await runner.run(
      next: { (_) throws(ArchiveError) in
        rest.popFirst().map { .item(BatchItem(page: $0)) } ?? .end
      },
      deliver: { (page) throws(ArchiveError) in
        lines += page.lines.map { String(decoding: $0, as: UTF8.self) }
      })
    return (lines, report.summary)
  }
}

extension Page {
  static func text(_ text: String, path: String = "rilis.txt", uri: String? = nil) -> Page {
    Page(origin: Origin(path: path, uri: uri), content: .text(Array(text.utf8)), charset: "UTF-8")
  }

  static func html(_ markup: String, path: String = "rilis.html") -> Page {
    Page(origin: Origin(path: path), content: .html(Array(markup.utf8)))
  }
}

/// The facts of a record in words, as a reader of the release would say them.
struct Facts {
  let record: Record

  /// `Rusdi Malano: Bupati Arung`; a status other than definitive behind it.
  var officials: [String] {
    record.people.filter(\.official).map { person in
      let held = person.positions.map { attested in
        title(attested.position) + (attested.status == .definitive ? "" : ", \(attested.status)")
      }
      return "\(person.name): \(held.joined(separator: "; "))"
    }
  }

  /// `2023-02-28 event`
  var dates: [String] { record.dates.map { "\($0.value) \($0.role)" } }

  /// `Rusdi Malano: Kita jaga bersama,`
  var quotes: [String] {
    record.quotes.map { quote in "\(quote.speaker.map(speaker) ?? "?"): \(quote.text)" }
  }

  var publisher: String? {
    record.publisher.flatMap { id in record.organizations.first { $0.id == id }?.name }
  }

  private func title(_ id: String) -> String {
    record.positions.first { $0.id == id }?.title ?? id
  }

  private func speaker(_ id: String) -> String {
    record.people.first { $0.id == id }?.name
      ?? record.organizations.first { $0.id == id }?.name ?? title(id)
  }
}
