import Records

/// A list of names, and what the index knows of each.
struct LookupPage: TablePage {
  static let template = TemplateName.lookup

  /// A name that was asked for, and one person it may be; none when nobody is called so.
  struct Row: Sendable, Equatable, JSONWritable {
    var asked: String
    var person: EntityReference?
    var office: String?
    var first: String?
    var last: String?
    /// The spelling differs.
    var isFuzzy = false

    init(asked: String, person: EntityReference? = nil) {
      self.asked = asked
      self.person = person
    }

    func write(to json: inout JSONBytes) {
      json.object { json in
        json.member("asked", asked)
        json.member("person", person)
        json.member("position", office)
        json.member("first", first)
        json.member("last", last)
        json.member("fuzzy", isFuzzy ? true : nil)
      }
    }
  }

  /// Names that are looked up; the rest of a longer list is not.
  static let limit = 500

  var names: [String] = []
  var rows: [Row] = []

  func title(_ texts: InterfaceTexts) -> String { texts["lookup-title"] }

  /// The names of a form or query string: one a line, or one a parameter.
  static func names(of form: QueryItems) -> [String] {
    form.values("names").flatMap { $0.split(whereSeparator: \.isNewline) }
      .map { String($0.prefix(200)).trimmed }.filter { !$0.isEmpty }.prefix(limit).map(\.self)
  }

  func fill(_ view: inout View, _ context: PageContext) {
    let texts = context.texts
    view.text("names", names.joined(separator: "\n"))
    view.flag("has-rows", !names.isEmpty)
    let found = Set(rows.filter { $0.person != nil }.map(\.asked)).count
    view.text(
      "count-text",
      texts.filled(
        "lookup-count", ["n": texts.number(found), "of": texts.number(Set(names).count)]))
    view.list(
      "rows",
      rows.map { row in
        var view = View()
        view.text("row-asked", row.asked)
        view.text("row-name", row.person?.name)
        view.link("row-link", row.person.map { context.link($0.path) })
        view.text("row-office", row.office)
        view.text("row-count", texts.number(row.person?.count ?? 0))
        view.text("row-first", row.first.map(texts.date))
        view.text("row-last", row.last.map(texts.date))
        view.flag("row-fuzzy", row.isFuzzy)
        return view
      })
  }

  var table: CSVTable {
    CSVTable(
      columns: [
        "asked", "person", "name", "position", "releases", "first_date", "last_date", "fuzzy",
      ],
      rows: rows.map { row in
        [
          row.asked, row.person?.id ?? "", row.person?.name ?? "", row.office ?? "",
          String(row.person?.count ?? 0), row.first ?? "", row.last ?? "", row.isFuzzy ? "1" : "0",
        ]
      })
  }

  func write(to json: inout JSONBytes) {
    json.object { json in json.member("rows", always: rows) }
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
