package import Records

/// What an extractor finds first: a stretch of tokens, the rule that found it, how sure it is.
///
/// Ranges count tokens of the `AnalyzedArticle`; `rule` is a slug that travels into the record.
package struct TitleMention: Sendable, Hashable {
  /// Status, head and modifiers, without a trailing bracket.
  package var range: Range<Int>
  /// The head alone (`Kepala Dinas`), status words not in it.
  package var head: Range<Int>
  /// Head of the first of several offices that share one (`Kajari Arung dan | Lembah`); the own head
  /// is empty then.
  package var sharedHead: Range<Int>?
  /// The head written out: `Sekretaris Daerah` for `Sekda`.
  package var canonical: String
  package var kind: TitleHead.Kind
  package var status: PositionStatus
  /// `plt`, `plh`, `pj`, `pjs`.
  package var statusForm: String?
  /// Tokens between head and place that name the organisation or field; empty when there are none.
  package var organization: Range<Int>?
  /// Tokens of the place the title ends with.
  package var place: Range<Int>?
  /// Several people hold it at once: `Anggota DPRD`.
  package var isOfMany = false
  /// Level of the place as the head demands it (`Camat` → kecamatan), else empty.
  package var placeLevel: String
  package var rule: String
}

/// A named person at one place of the text.
package struct PersonMention: Sendable, Hashable {
  /// Honorific, rank, degrees and name.
  package var range: Range<Int>
  /// The bare name.
  package var name: Range<Int>
  package var honorifics: [Range<Int>] = []
  package var rank: Range<Int>?
  package var degrees: [Range<Int>] = []
  package var adat: [Range<Int>] = []
  /// M, F or empty, as an honorific tells it.
  package var gender: String = ""
  package var rule: String
  package var confidence: Double
}

package struct OrganizationMention: Sendable, Hashable {
  /// The full name with a nested place, without a trailing bracket.
  package var range: Range<Int>
  /// `pemerintah-kabupaten`, `opd`, `polisi`, `perusahaan` …
  package var kind: String
  /// The nested place at the end of the name.
  package var place: Range<Int>?
  /// The abbreviation in brackets right behind the name.
  package var abbreviation: Range<Int>?
  package var rule: String
}

package struct PlaceMention: Sendable, Hashable {
  /// With level word (`Kabupaten Arung`).
  package var range: Range<Int>
  /// Without level word; as the range where there is none.
  package var name: Range<Int>
  package var kind: PlaceKind
  /// Kemendagri codes that fit; one when resolved, several when nothing decides.
  package var codes: [String]
  /// ISO 3166-1 code of a country, or of the country a foreign city lies in.
  package var country: String?
  /// Index of the mention that holds this one in a comma chain.
  package var within: Int?
  package var rule: String
}

package struct DateMention: Sendable, Hashable {
  package var range: Range<Int>
  /// ISO 8601 or EDTF, see `DateFinding.value`.
  package var value: String
  package var precision: DatePrecision
  package var from: DateOrigin
  package var role: DateRole
  /// What gave it its role; nil for references.
  package var roleRule: DateRoleRule?
  package var weekday: WeekdayAgreement?
  package var calendar: String?
  /// `09:00+07:00`, from a time expression beside the date.
  package var time: String?
  package var repaired: Bool = false
  package var rule: String
}
