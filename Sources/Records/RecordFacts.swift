/// A place in the text where an entity is named, and the rule that found it.
package struct Mention: Sendable, Decodable, Equatable {
  package var span: CodePointSpan
  package var text: String
  /// Absent only in records that another tool wrote.
  package var rule: String?
  package var confidence: Double?

  package init(span: CodePointSpan, text: String, rule: String, confidence: Double? = nil) {
    self.span = span
    self.text = text
    self.rule = rule
    self.confidence = confidence
  }
}

package struct Person: Sendable, Decodable, Equatable {
  package var id: String
  /// The fullest bare name: no honorifics, ranks, degrees.
  package var name: String
  package var honorifics: [String]?
  package var rank: String?
  package var degrees: [String]?
  /// Adat or court titles (`Dt. Rajo Bungsu`).
  package var adat: [String]?
  package var aliases: [String]?
  package var deceased: Bool?
  /// True when the text gives this person a position.
  package var official: Bool
  package var positions: [AttestedPosition]
  package var mentions: [Mention]

  package init(
    id: String, name: String, official: Bool, positions: [AttestedPosition], mentions: [Mention]
  ) {
    self.id = id
    self.name = name
    self.official = official
    self.positions = positions
    self.mentions = mentions
  }
}

/// On the release's date this person was called so: no more is claimed.
package struct AttestedPosition: Sendable, Decodable, Equatable {
  /// Id in `positions`.
  package var position: String
  package var status: PositionStatus
  /// Which acting form: `plt`, `plh`, `pj`, `pjs`.
  package var statusForm: String?
  package var span: CodePointSpan
  package var rule: String
  package var confidence: Double

  package init(
    position: String, status: PositionStatus, statusForm: String? = nil, span: CodePointSpan,
    rule: String, confidence: Double
  ) {
    self.position = position
    self.status = status
    self.statusForm = statusForm
    self.span = span
    self.rule = rule
    self.confidence = confidence
  }
}

package enum PositionStatus: String, Sendable, Decodable, CaseIterable {
  case definitive, acting, former, candidate, elect, represented
}

package struct Position: Sendable, Decodable, Equatable {
  package var id: String
  /// The fullest wording in the text, without its status word.
  package var title: String
  /// Slug of the head: `bupati`, `kepala-dinas`.
  package var head: String
  /// The head written out: `Sekretaris Daerah` for `Sekda`.
  package var canonical: String
  package var organization: String?
  package var place: String?
  /// True when organisation or place are not in the title but the issuer's.
  package var inherited: Bool?
  package var mentions: [Mention]

  package init(id: String, title: String, head: String, canonical: String, mentions: [Mention]) {
    self.id = id
    self.title = title
    self.head = head
    self.canonical = canonical
    self.mentions = mentions
  }
}

