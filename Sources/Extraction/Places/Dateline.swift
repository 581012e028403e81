/// Where a release says it was written: `MUARA JERNIH, WARTAKITA.ID –`.
package struct Dateline: Sendable, Hashable {
  /// Tokens of the place, its level word in it.
  package var place: Range<Int>
  /// Tokens of a second place that holds the first (`Ende, NTT –`).
  package var region: Range<Int>?
  /// Tokens of the medium or unit that issued the text; never an organisation of the release.
  package var source: Range<Int>?
  /// From the first word up to the separator.
  package var range: Range<Int>
}
