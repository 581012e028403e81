package import Records

/// An entity as lists show it.
package struct EntitySummary: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case person, position, organization, place
  }

  package let kind: Kind
  /// 16 hexadecimal digits; the code of a place that has one.
  package let id: String
  package let name: String
  /// What tells it from its namesakes: an office, a region.
  package var detail: String?
  package var releases: Int?

  package init(
    _ kind: Kind, id: String, name: String, detail: String? = nil, releases: Int? = nil
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.detail = detail
    self.releases = releases
  }
}

/// A release in a list of answers.
package struct ReleaseSummary: Sendable, Equatable {
  package let number: ReleaseNumber
  package let key: String
  package let headline: String?
  package let day: String?
  package let publisher: EntitySummary?
  package let uri: String?
  /// The part of the text that shows most of what was asked for.
  package let snippet: String
  /// Code points of `snippet` to be marked.
  package let snippetMarks: [Range<Int>]
  /// Code points of `headline` to be marked.
  package let headlineMarks: [Range<Int>]
  /// The snippet begins, or ends, within the text.
  package let isCutBefore: Bool
  package let isCutAfter: Bool
}

/// How many matches there are.
package struct MatchCount: Sendable, Equatable {
  package let counted: Int
  /// There are more than were counted.
  package let isFloor: Bool
}

/// A value of a facet, and the matches that have it.
package struct FacetValue: Sendable, Equatable {
  /// As a filter takes it.
  package let value: String
  package let label: String
  package let releases: Int
}

/// What a search found.
package struct SearchAnswer: Sendable {
  package var releases: [ReleaseSummary] = []
  package var count = MatchCount(counted: 0, isFloor: false)
  /// Releases that facets were counted by, where these are not all.
  package var facetSample: Int?
  package var facets: [FacetKind: [FacetValue]] = [:]
  /// Where the next page begins.
  package var next: SearchCursor?
  /// What was asked, as it was understood.
  package let query: Query
  /// Releases of the whole index.
  package var indexed = 0

  init(query: Query) {
    self.query = query
  }
}

/// That somebody was called by an office: first and last evidence, never a term.
package struct OfficeEvidence: Sendable, Equatable {
  package struct Evidence: Sendable, Equatable {
    package let release: String
    package let day: String?
  }

  package let person: EntitySummary
  package let position: EntitySummary
  package let status: PositionStatus
  /// Which acting form: `plt`, `plh`, `pj`, `pjs`.
  package var statusForm: String?
  package let first: Evidence
  package let last: Evidence
  package let releases: Int
  /// The newest releases that call the person so, for a picture; bounded.
  package var dots: [Evidence] = []
  /// Others who are called so in overlapping days, where one person at a time holds the office.
  package var conflicts: [Conflict] = []

  package struct Conflict: Sendable, Equatable {
    package let other: EntitySummary
    package let kind: OfficeConflict.Kind
    /// ISO 8601, both included.
    package let from: String
    package let to: String
  }
}

/// A quote in a list of answers.
package struct QuoteSummary: Sendable, Equatable {
  package let number: QuoteNumber
  package let text: String
  package let marks: [Range<Int>]
  package let speaker: EntitySummary?
  package let position: String?
  package let isDirect: Bool
  package let release: String
  package let day: String?
  package let headline: String?
}
