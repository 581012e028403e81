/// Stands between two names in a column of the full-text index, so that a phrase cannot begin in
/// one and end in the next.
package enum NameSeparator {
  package static let word = "zzz"
}
