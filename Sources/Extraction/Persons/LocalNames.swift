/// What one release itself teaches about its names: hashes of words that it uses as parts of
/// places (`Kabupaten Arung`) or of people (`H. Rusdi Malano, S.E.`).
package struct LocalNames: Sendable {
  package var placeWords: Set<UInt64> = []
  package var personWords: Set<UInt64> = []

  package init() {}
}
