import Articles
import Records
import UnicodeText

@testable import Extraction

/// Runs the stages of officials on text and shows what they find: marked in the text, or as lists.
///
/// Below the text a line names the region, as every release does somewhere.
struct OfficialMarks {
  /// The text is the headline, the line below it the body.
  var isHeadline = false
  var below =
    "Warga Kecamatan Wening dan Kecamatan Karang di Kabupaten Talora dan Kota Lembah senang."
  /// The zone of every line of the body.
  var zone = Block.Zone.paragraph

  /// Made once a run.
  static let tools = Ground.lexicon.map(ExtractionTools.init(lexicon:))

  /// Offices, marked `title` or by the form of their status: `[[plt|Plt. Camat Wening]]`.
  func titles(_ text: String) throws -> String {
    try mark(text) { findings in findings.titles.map { (label(of: $0), $0.range) } }
  }

  /// Bare names.
  func names(_ text: String) throws -> String {
    try mark(text) { findings in findings.people.map { ("name", $0.name) } }
  }

  /// People with address, rank and degrees.
  func people(_ text: String) throws -> String {
    try mark(text) { findings in findings.people.map { ("person", $0.range) } }
  }

  /// Offices and bare names.
  func officials(_ text: String) throws -> String {
    try mark(text) { findings in
      findings.titles.map { (label(of: $0), $0.range) } + findings.people.map { ("name", $0.name) }
    }
  }

  func organizations(_ text: String) throws -> String {
    try mark(text) { findings in findings.organizations.map { ("org", $0.range) } }
  }

  /// Who holds what, by which rule: `Rusdi Malano: Bupati Talora (title-name)`.
  func holdings(_ text: String) throws -> [String] {
    let findings = try findings(in: text)
    return try holdings(of: findings).map { holding in
      let name = findings.article.string(of: findings.people[holding.person].name)
      let title = findings.article.string(of: findings.titles[holding.title].range)
      let status = holding.status == .represented ? ", represented" : ""
      return "\(name): \(title) (\(holding.rule.rawValue)\(status))"
    }.sorted()
  }

  func holdings(of findings: Findings) throws -> [Holding] {
    let cues = CueReader(article: findings.article, lexicon: try Ground.lexicon.get())
    return HolderLinker(cues: cues).holdings(titles: findings.titles, people: findings.people)
  }

  /// The mentions of each person, a confidence below 0.6 said: `Rusdi Malano = Rusdi (0.55)`.
  func persons(_ text: String) throws -> [String] {
    let findings = try findings(in: text)
    return findings.personEntities.map { entity in
      entity.mentions.map { mention in
        let name = findings.article.string(of: findings.people[mention].name)
        return entity.lowered[mention].map { "\(name) (\($0))" } ?? name
      }.joined(separator: " = ")
    }
  }

  /// The mentions of each office, and its holder: `Bupati Talora = Bupati: Rusdi Malano`.
  func positions(_ text: String) throws -> [String] {
    let findings = try findings(in: text)
    return findings.positions.map { position in
      let titles = position.mentions.map { findings.article.string(of: findings.titles[$0].range) }
      let holder = position.holder.map { entity in
        let fullest = findings.personEntities[entity].fullest
        return ": " + findings.article.string(of: findings.people[fullest].name)
      }
      return titles.joined(separator: " = ") + (holder ?? "")
    }
  }

  func findings(in text: String) throws -> Findings {
    Extractor(tools: try Self.tools.get()).findings(in: article(text))
  }

  private func article(_ text: String) -> Article {
    let article =
      isHeadline
      ? Ground.article(headline: text, body: below)
      : Ground.article(body: below.isEmpty ? text : text + "\n" + below)
    return Article(
      text: article.text, headline: article.headline,
      blocks: article.blocks.map { Block(span: $0.span, zone: zone) }, metadata: article.metadata,
      warnings: [])
  }

  private func mark(
    _ text: String, _ spans: (Findings) -> [(String, Range<Int>)]
  ) throws -> String {
    let findings = try findings(in: text)
    let end = SourceText(text).count
    let inside = spans(findings).map { (label: $0.0, span: findings.article.span(of: $0.1)) }
    return MarkedText.mark(SourceText(text), inside.filter { $0.span.end <= end })
  }

  private func label(of title: TitleMention) -> String {
    title.statusForm ?? (title.status == .definitive ? "title" : title.status.rawValue)
  }
}
