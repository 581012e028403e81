import Records

/// That somebody was called by an office: first and last evidence, never a term.
struct AttestedOffice: Sendable, Equatable {
  /// A release and its day.
  struct Evidence: Sendable, Equatable {
    var release: String
    /// ISO 8601; nil when the release is undated.
    var date: String?
  }

  /// Nil on the person's own page.
  var person: EntityReference?
  var office: EntityReference
  /// `definitive`, `acting` …; which acting form (`plt`) after a hyphen where known.
  var status: String
  var first: Evidence
  var last: Evidence
  var releases: Int
  /// Somebody else was called so on the same days.
  var isConflicting: Bool

  init(
    person: EntityReference? = nil, office: EntityReference, status: String, first: Evidence,
    last: Evidence, releases: Int, isConflicting: Bool = false
  ) {
    self.person = person
    self.office = office
    self.status = status
    self.first = first
    self.last = last
    self.releases = releases
    self.isConflicting = isConflicting
  }

  func view(_ context: PageContext) -> View {
    let texts = context.texts
    var view = View()
    view.text("office-person", person?.name)
    view.link("office-person-link", person.map { context.link($0.path) })
    view.text("office-title", office.name)
    view.link("office-link", context.link(office.path))
    view.text("office-status", status == "definitive" ? nil : texts["status-\(status)"])
    view.flag("office-conflict", isConflicting)
    for (key, evidence) in [("office-first", first), ("office-last", last)] {
      view.text(key, evidence.date.map(texts.date) ?? texts["undated"])
      view.link(key + "-link", context.link(ReleaseItem.path(evidence.release)))
    }
    view.text("office-count", texts.number(releases))
    return view
  }

  static let columns = [
    "person", "person_name", "position", "title", "status", "first_date", "first_release",
    "last_date", "last_release", "releases", "conflict",
  ]

  var row: [String] {
    [
      person?.id ?? "", person?.name ?? "", office.id, office.name, status, first.date ?? "",
      first.release, last.date ?? "", last.release, String(releases), isConflicting ? "1" : "0",
    ]
  }
}

extension AttestedOffice: JSONWritable {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("person", person)
      json.member("position", office)
      json.member("status", status)
      json.member("first", first)
      json.member("last", last)
      json.member("releases", releases)
      json.member("conflict", isConflicting)
    }
  }
}

extension AttestedOffice.Evidence: JSONWritable {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("release", release)
      json.member("date", date)
    }
  }
}
