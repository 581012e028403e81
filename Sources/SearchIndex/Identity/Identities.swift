/// Bearers joined into persons, and what is not sure.
package struct Identities: Sendable, Equatable {
  package struct Person: Sendable, Equatable {
    /// The member that most releases name.
    package let id: Int64
    package let hash: Int64
    package var name: String
    package var isHidden = false
    package var members: [Member]
  }

  package struct Member: Sendable, Equatable {
    package let bearer: Int64
    /// The bearer it was found to be the same as; nil for the first.
    package let joinedTo: Int64?
    package let rule: Rule
    package var author: String?
    package var note: String?
  }

  /// What joined a bearer to a person.
  package enum Rule: String, Sendable {
    /// The first of its person.
    case first
    /// One release calls the person both.
    case sameRelease = "same-release"
    /// The same name of two words or more in the same region.
    case sameNameAndRegion = "same-name-and-region"
    /// A shorter form of the only name in the same office.
    case shortNameInOffice = "short-name-in-office"
    case correction
  }

  /// Two persons who may be one.
  package struct Candidate: Sendable, Equatable {
    package let one: Int64
    package let other: Int64
    package let rule: CandidateRule
  }

  package enum CandidateRule: String, Sendable {
    /// The same name, elsewhere.
    case sameName = "same-name"
  }

  package var persons: [Person] = []
  package var candidates: [Candidate] = []
  /// Corrections that name somebody the index does not know.
  package var unknown: [Correction] = []
}
