import SearchIndex

extension QuoteItem {
  init(_ quote: QuoteSummary) {
    self.init(
      pieces: [TextPiece](quote.text, marks: quote.marks),
      speaker: quote.speaker.map(EntityReference.init), office: quote.position,
      isDirect: quote.isDirect, release: quote.release,
      number: Int(quote.number.value & Int64(QuoteNumber.perRelease - 1)), date: quote.day,
      headline: quote.headline)
  }
}
