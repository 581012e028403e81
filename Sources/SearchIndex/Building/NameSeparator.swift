/// Stands between two names in a column of the full-text index, so that a phrase cannot begin in
/// one and end in the next. SQLite takes it for a letter (private use), and no question asks for it.
package enum NameSeparator {
  static let scalar: Unicode.Scalar = "\u{F8F0}"
  package static let word = String(Character(scalar))
}