package struct Organization: Sendable, Decodable, Equatable {
  package var id: String
  package var name: String
  package var kind: String
  /// Abbreviations and other names the text uses.
  package var aliases: [String]?
  package var place: String?
  /// True when no words of the text name it and it follows from a position.
  package var inferred: Bool?
  /// Absent when inferred.
  package var mentions: [Mention]?

  package init(id: String, name: String, kind: String) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

package enum PlaceKind: String, Sendable, Decodable, CaseIterable {
  case provinsi, kabupaten, kota, kecamatan, desa, country, venue, street, natural, other
}

package struct Place: Sendable, Decodable, Equatable {
  package var id: String
  package var name: String
  package var kind: PlaceKind
  /// Kemendagri code.
  package var code: String?
  /// Codes that fit when nothing decides between them.
  package var candidates: [String]?
  /// ISO 3166-1 code of a country, or of the country a foreign city lies in.
  package var country: String?
  package var latitude: Double?
  package var longitude: Double?
  /// Id of the place that holds it, from the text's own chain (`Aula X, Kantor Y`).
  package var within: String?
  package var mentions: [Mention]

  package init(id: String, name: String, kind: PlaceKind, mentions: [Mention]) {
    self.id = id
    self.name = name
    self.kind = kind
    self.mentions = mentions
  }
}

package enum DatePrecision: String, Sendable, Decodable, CaseIterable {
  case day, month, year, interval
}

/// Where the value of a date comes from.
package enum DateOrigin: String, Sendable, Decodable, CaseIterable {
  /// The words say it all.
  case explicit
  /// The year or day follows from the publication day.
  case published
  /// The weekday decided.
  case weekday
  case unresolved
}

package enum DateRole: String, Sendable, Decodable, CaseIterable {
  case published, event, term, deadline, reference
}

/// What gave a date its role.
package enum DateRoleRule: String, Sendable, Decodable, CaseIterable {
  /// Published: where the date stands in the frame of the release.
  case stamp, dateline, signoff
  /// Event: the first day of the body that stands with its weekday.
  case firstWeekday = "first-weekday"
  /// Event: the first day, or the first stretch of days, of the body.
  case firstDay = "first-day"
  case firstStretch = "first-stretch"
  /// A word of office (`periode`), or of a last day (`paling lambat`), beside it.
  case termWord = "term-word"
  case deadlineWord = "deadline-word"

  /// The role it gives.
  package var role: DateRole {
    switch self {
    case .stamp, .dateline, .signoff: .published
    case .firstWeekday, .firstDay, .firstStretch: .event
    case .termWord: .term
    case .deadlineWord: .deadline
    }
  }
}

package enum WeekdayAgreement: String, Sendable, Decodable, CaseIterable {
  case consistent, conflict
}

package struct DateFinding: Sendable, Decodable, Equatable {
  package var id: String
  /// ISO 8601 or EDTF: `2023-02-28`, `2023-02`, `2023-03-06/2023-03-08`, `XXXX-02-28`.
  package var value: String
  package var precision: DatePrecision
  package var from: DateOrigin
  package var role: DateRole
  /// Absent for references.
  package var roleRule: DateRoleRule?
  package var weekday: WeekdayAgreement?
  /// Absent for the Gregorian calendar.
  package var calendar: String?
  /// `09:00+07:00`.
  package var time: String?
  /// True when a slip of the pen was read as the one date it can mean.
  package var repaired: Bool?
  package var mentions: [Mention]

  package init(
    id: String, value: String, precision: DatePrecision, from: DateOrigin, role: DateRole,
    mentions: [Mention]
  ) {
    self.id = id
    self.value = value
    self.precision = precision
    self.from = from
    self.role = role
    self.mentions = mentions
  }
}

/// How sure it is who speaks.
package enum QuoteAttribution: String, Sendable, Decodable, CaseIterable {
  /// Named beside the quote.
  case explicit
  /// `ujarnya`: the running subject.
  case elided
  /// No cue: the speaker before.
  case inferred
  case none
}

package struct Quote: Sendable, Decodable, Equatable {
  package var id: String
  package var text: String
  package var span: CodePointSpan
  /// Id of a person, else of a position, else of an organisation.
  package var speaker: String?
  /// The position the speaker holds in this release.
  package var position: String?
  /// Whose words the speaker reads or brings: id of a person, else of a position, else of an
  /// organisation.
  package var onBehalfOf: String?
  package var cue: String?
  package var cueSpan: CodePointSpan?
  package var attribution: QuoteAttribution
  /// Absent only in records that another tool wrote.
  package var rule: String?
  /// False for indirect speech.
  package var direct: Bool?
  /// False when a quotation mark is missing.
  package var complete: Bool?
  /// Segments of one utterance share a number.
  package var group: Int?

  package init(
    id: String, text: String, span: CodePointSpan, attribution: QuoteAttribution, rule: String
  ) {
    self.id = id
    self.text = text
    self.span = span
    self.attribution = attribution
    self.rule = rule
  }
}
