import Extraction
import Records

/// Writes the named organisations of a release.
struct OrganizationWriter {
  private let findings: Findings
  private let spans: SpanWriter

  init(findings: Findings, spans: SpanWriter) {
    self.findings = findings
    self.spans = spans
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
    var best: (entity: Int, count: Int)?
    for (index, entity) in findings.organizationEntities.enumerated() {
      for mention in entity.mentions {
        let found = findings.organizations[mention].range
        guard range.lowerBound <= found.lowerBound, found.upperBound <= range.upperBound else {
          continue
        }
        if found.count > best?.count ?? 0 { best = (index, found.count) }
      }
    }
    return best.map { Self.id($0.entity) }
  }
}

extension OrganizationWriter {
  /// The organisation whose name the office holds: `Kadis Kominfo` leads the `Diskominfo` of the text.
  func id(ledBy title: TitleMention) -> String? {
    findings.organizationEntities.firstIndex { title.canonical == "Kepala " + $0.canonical }
      .map(Self.id)
  }
}

/// Organisations that follow from the text without being named in it, after the named ones.
struct InferredOrganizations {
  private(set) var organizations: [Organization]

  init(known: [Organization]) {
    organizations = known
  }

  /// The organisation of that name; made, and marked as inferred, when there is none.
  mutating func id(of name: String, kind: String, place: String? = nil) -> String {
    if let known = organizations.first(where: { $0.name.lowercased() == name.lowercased() }) {
      return known.id
    }
    var organization = Organization(
      id: OrganizationWriter.id(organizations.count), name: name, kind: kind)
    organization.place = place
    organization.inferred = true
    organizations.append(organization)
    return organization.id
  }
}
