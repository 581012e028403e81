private import UnicodeText

/// Finds all offices of a release.
package struct TitleExtractor: Sendable {
  private let cues: CueReader
  private let reader: TitleReader

  package init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    reader = TitleReader(cues: cues, evidence: evidence)
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
          token += 1
          continue
        }
        if title.kind != .collective { titles.append(title) }
        token = abbreviationEnd(of: title) ?? title.range.upperBound
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

  /// `para camat`, `seluruh kepala dinas`: many people, no office of one.
  private func isCollective(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    let before = cues.tokens[token - 1].hash
    return GrammarWord.collectives.contains(before)
  }
}
