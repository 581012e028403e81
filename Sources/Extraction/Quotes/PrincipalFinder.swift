/// Finds for whom a speaker speaks: `sambutan Bupati yang dibacakan Sekda Tiar`, `Bupati melalui
/// Tiar`. The words are the principal's; who is asked about them is the one who spoke.
struct PrincipalFinder {
  let article: AnalyzedArticle
  let speakers: SpeakerIndex

  private static let longestGap = 6
  /// Tokens behind a cue within which its speaker stands.
  private static let reach = 24
  private static let phrasesLookedThrough = 8

  /// - Returns: mention of the principal, where the sentence of the cue names one right before the
  ///   speaker.
  func principal(of quote: QuoteMention) -> Int? {
    guard let cue = quote.cue, let speaker = quote.speaker,
      let phrase = phrase(of: speaker, near: cue), phrase > 0
    else { return nil }
    let (principal, reader) = (speakers.phrases[phrase - 1], speakers.phrases[phrase])
    guard reader.represents, principal.entity != reader.entity,
      reader.range.lowerBound - principal.range.upperBound <= Self.longestGap,
      [principal.range, cue].allSatisfy({
        article.sentenceNumber(of: $0.lowerBound)
          == article.sentenceNumber(of: reader.range.lowerBound)
      })
    else { return nil }
    return principal.mention
  }

  /// The phrase of a mention among the few beside the cue.
  private func phrase(of mention: Int, near cue: Range<Int>) -> Int? {
    let end = min(article.tokens.count, cue.upperBound + Self.reach)
    guard let last = speakers.last(before: end) else { return nil }
    return (max(0, last - Self.phrasesLookedThrough)...last).last {
      speakers.phrases[$0].mention == mention
    }
  }
}
