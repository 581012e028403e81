package import Records

/// What a run did, in numbers, with a few examples to look at. The same pages give the same
/// summary, however they were divided and whatever was kept from earlier runs.
package struct RunSummary: Sendable, Equatable {
  package var pages = 0
  /// Lines of output; more than pages where several releases share one.
  package var lines = 0
  package var failures: [String: Int] = [:]
  package var warnings: [String: Int] = [:]
  package var charsets: [String: Int] = [:]
  package var software: [String: Int] = [:]
  package var bytes = 0
  package var withoutDate = 0
  package var withoutOfficial = 0
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
  /// The first releases of each kind that somebody may want to look at.
  package var samples: [SampleKind: [Sample]] = [:]

  package enum SampleKind: Sendable, Hashable {
    case failure(String)
    case warning(String)
    case withoutDate, withoutOfficial
  }

  package struct Sample: Sendable, Equatable {
    package let source: RecordSource
    /// The message, or the headline.
    package let words: String
  }

  package var failed: Int { failures.values.reduce(0, +) }

  private static let mostExamples = 8
  private static let mostSamples = 5
  /// Characters of a sample.
  private static let mostWords = 240

  package mutating func add(_ other: RunSummary) {
    pages += other.pages
    lines += other.lines
    failures.merge(other.failures, uniquingKeysWith: +)
    warnings.merge(other.warnings, uniquingKeysWith: +)
    charsets.merge(other.charsets, uniquingKeysWith: +)
    software.merge(other.software, uniquingKeysWith: +)
    bytes += other.bytes
    withoutDate += other.withoutDate
    withoutOfficial += other.withoutOfficial
    people += other.people
    officials += other.officials
    positions += other.positions
    organizations += other.organizations
    places += other.places
    dates += other.dates
    quotes += other.quotes
    attributedQuotes += other.attributedQuotes
    examples += other.examples.prefix(Self.mostExamples - min(examples.count, Self.mostExamples))
    for (kind, found) in other.samples {
      let room = Self.mostSamples - (samples[kind]?.count ?? 0)
      if room > 0 { samples[kind, default: []] += found.prefix(room) }
    }
  }

  /// - Parameter lines: all that came of one page.
  init(of lines: [RecordLine]) {
    for line in lines { add(RunSummary(of: line)) }
    pages = 1
    bytes = lines.first?.source.bytes ?? 0
  }

  private init(of line: RecordLine) {
    lines = 1
    switch line {
    case .failure(let failure):
      failures[failure.error.code] = 1
      samples[.failure(failure.error.code)] = [
        Sample(source: failure.source, words: Self.short(failure.error.message))
      ]
    case .record(let record):
      people = record.people.count
      officials = record.people.count(where: \.official)
      positions = record.positions.count
      organizations = record.organizations.count
      places = record.places.count
      dates = record.dates.count
      quotes = record.quotes.count
      attributedQuotes = record.quotes.count { $0.speaker != nil }
      examples = Self.example(of: record).map { [$0] } ?? []
      survey(record)
    }
  }

  package init() {}

  private mutating func survey(_ record: Record) {
    charsets[record.source.charset ?? "unknown"] = 1
    let sample = Sample(
      source: record.source, words: Self.short(record.headline?.text ?? record.text))
    for warning in record.warnings {
      warnings[warning.code, default: 0] += 1
      samples[.warning(warning.code)] = [
        Sample(source: record.source, words: Self.short(warning.message))
      ]
    }
    if record.published == nil && record.dates.isEmpty {
      withoutDate = 1
      samples[.withoutDate] = [sample]
    }
    if officials == 0 {
      withoutOfficial = 1
      samples[.withoutOfficial] = [sample]
    }
  }

  private static func short(_ text: String) -> String {
    let start = text.prefix(mostWords)
    return start.endIndex < text.endIndex ? start + "…" : String(start)
  }

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
