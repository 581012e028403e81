/// All that one release says, by rule: mentions and the entities they belong to.
///
/// Mentions name stretches of tokens of `article`; the record writes them as code points.
package struct Findings: Sendable {
  package let article: AnalyzedArticle
  package var titles: [TitleMention] = []
  package var people: [PersonMention] = []
  package var personEntities: [PersonEntity] = []
  package var positions: [PositionEntity] = []
  package var organizations: [OrganizationMention] = []
  package var organizationEntities: [OrganizationEntity] = []

  package init(article: AnalyzedArticle) {
    self.article = article
  }
}
