/// What somebody who knows better says about who is who. Corrections live in a file of their own
/// and are applied at every run, so that deleting a line undoes it.
package struct Correction: Sendable, Equatable {
  package enum Action: String, Sendable, CaseIterable {
    /// Not shown in lists; the evidence stays.
    case hide
    /// These are one person.
    case merge
    /// No two of these are one person.
    case split
    /// Shown under another name.
    case rename
  }

  /// Says which person is meant, in a way that survives re-indexing.
  package enum Target: Sendable, Equatable {
    /// The stable number of any of the person's bearers, as in the address of its page.
    case hash(Int64)
    /// The folded name and, folded too, the wording of an office the person was called by; without
    /// one the name as it stands in no office.
    case named(String, office: String?)
  }

  package let action: Action
  package let persons: [Target]
  /// For `rename`: the name to show.
  package let name: String?
  package let author: String
  package let note: String?
  /// `2026-11-25`: when the author wrote it.
  package let date: String?
  /// Line in the file, from 1.
  package let line: Int

  package init(
    action: Action, persons: [Target], name: String? = nil, author: String, note: String? = nil,
    date: String? = nil, line: Int = 1
  ) {
    self.action = action
    self.persons = persons
    self.name = name
    self.author = author
    self.note = note
    self.date = date
    self.line = line
  }
}

extension Correction.Target: CustomStringConvertible {
  /// As it can stand in a file of corrections.
  package var description: String {
    switch self {
    case .hash(let hash):
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
    case .named(let name, let office): return office.map { "\(name), \($0)" } ?? name
    }
  }
}
