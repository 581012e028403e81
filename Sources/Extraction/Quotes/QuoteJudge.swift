import Dictionaries
import UnicodeText

/// Tells speech from themes, slogans, names and terms in quotation marks.
struct QuoteJudge {
  let article: AnalyzedArticle

  /// Words from which on a quotation can be speech without a verb (guidelines, section 7).
  private static let leastWords = 4
  /// Words from which on a quotation behind a label, but with a verb, is speech.
  private static let longWords = 8
  private static let longestName = 15
  /// Tokens of a list number or a bullet before an opening mark.
  private static let longestBullet = 3

  /// - Parameter isInSeries: speech stands before it in the same sentence, or between the same
  ///   single marks in the same paragraph.
  /// - Parameter isSegment: the sentence before it attributes speech.
  func isSpeech(
    _ quotation: Quotation, after: SpeechEvidence?, before: SpeechEvidence?, isLabelled: Bool,
    isInSeries: Bool, isSegment: Bool
  ) -> Bool {
    let words = wordCount(of: quotation)
    if quotation.lacksOpener { return after != nil }
    if isLabelled { return after != nil && words >= Self.longWords }
    if let after {
      return after.rule != .passive || words >= Self.leastWords || hasPause(quotation)
    }
    if article.isHeadline(quotation.outer.lowerBound) || quotation.isSingle {
      guard words >= Self.leastWords else { return false }
      return before?.isAdjacent == true || quotation.isSingle && isInSeries && !isName(quotation)
    }
    if let before {
      if before.isAdjacent, endsClause(before: quotation) { return true }
      return words >= Self.leastWords && !isName(quotation)
    }
    // `“Kita jaga,” kata Rusdi. “Siap?”`
    if isSegment, hasStop(quotation), startsSentence(quotation) { return true }
    guard words >= Self.leastWords, !isName(quotation) else { return false }
    return isInSeries || startsSentence(quotation) && endsSentence(quotation)
  }

  /// Words and numbers, counted no further than anything depends on.
  private func wordCount(of quotation: Quotation) -> Int {
    var count = 0
    for token in quotation.content where isWord(token) {
      count += 1
      if count > Self.longestName { break }
    }
    return count
  }

  private func isWord(_ token: Int) -> Bool {
    article.tokens[token].isWord || article.tokens[token].kind == .number
  }

  /// All longer words begin with capitals and no stop ends them: `“Arung Bersih dan Sehat”`.
  private func isName(_ quotation: Quotation) -> Bool {
    guard wordCount(of: quotation) <= Self.longestName, !hasStop(quotation),
      !article.isMark(",", at: quotation.content.upperBound - 1)
    else { return false }
    return quotation.content.allSatisfy { token in
      let word = article.tokens[token]
      return !word.isWord || word.isCapitalized || word.count <= 3
        || article.matches(at: token, in: .nonNameWords).contains {
          $0.count == 1 && $0.stands(in: .nonNameWords)
        }
          && word.count <= 4
    }
  }

  /// A stop, a question or an exclamation mark ends the words inside the marks.
  private func hasStop(_ quotation: Quotation) -> Bool {
    switch article.mark(at: quotation.content.upperBound - 1) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }

  /// Punctuation on either side of the closing mark: `,” disampaikan Rusdi`, not the object of
  /// `‘Mudik Aman’ disampaikan Rusdi`.
  private func hasPause(_ quotation: Quotation) -> Bool {
    let next = quotation.outer.upperBound
    return article.tokens[quotation.content.upperBound - 1].kind == .mark
      || next < article.tokens.count && article.tokens[next].kind == .mark
  }

  private func endsClause(before quotation: Quotation) -> Bool {
    let token = quotation.outer.lowerBound - 1
    return article.isMark(",", at: token) || article.isMark(":", at: token)
  }

  private func startsSentence(_ quotation: Quotation) -> Bool {
    let opener = quotation.outer.lowerBound
    let lead = article.sentence(of: opener).lowerBound..<opener
    if lead.count <= Self.longestBullet, !lead.contains(where: { article.tokens[$0].isWord }) {
      return true
    }
    switch article.mark(at: opener - 1) {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): return true
    default: return false
    }
  }

  private func endsSentence(_ quotation: Quotation) -> Bool {
    let next = quotation.outer.upperBound
    guard !quotation.lacksCloser, next < article.tokens.count else { return true }
    switch article.mark(at: next) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "("): return true
    default: break
    }
    if article.tokens[next].kind == .lineBreak { return true }
    switch article.mark(at: quotation.content.upperBound - 1) {
    case UInt8(ascii: ","): return true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return !article.tokens[next].isWord || article.tokens[next].isCapitalized
    default: return false
    }
  }
}
