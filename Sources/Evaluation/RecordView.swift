import Records

/// A record as the evaluation asks for it; empty when there is none.
struct RecordView {
  let people: [Person]
  let positions: [Position]
  let organizations: [Organization]
  let places: [Place]
  let dates: [DateFinding]
  let quotes: [Quote]
  /// The text behind the headline.
  let body: String

  private let text: CodePointText?
  private let names: [String: String]

  init(record: Record?) {
    people = record?.people ?? []
    positions = record?.positions ?? []
    organizations = record?.organizations ?? []
    places = record?.places ?? []
    dates = record?.dates ?? []
    quotes = record?.quotes ?? []
    text = record.map { CodePointText($0.text) }
    body = record.map(Self.body) ?? ""
    var names: [String: String] = [:]
    for person in people { names[person.id] = person.name }
    for position in positions { names[position.id] = position.title }
    for organization in organizations { names[organization.id] = organization.name }
    self.names = names
  }

  private static func body(of record: Record) -> String {
    let start = record.headline?.span.end ?? 0
    return String(String.UnicodeScalarView(record.text.unicodeScalars.dropFirst(start)))
  }

  /// The words of the text that give a person an office.
  func wording(of position: AttestedPosition) -> String {
    text?[position.span].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The speaker's name, else title, else organisation.
  func speaker(of quote: Quote) -> String? {
    quote.speaker.map { names[$0] ?? $0 }
  }
}

extension Organization {
  /// The longest of its mentions; nil when no words name it.
  var fullestWording: String? {
    var fullest: String?
    for mention in mentions ?? []
    where mention.text.unicodeScalars.count > (fullest?.unicodeScalars.count ?? -1) {
      fullest = mention.text
    }
    return fullest
  }
}
