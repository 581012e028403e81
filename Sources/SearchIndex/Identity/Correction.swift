/// What a person who knows better says about who is who. Lives in a file of its own and is
/// applied at every run, so that deleting its line undoes it.
package struct Correction: Sendable, Equatable, Decodable {
  package enum Action: String, Sendable, Decodable {
    /// These are one person.
    case merge
    /// These are not one person.
    case split
    /// Not shown in lists; the evidence stays.
    case hide
    /// Shown under another name.
    case rename
  }

  package let action: Action
  /// Persons, each by the number in the address of its page, of any of its names in office.
  package let persons: [String]
  /// For `rename`.
  package let name: String?
  package let author: String
  package let note: String?

  /// The stable numbers of the bearers that are meant.
  var hashes: [Int64] { persons.compactMap { Int64($0, radix: 16) } }
}
