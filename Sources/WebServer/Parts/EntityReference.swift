import Records

/// An entity by name, with the address of its page.
struct EntityReference: Sendable, Equatable {
  enum Kind: String, Sendable, CaseIterable, JSONWritable {
    case person, position, organization, place
  }

  var kind: Kind
  /// As its page's address has it: hexadecimal digits, or the code of a region.
  var id: String
  var name: String
  /// What tells it from others of its name: an office, a region.
  var detail: String?
  /// Releases that name it.
  var count: Int?

  init(_ kind: Kind, id: String, name: String, detail: String? = nil, count: Int? = nil) {
    self.kind = kind
    self.id = id
    self.name = name
    self.detail = detail
    self.count = count
  }

  var path: String { "/\(kind.rawValue)/\(PercentCoding.encoded(id))" }

  /// The parameter of a search for the releases that name it.
  private var parameter: String {
    switch kind {
    case .person: "orang"
    case .position: "jabatan"
    case .organization: "organisasi"
    case .place: "tempat"
    }
  }

  /// Searches the releases that name it.
  var search: QueryItems { QueryItems([.init(parameter, id)]) }

  /// As an element of a list of entities.
  func view(_ context: PageContext) -> View {
    var view = View()
    view.text("entity-name", name)
    view.link("entity-link", context.link(path))
    view.text("entity-detail", detail)
    view.text("entity-count", count.map(context.texts.number))
    return view
  }
}

extension EntityReference: JSONWritable {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("kind", kind)
      json.member("id", id)
      json.member("name", name)
      json.member("detail", detail)
      json.member("releases", count)
      json.member("path", path)
    }
  }
}
