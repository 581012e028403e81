package import Articles
package import Dictionaries
package import Extraction

/// What every converter of a run shares: read once, used by all tasks.
package struct Workshop: Sendable {
  package let dictionaries: Dictionaries
  package let tools: ExtractionTools
  package let reader: ArticleReader
  package let options: ConversionOptions

  package init(dictionaries: Dictionaries, options: ConversionOptions = ConversionOptions()) {
    self.dictionaries = dictionaries
    self.options = options
    tools = ExtractionTools(lexicon: Lexicon(dictionaries: dictionaries))
    reader = ArticleReader(
      VocabularyLoader.vocabulary(from: dictionaries),
      limits: ArticleLimits(bytes: options.pageLimit))
  }

  /// The Kemendagri code given as publisher of the run, if `regions.tsv` has no such unit.
  package var unknownRegion: String? {
    guard let code = Issuer(options.publisher)?.regionCode, !tools.knows(regionCode: code)
    else { return nil }
    return code
  }
}
