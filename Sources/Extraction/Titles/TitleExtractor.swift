private import UnicodeText

/// Finds all offices of a release.
package struct TitleExtractor: Sendable {
  private let cues: CueReader
  private let reader: TitleReader
  private let shared: SharedHeadReader

  package init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    reader = TitleReader(cues: cues, evidence: evidence)
    shared = SharedHeadReader(cues: cues, evidence: evidence)
  }

  /// Titles in text order; they never overlap.
  package func mentions() -> [TitleMention] {
    var titles: [TitleMention] = []
    for line in cues.article.lines {
      var token = line.lowerBound
      while token < line.upperBound {
        guard reader.canBegin(token), let title = reader.title(at: token, until: line.upperBound),
          !isCollective(token)
        else {
          token = cues.article.starts.next(from: token + 1) ?? line.upperBound
          continue
        }
        if let end = endOfPlural(title, until: line.upperBound) {
          token = end
          continue
        }
        if title.kind != .collective { titles.append(title) }
        token = abbreviationEnd(of: title) ?? title.range.upperBound
        let others = shared.offices(after: title, until: line.upperBound)
        titles.append(contentsOf: others)
        token = others.last?.range.upperBound ?? token
      }
    }
    return titles
  }

  /// Past a bracket that only abbreviates the office before it: `Sekretaris Daerah (Sekda)`.
  private func abbreviationEnd(of title: TitleMention) -> Int? {
    let open = title.range.upperBound
    guard cues.isMark("(", at: open), let (range, head) = cues.titleHead(at: open + 1),
      cues.isMark(")", at: range.upperBound), head.canonical == title.canonical
    else { return nil }
    return range.upperBound + 1
  }

  /// End of what names many offices of one kind: `Ketua TP PKK | se-Kecamatan Wening`, `Sekda-sekda`,
  /// `Bupati/Wali Kota`; nil for the office of one.
  private func endOfPlural(_ title: TitleMention, until end: Int) -> Int? {
    let next = title.range.upperBound
    if cues.isWord(GrammarWord.se, at: next) { return next }
    if title.head.contains(where: { cues.isMark("-", at: $0 + 1) && doubles($0) }) { return next }
    // A bare head beside another, and no name behind them.
    guard title.range == title.head, cues.isMark("/", at: next),
      let (other, head) = cues.titleHead(at: next + 1), head.canonical != title.canonical,
      !(other.upperBound < end && cues.tokens[other.upperBound].isCapitalized
        && cues.wordClass(at: other.upperBound) != .function)
    else { return nil }
    return other.upperBound
  }

  private func doubles(_ token: Int) -> Bool {
    cues.tokens.indices.contains(token + 2)
      && cues.tokens[token + 2].hash == cues.tokens[token].hash
  }

  /// `para camat`, `seluruh kepala dinas`: many people, no office of one.
  private func isCollective(_ token: Int) -> Bool {
    cues.isWord(of: .collective, at: token - 1)
      || cues.isNumber(token - 1) && !cues.tokens[token].isCapitalized
  }
}
