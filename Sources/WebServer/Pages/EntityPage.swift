import Records

/// An office, a place or an organisation: who was called so or named there, and when.
struct EntityPage: ListPage {
  static let template = TemplateName.entity

  var entity: EntityReference
  /// `kabupaten`, `perangkat-daerah`; nil for an office.
  var kindWord: String?
  /// From the country down to the region above this one.
  var trail: [EntityReference] = []
  var first: String?
  var last: String?
  var offices: [AttestedOffice] = []
  /// Overlaps of two holders, in the language of the page.
  var conflicts: [String] = []
  var groups: [EntityGroup] = []
  var months: [MonthCount] = []
  var results: [ReleaseItem] = []
  var pictures = PagePictures()

  init(entity: EntityReference) {
    self.entity = entity
  }

  func title(_ texts: InterfaceTexts) -> String { entity.name }

  func fill(_ view: inout View, _ context: PageContext) {
    let texts = context.texts
    view.text("name", entity.name)
    view.text("kind", kindWord ?? texts["kind-\(entity.kind.rawValue)"])
    view.text("lead", texts.span(count: entity.count ?? 0, first: first, last: last))
    view.list(
      "trail",
      trail.map { place in
        var step = View()
        step.text("trail-name", place.name)
        step.link("trail-link", context.link(place.path))
        return step
      })
    view.texts("conflicts", conflicts)
    view.list("offices", offices.map { $0.view(context) })
    view.flag("with-person", true)
    view.text("offices-title", texts["offices-\(entity.kind.rawValue)"])
    view.list("results", results.map { $0.view(context) })
    view.link("releases-more", context.link("/", entity.search))
    view.list("entity-groups", groups.filter { !$0.entities.isEmpty }.map { $0.view(context) })
    pictures.fill(&view)
    view.link("atom-link", context.link(to: .atom))
  }

  var table: CSVTable {
    CSVTable(columns: AttestedOffice.columns, rows: offices.map(\.row))
  }

  func entries(_ texts: InterfaceTexts) -> [AtomFeed.Entry] { results.map { $0.entry(texts) } }

  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("entity", entity)
      json.member("kind", kindWord)
      json.member("within", trail)
      json.member("first", first)
      json.member("last", last)
      json.member("attestations", always: offices)
      json.member("conflicts", conflicts)
      json.member("related", groups.flatMap(\.entities))
      json.member("months", months)
      json.member("releases", results)
    }
  }
}
