import Extraction
import Records

/// Writes the named organisations of a release.
struct OrganizationWriter {
  private let findings: Findings
  private let spans: SpanWriter
  private let index: MentionIndex
  /// The first organisation of each canonical name.
  private let entityOfCanonical: [String: Int]

  init(findings: Findings, spans: SpanWriter) {
    self.findings = findings
    self.spans = spans
    index = MentionIndex(
      findings.organizationEntities.enumerated().flatMap { entity, organization in
        organization.mentions.map { (findings.organizations[$0].range, entity) }
      })
    entityOfCanonical = Dictionary(
      findings.organizationEntities.enumerated().map { ($1.canonical, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  static func id(_ index: Int) -> String { "o\(index + 1)" }

  func organizations(places: PlaceWriter) -> [Organization] {
    findings.organizationEntities.enumerated().map { index, entity in
      let fullest = findings.organizations[entity.fullest]
      var organization = Organization(
        id: Self.id(index), name: spans.text(of: fullest.range), kind: Slug.of(fullest.kind))
      var aliases: [String] = []
      for mention in entity.mentions.map({ findings.organizations[$0] }) {
        let names = [mention.range] + (mention.abbreviation.map { [$0] } ?? [])
        for text in names.map(spans.text(of:))
        where text != organization.name && !aliases.contains(text) {
          aliases.append(text)
        }
      }
      organization.aliases = aliases.isEmpty ? nil : aliases
      organization.place =
        entity.mentions.lazy.compactMap { findings.organizations[$0].place }
        .compactMap(places.id(within:)).first
      organization.mentions = entity.mentions.map { mention in
        spans.mention(
          of: findings.organizations[mention].range, rule: findings.organizations[mention].rule)
      }
      return organization
    }
  }

  /// The organisation named inside a stretch, the longest when there are several.
  func id(within range: Range<Int>) -> String? {
    index.mentions(within: range).max { $0.range.count < $1.range.count }.map { Self.id($0.entity) }
  }
}

extension OrganizationWriter {
  /// The organisation whose name the office holds: `Kadis Kominfo` leads the `Diskominfo` of the text.
  func id(ledBy title: TitleMention) -> String? {
    guard title.canonical.hasPrefix("Kepala ") else { return nil }
    return entityOfCanonical[String(title.canonical.dropFirst("Kepala ".count))].map(Self.id)
  }
}

/// Organisations that follow from the text without being named in it, after the named ones.
struct InferredOrganizations {
  private(set) var organizations: [Organization]
  private var idOfName: [String: String]

  init(known: [Organization]) {
    organizations = known
    idOfName = Dictionary(
      known.map { ($0.name.lowercased(), $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// The organisation of that name; made, and marked as inferred, when there is none.
  mutating func id(of name: String, kind: String, place: String? = nil) -> String {
    let key = name.lowercased()
    if let known = idOfName[key] { return known }
    var organization = Organization(
      id: OrganizationWriter.id(organizations.count), name: name, kind: kind)
    organization.place = place
    organization.inferred = true
    organizations.append(organization)
    idOfName[key] = organization.id
    return organization.id
  }
}
