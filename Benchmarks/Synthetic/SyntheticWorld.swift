import Records

/// What all synthetic releases are about: regions, names and words, out of the dictionaries and the
/// corpus.
struct SyntheticWorld {
  let regions: SyntheticRegions
  let names: SyntheticNames
  let words: SyntheticWords

  /// - Parameters:
  ///   - regions: the bytes of `regions.tsv`.
  ///   - names: the bytes of `given-names.tsv`.
  ///   - texts: plain texts of the corpus.
  init(regions: [UInt8], names: [UInt8], texts: [[UInt8]]) {
    self.regions = SyntheticRegions(table: regions)
    self.names = SyntheticNames(table: names)
    words = SyntheticWords(texts: texts, rare: self.regions.rareWords)
  }

  /// The record of a number: the same, however many are made.
  func record(_ number: Int, seed: Int) -> Record {
    var release = SyntheticRelease(world: self, number: number, seed: seed)
    return release.written()
  }
}
