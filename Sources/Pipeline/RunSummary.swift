import Records

/// What a run did, in numbers, with a few examples to look at.
package struct RunSummary: Sendable, Equatable {
  package var pages = 0
  package var failures: [String: Int] = [:]
  package var bytes = 0
  package var people = 0
  package var officials = 0
  package var positions = 0
  package var organizations = 0
  package var places = 0
  package var dates = 0
  package var quotes = 0
  package var attributedQuotes = 0
  /// The first releases that name an official, one line each.
  package var examples: [String] = []

  package var failed: Int { failures.values.reduce(0, +) }

  private static let mostExamples = 8

  mutating func add(_ other: RunSummary) {
    pages += other.pages
    failures.merge(other.failures, uniquingKeysWith: +)
    bytes += other.bytes
    people += other.people
    officials += other.officials
    positions += other.positions
    organizations += other.organizations
    places += other.places
    dates += other.dates
    quotes += other.quotes
    attributedQuotes += other.attributedQuotes
    examples += other.examples.prefix(Self.mostExamples - min(examples.count, Self.mostExamples))
  }

  init(of line: RecordLine) {
    pages = 1
    switch line {
    case .failure(let failure):
      failures[failure.error.code] = 1
      bytes = failure.source.bytes ?? 0
    case .record(let record):
      bytes = record.source.bytes ?? 0
      people = record.people.count
      officials = record.people.count(where: \.official)
      positions = record.positions.count
      organizations = record.organizations.count
      places = record.places.count
      dates = record.dates.count
      quotes = record.quotes.count
      attributedQuotes = record.quotes.count { $0.speaker != nil }
      examples = Self.example(of: record).map { [$0] } ?? []
    }
  }

  package init() {}

  /// `Rusdi Malano – Bupati Arung · 2023-02-28 · Muara Jernih`.
  private static func example(of record: Record) -> String? {
    guard let person = record.people.first(where: \.official),
      let attested = person.positions.first,
      let position = record.positions.first(where: { $0.id == attested.position })
    else { return nil }
    let day = record.dates.first { $0.role == .event }?.value ?? record.published?.value
    let parts = ["\(person.name) – \(position.title)", day, record.dateline?.text]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}
