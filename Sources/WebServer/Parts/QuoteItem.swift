import Records

/// A quote in a list.
struct QuoteItem: Sendable, Equatable {
  var pieces: [TextPiece]
  var speaker: EntityReference?
  /// The office the speaker was called by in that release.
  var office: String?
  var isDirect: Bool
  var release: String
  /// Of the quotes of its release, from 0.
  var number: Int
  var date: String?
  var headline: String?

  init(
    pieces: [TextPiece], speaker: EntityReference? = nil, office: String? = nil,
    isDirect: Bool = true, release: String, number: Int,
    date: String? = nil, headline: String? = nil
  ) {
    self.pieces = pieces
    self.speaker = speaker
    self.office = office
    self.isDirect = isDirect
    self.release = release
    self.number = number
    self.date = date
    self.headline = headline
  }

  func view(_ context: PageContext) -> View {
    var view = View()
    view.list("quote-pieces", pieces.views)
    view.text("quote-speaker", speaker?.name ?? office)
    view.link("quote-speaker-link", speaker.map { context.link($0.path) })
    view.text("quote-office", speaker == nil ? nil : office)
    view.flag("quote-indirect", !isDirect)
    view.link("quote-link", context.link(ReleaseItem.path(release)))
    let source = [headline, date.map(context.texts.date)].compactMap(\.self)
    view.text(
      "quote-source", source.isEmpty ? context.texts["untitled"] : source.joined(separator: ", "))
    return view
  }

  static let columns = [
    "release", "date", "speaker", "speaker_name", "position", "direct", "quote",
  ]

  var row: [String] {
    [
      release, date ?? "", speaker?.id ?? "", speaker?.name ?? "", office ?? "",
      isDirect ? "1" : "0", pieces.plain,
    ]
  }
}

extension QuoteItem: JSONWritable {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("quote", pieces.plain)
      json.member("pieces", pieces)
      json.member("speaker", speaker)
      json.member("position", office)
      json.member("direct", isDirect)
      json.member("release", release)
      json.member("date", date)
      json.member("headline", headline)
    }
  }
}
