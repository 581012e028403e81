/// The extractors that serve every release of a run: made once, shared by all tasks.
package struct ExtractionTools: Sendable {
  package let lexicon: Lexicon
  let datelines: DatelineFinder
  let dates: DateExtractor
  let places: PlaceExtractor
  let quotes: QuoteExtractor

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    dates = DateExtractor(lexicon: lexicon)
    places = PlaceExtractor(lexicon: lexicon)
    datelines = places.datelines
    quotes = QuoteExtractor(lexicon: lexicon)
  }

  /// True when `regions.tsv` has a unit of this Kemendagri code.
  package func knows(regionCode: String) -> Bool { places.knows(regionCode: regionCode) }
}
