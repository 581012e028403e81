import UnicodeText

/// Joins an opening mark without its closer to a closing mark without its opener some paragraphs
/// later: a speech whose paragraphs in between carry no marks of their own.
///
/// Each paragraph becomes a quotation of its own, so that a wrong join never makes one span of
/// narration; only lines that a margin broke in the middle of a sentence become one. Paragraphs
/// that tell of a speaker end the search.
struct QuotationBridge {
  let article: AnalyzedArticle
  let cues: SpeechCueIndex
  /// Per sentence whether it names somebody who can speak.
  let isNamed: [Bool]

  private static let mostParagraphs = 12

  /// - Parameter quotations: all of the article in text order.
  func joined(_ quotations: [Quotation]) -> [Quotation] {
    var joined: [Quotation] = []
    for quotation in quotations {
      guard let last = joined.last, let between = paragraphs(from: last, to: quotation) else {
        joined.append(quotation)
        continue
      }
      if isBroken(from: last, to: quotation) {
        joined[joined.count - 1] = Quotation(
          content: last.content.lowerBound..<quotation.content.upperBound,
          outer: last.outer.lowerBound..<quotation.outer.upperBound, isSingle: last.isSingle,
          lacksOpener: last.lacksOpener, isBridged: true)
      } else {
        joined += between.map {
          Quotation(content: $0, outer: $0, lacksOpener: true, lacksCloser: true, isBridged: true)
        }
        joined.append(quotation)
        joined[joined.count - 1].isBridged = true
      }
    }
    return joined
  }

  /// The paragraphs between two quotations that are halves of one; nil when they are not.
  private func paragraphs(from opening: Quotation, to closing: Quotation) -> [Range<Int>]? {
    guard opening.lacksCloser, opening.attribution == nil, closing.lacksOpener,
      !closing.lacksCloser, !article.isHeadline(opening.outer.lowerBound)
    else { return nil }
    let first = article.lineNumber(of: opening.outer.lowerBound)
    let last = article.lineNumber(of: closing.outer.lowerBound)
    guard first < last, opening.outer.upperBound == article.lines[first].upperBound,
      closing.outer.lowerBound == article.lines[last].lowerBound, endsSpeech(closing),
      !isNarration(closing.content)
    else { return nil }
    var paragraphs: [Range<Int>] = []
    for line in article.lines[first + 1..<last] where !line.isEmpty {
      guard paragraphs.count < Self.mostParagraphs, !isNarration(line) else { return nil }
      paragraphs.append(line)
    }
    return paragraphs
  }

  /// Every line between two halves goes on in the middle of a sentence: it ends with a word or a
  /// comma, and the next one begins in small letters.
  private func isBroken(from opening: Quotation, to closing: Quotation) -> Bool {
    let first = article.lineNumber(of: opening.outer.lowerBound)
    let last = article.lineNumber(of: closing.outer.lowerBound)
    return (first..<last).allSatisfy { line in
      guard let end = article.lines[line].last, let start = article.lines[line + 1].first else {
        return false
      }
      return (article.tokens[end].isWord || article.isMark(",", at: end))
        && article.tokens[start].isWord && !article.tokens[start].isCapitalized
    }
  }

  /// The closing mark ends its paragraph, or a verb of speech stands behind it.
  private func endsSpeech(_ quotation: Quotation) -> Bool {
    let end = article.line(of: quotation.outer.lowerBound).upperBound
    var token = quotation.outer.upperBound
    while token < end, article.tokens[token].kind == .mark { token += 1 }
    return token == end || cues.cue(at: token)?.kind.canFollowQuote ?? false
  }

  /// `Rusdi menambahkan …`, `…, ujarnya`: told of a speaker, not spoken by one.
  private func isNarration(_ range: Range<Int>) -> Bool {
    range.contains { token in
      guard let cue = cues.cue(at: token), cue.kind.tellsSpeech else { return false }
      return cue.kind == .elided || cue.kind == .elidedBefore
        || isNamed[article.sentenceNumber(of: token)]
    }
  }
}
