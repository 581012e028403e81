/// Bearers joined into persons, and what is not sure.
package struct Identities: Sendable, Equatable {
  package struct Person: Sendable, Equatable {
    /// The member with most releases; of several the one with the smallest hash.
    package let id: Int64
    package let hash: Int64
    /// The name of the first member with a full name, unless a correction gives another.
    package var name: String
    /// Not shown in lists; the evidence stays.
    package var isHidden = false
    /// Its part of `members`.
    package let memberRange: Range<Int>
    /// Corrections that speak of this person, as places in the list that was given.
    package var corrections: [Int] = []
  }

  package struct Member: Sendable, Equatable {
    package let bearer: Int64
    /// Nil for the first of its person.
    package let reason: Reason?
  }

  /// What joined a bearer to its person.
  package struct Reason: Sendable, Equatable {
    package let rule: MergeRule
    /// The bearer it was found to be the same as, a member of the same person.
    package let joinedTo: Int64
    /// For the rule `correction`: its place in the list that was given.
    package let correction: Int?
  }

  /// A correction that could not be followed.
  package struct Fault: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      /// The index knows nobody of this description.
      case unknownPerson(String)
      /// A merge of what a split parts.
      case contradictsSplit
      /// A split of one name in one office, which the index cannot tell apart.
      case indivisible
    }

    /// Its place in the list that was given.
    package let correction: Int
    package let kind: Kind
  }

  /// Most releases first.
  package var persons: [Person] = []
  /// The members of each person together, the first of a person first.
  package var members: [Member] = []
  package var candidates: [PersonCandidate] = []
  package var faults: [Fault] = []

  package func members(of person: Person) -> ArraySlice<Member> { members[person.memberRange] }
}
