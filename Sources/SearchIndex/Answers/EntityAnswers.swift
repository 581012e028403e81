/// How many releases a month has: `2023-02`.
package struct MonthReleases: Sendable, Equatable {
  package let month: String
  package let releases: Int

  package init(month: String, releases: Int) {
    self.month = month
    self.releases = releases
  }
}

/// One person as the releases of the index name it.
package struct PersonAnswer: Sendable {
  package struct NameForm: Sendable, Equatable {
    package let name: String
    package let releases: Int
  }

  /// A name in an office that was joined to the person.
  package struct Merge: Sendable, Equatable {
    package let rule: MergeRule
    package let explanation: Explanation
  }

  /// A person who may be the same.
  package struct Candidate: Sendable, Equatable {
    package let person: EntitySummary
    package let reason: PersonCandidate.Reason
    package let explanation: Explanation
  }

  package let person: EntitySummary
  package var forms: [NameForm] = []
  package var offices: [OfficeEvidence] = []
  package var merges: [Merge] = []
  /// What corrections did to the person.
  package var corrections: [Explanation] = []
  package var candidates: [Candidate] = []
  package var context = EntityContext()
}

/// An office, an organisation or a place.
package struct EntityAnswer: Sendable {
  package let entity: EntitySummary
  /// `kabupaten`, `perangkat-daerah`; nil for an office.
  package var kind: String?
  /// From the province down to the region above.
  package var trail: [EntitySummary] = []
  /// Regions that lie in it.
  package var parts: [EntitySummary] = []
  package var offices: [OfficeEvidence] = []
  package var context = EntityContext()
}

/// What stands around an entity in the releases that name it.
package struct EntityContext: Sendable {
  package var releases: [ReleaseSummary] = []
  package var months: [MonthReleases] = []
  package var people: [EntitySummary] = []
  package var organizations: [EntitySummary] = []
  package var places: [EntitySummary] = []
  package var quotes: [QuoteSummary] = []
  /// Releases this was read from, where these are only the newest.
  package var sample: Int?
}

/// A name that was looked up, and one person it may be.
package struct NameAnswer: Sendable, Equatable {
  package let asked: String
  package let person: EntitySummary?
  package var office: String?
  package var first: String?
  package var last: String?
  package var isFuzzy = false
}
