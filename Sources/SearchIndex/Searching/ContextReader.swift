import GRDB

/// What stands around an entity in the newest releases that name it.
struct ContextReader {
  let database: Database
  let stems: StemDictionary
  let bearerPersons: BearerPersons
  private static let rows = 20
  private static let mostRelated = 24

  /// - Parameter markers: of the entity in the full-text index; any of them.
  func context(of markers: [String], without person: String? = nil) throws -> EntityContext {
    var context = EntityContext()
    guard !markers.isEmpty else { return context }
    let query = QueryCompiler(everyRow: EntityMarkers.everyRow).compile(
      QueryParser.query(from: ""), filters: QueryFilters(markers: [markers]), stems: { [$0] },
      nameForms: { _, _ in [] })
    let selector = Selector(query)
    let newest = try selector.numbers(
      database, order: .newest, limit: QueryBounds.mostFaceted + 1)
    if newest.count > QueryBounds.mostFaceted { context.sample = QueryBounds.mostFaceted }
    let sample = Array(newest.prefix(QueryBounds.mostFaceted))
    let summaries = ReleaseSummaries(
      database: database, highlighter: Highlighter([]), stems: stems)
    context.releases = try summaries.of(Array(sample.prefix(Self.rows)))
    let facets = try FacetCounter(
      database: database, bearerPersons: bearerPersons, mostValues: Self.mostRelated
    ).of(sample)
    context.months = (facets[.month] ?? []).map {
      MonthReleases(month: $0.value, releases: $0.releases)
    }
    context.people = entities(facets[.person], .person).filter { $0.id != person }
    context.organizations = entities(facets[.organization], .organization)
    context.places = entities(facets[.place], .place)
    context.quotes = try QuoteSummaries(database: database, stems: stems)
      .matching(markers.map(FullTextExpression.marker).joined(separator: " OR "), limit: Self.rows)
    return context
  }

  private func entities(_ values: [FacetValue]?, _ kind: EntitySummary.Kind) -> [EntitySummary] {
    (values ?? []).map { EntitySummary(kind, id: $0.value, name: $0.label, releases: $0.releases) }
  }
}
