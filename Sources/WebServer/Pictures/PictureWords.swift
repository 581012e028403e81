import Records

/// The words of the pictures in one language; `{name}` is filled in.
struct PictureWords: Sendable {
  /// Between thousands.
  var separator: String
  /// Twelve short names.
  var months: [String]
  var statuses: [PositionStatus: String]
  var asTable: String
  var nothing: String
  var undated: String
  /// `{n}` releases: of one, and of any other number.
  var release: String
  var releases: String
  var times: String

  var evidenceSpan: String
  var timelineSummary: String
  var thinned: String
  var undatedNote: String
  var rowsLeftOut: String
  var olderLeftOut: String
  var conflict: String
  var status: String
  var first: String
  var last: String
  var note: String

  var province: String
  var mapSummary: String
  var mapNone: String
  var unknownPlaces: String

  var period: String
  var histogramSummary: String
  var gaps: String
  var yearsLeftOut: String

  var name: String
  var kind: String
  var person: String
  var organization: String
  var graphSummary: String
  var together: String
  var neighboursLeftOut: String
  var sparklineSummary: String

  /// `1.234.567` in Indonesian.
  func number(_ value: Int) -> String {
    var digits = String(value.magnitude)[...]
    var groups: [Substring] = []
    while digits.utf8.count > 3 {
      groups.append(digits.suffix(3))
      digits = digits.dropLast(3)
    }
    groups.append(digits)
    return (value < 0 ? "-" : "") + groups.reversed().joined(separator: separator)
  }

  /// `1 rilis`, `12 releases`.
  func releases(_ count: Int) -> String {
    fill(count == 1 ? release : releases, ["n": number(count)])
  }

  /// - Parameter number: 1 … 12; nothing for other numbers.
  func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : ""
  }

  /// A day of ISO 8601 as people write it: `28 Feb 2023`; the text itself when it is none.
  func date(_ text: String?) -> String {
    guard let text else { return undated }
    guard let date = PartialDate(text), let year = date.year else { return text }
    return [date.day.map(String.init), date.month.map(month), String(year)].compactMap(\.self)
      .joined(separator: " ")
  }

  func fill(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    // One pass: a value that looks like a name in braces is not filled in again.
    var output = ""
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{"), let end = rest[brace...].firstIndex(of: "}") {
      let name = rest[rest.index(after: brace)..<end]
      output += rest[..<brace] + (values.first { $0.key == name }?.value ?? "")
      rest = rest[rest.index(after: end)...]
    }
    return output + rest
  }
}
