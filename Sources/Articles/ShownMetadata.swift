/// Day and author of a text without a page around it: its own lines say them.
struct ShownMetadata {
  private let vocabulary: PageVocabulary

  init(_ vocabulary: PageVocabulary) {
    self.vocabulary = vocabulary
  }

  /// What is known stays; the first stamp and the first byline fill the rest.
  func completed(
    _ metadata: ArticleMetadata, blocks: [TextBlock], zones: [Block.Zone]
  ) -> ArticleMetadata {
    var metadata = metadata
    for (block, zone) in zip(blocks, zones) {
      let text = String(decoding: block.text, as: UTF8.self)
      if zone == .stamp, metadata.published == nil, let day = vocabulary.words.day(in: text) {
        metadata.published = .init(day: day, from: "stamp", reason: .shown)
      }
      if zone == .byline, metadata.author == nil, vocabulary.labels.namesAuthor(block.text) {
        metadata.author = AuthorName(vocabulary.words).name(in: text, trust: .line)
      }
    }
    return metadata
  }
}
