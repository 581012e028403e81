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
  /// What the release taught about its names, for whoever asks why they were read so.
  var localNames = LocalNames()

  package init(article: AnalyzedArticle) {
    self.article = article
  }

  /// True for words that only say who wrote or published: the signature and the dateline's source.
  func isCredit(_ range: Range<Int>) -> Bool {
    signature?.overlaps(range) ?? false || dateline?.source?.overlaps(range) ?? false
  }

  /// `Kadis Kominfo`, `Kabid Aptika`: an abbreviation that only says which office is meant.
  func isFieldOfOffice(_ organization: OrganizationMention, _ cues: CueReader) -> Bool {
    guard organization.range.count == 1, let title = title(at: organization.range.lowerBound) else {
      return false
    }
    let isInHead = title.head.contains(organization.range.lowerBound)
    if isInHead { return title.canonical.hasPrefix("Kepala ") && !isSpelledOut(title) }
    return organization.kind == "unit" && organization.range.lowerBound == title.head.upperBound
  }

  private func isSpelledOut(_ title: TitleMention) -> Bool {
    article.tokens[title.head.lowerBound].hash == Tokenizer.hashes(of: "Kepala").first
  }

  private func title(at token: Int) -> TitleMention? {
    // Titles stand in text order and do not overlap.
    var low = 0
    var high = titles.count
    while low < high {
      let middle = (low + high) / 2
      if titles[middle].range.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < titles.count && titles[low].range.contains(token) ? titles[low] : nil
  }
}
