import UnicodeText

/// All that one release says, by rule: mentions and the entities they belong to.
///
/// Mentions name stretches of tokens of `article`; the record writes them as code points.
package struct Findings: Sendable {
  package let article: AnalyzedArticle
  package var dateline: Dateline?
  /// The words between the brackets at the end: `DISKOMINFO`.
  package var signature: Range<Int>?
  package var titles: [TitleMention] = []
  package var people: [PersonMention] = []
  package var personEntities: [PersonEntity] = []
  package var positions: [PositionEntity] = []
  package var organizations: [OrganizationMention] = []
  package var organizationEntities: [OrganizationEntity] = []
  package var places: [PlaceMention] = []
  package var dates: [DateMention] = []
  /// The day the dates are reckoned from.
  package var anchor: DateAnchor?
  package var speakers: [SpeakerMention] = []
  package var quotes: [QuoteMention] = []
  package var issuer: Issuer?

  package init(article: AnalyzedArticle) {
    self.article = article
  }

  /// True for words that only say who wrote or published: the signature and the dateline's source.
  func isCredit(_ range: Range<Int>) -> Bool {
    signature?.overlaps(range) ?? false || dateline?.source?.overlaps(range) ?? false
  }
}
