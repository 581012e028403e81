import UnicodeText

/// Lines that surround a release on its page and are no part of it.
///
/// The knowledge is `dictionaries/stop-phrases.tsv`; this is the form the article reader uses.
/// Lines and phrases are compared by their folded words; marks count only where a phrase has
/// nothing else (`©`).
package struct NoiseLines: Sendable {
  package enum Match: String, Sendable { case whole, prefix, contains }
  package enum Action: String, Sendable {
    case dropLine = "drop_line"
    /// From here to the end of the page nothing belongs to the release.
    case dropRest = "drop_rest"
    case keep
  }

  package struct Phrase: Sendable {
    package let text: String
    package let kind: String
    package let match: Match
    package let action: Action

    package init(text: String, kind: String, match: Match, action: Action) {
      self.text = text
      self.kind = kind
      self.match = match
      self.action = action
    }
  }

  package let phrases: [Phrase]
  private let entries: [UInt64: [Entry]]
  private let markPhrases: [(bytes: [UInt8], match: Match, action: Action)]

  private struct Entry: Sendable {
    let words: [UInt64]
    let match: Match
    let action: Action
  }

  /// Longer lines are running text, whatever phrase they open with or hold, in words.
  private static let longestNoise = 30

  package init(phrases: [Phrase]) {
    self.phrases = phrases
    var entries: [UInt64: [Entry]] = [:]
    var markPhrases: [(bytes: [UInt8], match: Match, action: Action)] = []
    for phrase in phrases {
      let line = LineText.line(Array(phrase.text.utf8))
      let words = LineText.key(line)
      if let first = words.first {
        entries[first, default: []].append(
          Entry(words: words, match: phrase.match, action: phrase.action))
      } else if !line.isEmpty {
        markPhrases.append((line, phrase.match, phrase.action))
      }
    }
    self.entries = entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    self.markPhrases = markPhrases
  }

  /// What to do with a line, nil when no phrase speaks of it.
  ///
  /// - Parameter line: one line in normal form. `keep` wins over the others; a line made of
  ///   several whole phrases (`Facebook Twitter WhatsApp`) is dropped like one of them.
  package func action(on line: [UInt8]) -> Action? {
    let words = LineText.key(line)
    var found: Action?
    func take(_ action: Action) {
      if action == .keep || found == nil || (found == .dropLine && action == .dropRest) {
        if found != .keep { found = action }
      }
    }
    if words.count <= Self.longestNoise {
      for start in words.indices {
        for entry in entries[words[start]] ?? [] where matches(entry, words, at: start) {
          take(entry.action)
        }
      }
      if found == nil, isMadeOfPhrases(words) { found = .dropLine }
      for phrase in markPhrases where matches(phrase.bytes, phrase.match, line) {
        take(phrase.action)
      }
    }
    return found
  }

  private func matches(_ entry: Entry, _ words: [UInt64], at start: Int) -> Bool {
    let count = entry.words.count
    guard start + count <= words.count else { return false }
    switch entry.match {
    case .whole where start > 0 || count != words.count: return false
    case .prefix where start > 0: return false
    default: return words[start..<(start + count)].elementsEqual(entry.words)
    }
  }

  private func isMadeOfPhrases(_ words: [UInt64]) -> Bool {
    guard words.count > 1 else { return false }
    var start = 0
    while start < words.count {
      let entry = (entries[words[start]] ?? []).first { entry in
        entry.match != .contains && entry.action != .keep
          && words[start...].starts(with: entry.words)
      }
      guard let entry else { return false }
      start += entry.words.count
    }
    return true
  }

  private func matches(_ phrase: [UInt8], _ match: Match, _ line: [UInt8]) -> Bool {
    switch match {
    case .whole: line == phrase
    case .prefix: line.starts(with: phrase)
    case .contains:
      line.indices.contains { line[$0...].starts(with: phrase) }
    }
  }
}
