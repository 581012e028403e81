import Dictionaries
import Records
private import UnicodeText

/// Finds direct speech in quotation marks, plain indirect speech, and who spoke it (guidelines,
/// section 7).
///
/// Linear in the length of the text, whatever the number of marks.
package struct QuoteExtractor: Sendable {
  private let lexicon: Lexicon
  /// What each row of the table of verbs does.
  private let kinds: [SpeechCue.Kind?]

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    let dictionaries = lexicon.dictionaries
    kinds = zip(
      dictionaries.column("kind", of: .quoteVerbs), dictionaries.column("speech", of: .quoteVerbs)
    ).map { SpeechCue.Kind(kind: $0, speech: $1) }
  }

  /// - Parameter speakers: every mention of a person, a title or an organisation in text order;
  ///   a title somebody holds carries the number of its holder.
  package func mentions(
    in article: AnalyzedArticle, speakers mentions: [SpeakerMention]
  ) -> [QuoteMention] {
    let cues = SpeechCueIndex(article: article, dictionaries: lexicon.dictionaries, kinds: kinds)
    let quotations = quotations(in: article, cues: cues, speakers: mentions)
    var isQuoted = [Bool](repeating: false, count: article.tokens.count)
    for quotation in quotations {
      for token in quotation.content where token < quotation.speechEnd { isQuoted[token] = true }
    }
    let phrases = SpeakerPhraseReader(article: article, cues: cues, isQuoted: isQuoted)
      .phrases(of: mentions)
    let speakers = SpeakerIndex(phrases: phrases, tokenCount: article.tokens.count)
    let reader = CueReader(article: article, lexicon: lexicon)
    let speakerReader = SpeakerReader(reader: reader, cues: cues, speakers: speakers)
    let paragraphs = ParagraphIndex(article: article)
    let events = speakerReader.indirectSpeech(outside: isQuoted)
    let resolver = SpeakerResolver(
      article: article, paragraphs: paragraphs, speakers: speakers, events: events)
    var attributor = QuoteAttributor(
      article: article, paragraphs: paragraphs, speakers: speakers,
      evidenceReader: SpeechEvidenceReader(
        reader: reader, cues: cues, speakers: speakers, speakerReader: speakerReader),
      resolver: resolver)
    for quotation in quotations where quotation.attribution != nil {
      for token in quotation.content { isQuoted[token] = true }
    }
    let direct = attributor.mentions(of: quotations)
    var indirectReader = IndirectSpeechReader(
      article: article, cues: cues, speakers: speakers, speakerReader: speakerReader,
      isQuoted: isQuoted, turns: attributor.turns[...], resolver: resolver)
    let indirect = indirectReader.mentions(after: direct.last?.group ?? 0)
    let principals = PrincipalFinder(article: article, speakers: speakers)
    return (direct + indirect)
      .map { mention in
        var mention = mention
        mention.onBehalfOf = principals.principal(of: mention)
        return mention
      }
      .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  private func quotations(
    in article: AnalyzedArticle, cues: SpeechCueIndex, speakers: [SpeakerMention]
  ) -> [Quotation] {
    let marks = QuoteMarkReader(article: article)
    var quotations: [Quotation] = []
    for line in article.lines where !line.isEmpty {
      quotations += QuotationPairer.quotations(in: line, of: article, marks: marks, cues: cues)
    }
    var isNamed = [Bool](repeating: false, count: article.sentences.count)
    for speaker in speakers where !speaker.range.isEmpty {
      isNamed[article.sentenceNumber(of: speaker.range.lowerBound)] = true
    }
    for index in quotations.indices where quotations[index].lacksCloser {
      quotations[index].attribution = attribution(in: quotations[index], of: article, cues: cues)
    }
    quotations = QuotationBridge(article: article, cues: cues, isNamed: isNamed).joined(quotations)
    for index in quotations.indices
    where quotations[index].lacksOpener && !quotations[index].isBridged {
      trim(&quotations[index], in: article, isNamed: isNamed)
    }
    return quotations
  }

  /// The last verb of speech behind a comma, or in `-nya` before the end.
  private func attribution(
    in quotation: Quotation, of article: AnalyzedArticle, cues: SpeechCueIndex
  ) -> Int? {
    quotation.content.dropFirst().last { token in
      guard let cue = cues.cue(at: token), cue.kind == .verb || cue.kind == .elided else {
        return false
      }
      let end = cue.range.upperBound
      return article.isMark(",", at: token - 1)
        || cue.kind == .elided
          && (end >= quotation.content.upperBound || article.isMark(".", at: end))
    }
  }

  /// Content without an opening mark begins behind the last sentence that names somebody: what
  /// tells of people is narration.
  private func trim(_ quotation: inout Quotation, in article: AnalyzedArticle, isNamed: [Bool]) {
    let first = article.sentenceNumber(of: quotation.content.lowerBound)
    var sentence = article.sentenceNumber(of: quotation.content.upperBound - 1)
    while sentence > first, !isNamed[sentence - 1] { sentence -= 1 }
    guard sentence > first else { return }
    let start = article.sentences[sentence].lowerBound
    quotation.content = start..<quotation.content.upperBound
    quotation.outer = start..<quotation.outer.upperBound
  }
}
