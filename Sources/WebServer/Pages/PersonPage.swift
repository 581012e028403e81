import Records

/// One person as the releases name them.
struct PersonPage: ListPage {
  static let template = TemplateName.person

  /// Another person who may be the same.
  struct Candidate: Sendable, Equatable, JSONWritable {
    var person: EntityReference
    /// Why they were not merged, in the language of the page.
    var reason: String

    init(_ person: EntityReference, reason: String) {
      self.person = person
      self.reason = reason
    }

    func write(to json: inout JSONBytes) {
      json.object { json in
        json.member("person", person)
        json.member("reason", reason)
      }
    }
  }

  /// A spelling, and the releases that use it.
  struct NameForm: Sendable, Equatable, JSONWritable {
    var text: String
    var count: Int

    init(_ text: String, _ count: Int) {
      self.text = text
      self.count = count
    }

    func write(to json: inout JSONBytes) {
      json.object { json in
        json.member("text", text)
        json.member("count", count)
      }
    }
  }

  var person: EntityReference
  var first: String?
  var last: String?
  var forms: [NameForm] = []
  var offices: [AttestedOffice] = []
  /// Overlaps and contradictions, in the language of the page.
  var conflicts: [String] = []
  var quotes: [QuoteItem] = []
  var people: [EntityReference] = []
  var organizations: [EntityReference] = []
  var places: [EntityReference] = []
  var months: [MonthCount] = []
  var candidates: [Candidate] = []
  /// What was merged into this person, and on which grounds.
  var merges: [String] = []
  /// What corrections did to this person, and who made them.
  var corrections: [String] = []
  var results: [ReleaseItem] = []
  var pictures = PagePictures()

  init(person: EntityReference) {
    self.person = person
  }

  func title(_ texts: InterfaceTexts) -> String { person.name }

  func fill(_ view: inout View, _ context: PageContext) {
    let texts = context.texts
    view.text("name", person.name)
    view.text("lead", texts.span(count: person.count ?? 0, first: first, last: last))
    view.texts("conflicts", conflicts)
    view.list("offices", offices.map { $0.view(context) })
    view.flag("with-person", false)
    view.list("quotes", quotes.map { $0.view(context) })
    view.link(
      "quotes-more", context.link("/quotes", QueryItems([.init("orang", person.id)])))
    view.list("results", results.map { $0.view(context) })
    view.link("releases-more", context.link("/", person.search))
    let spellings = EntityGroup("forms", [])
    var groups = [
      EntityGroup("people", people), EntityGroup("organizations", organizations),
      EntityGroup("places", places),
    ].filter { !$0.entities.isEmpty }.map { $0.view(context) }
    if !forms.isEmpty {
      var group = spellings.view(context)
      group.list(
        "group-entities",
        forms.map { form in
          var row = View()
          row.text("entity-name", form.text)
          row.text("entity-count", texts.number(form.count))
          return row
        })
      groups.insert(group, at: 0)
    }
    view.list("entity-groups", groups)
    view.list(
      "candidates",
      candidates.map { candidate in
        var row = View()
        row.text("candidate-name", candidate.person.name)
        row.link("candidate-link", context.link(candidate.person.path))
        row.text("candidate-reason", candidate.reason)
        return row
      })
    view.texts("merges", merges)
    view.texts("corrections", corrections)
    pictures.fill(&view)
    view.link("atom-link", context.link(to: .atom))
  }

  var table: CSVTable {
    CSVTable(
      columns: AttestedOffice.columns,
      rows: offices.map { office in
        var office = office
        office.person = person
        return office.row
      })
  }

  func entries(_ texts: InterfaceTexts) -> [AtomFeed.Entry] { results.map { $0.entry(texts) } }

  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("person", person)
      json.member("first", first)
      json.member("last", last)
      json.member("forms", forms)
      json.member("attestations", always: offices)
      json.member("conflicts", conflicts)
      json.member("quotes", quotes)
      json.member("people", people)
      json.member("organizations", organizations)
      json.member("places", places)
      json.member("months", months)
      json.member("candidates", candidates)
      json.member("merges", merges)
      json.member("corrections", corrections)
      json.member("releases", results)
    }
  }
}
