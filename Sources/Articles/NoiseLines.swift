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
  private let markPhrases: [(bytes: [UInt8], match: Match, verdict: Verdict)]

  /// What the phrases say of a line.
  package struct Verdict: Sendable, Equatable {
    package let action: Action
    /// The kind of the phrase that decided; empty for a line made of several.
    package let kind: String
  }

  private struct Entry: Sendable {
    let words: [UInt64]
    let match: Match
    let verdict: Verdict
  }

  /// Longer lines are running text, whatever phrase they open with or hold, in words.
  private static let longestNoise = 30

  package init(phrases: [Phrase]) {
    self.phrases = phrases
    var entries: [UInt64: [Entry]] = [:]
    var markPhrases: [(bytes: [UInt8], match: Match, verdict: Verdict)] = []
    for phrase in phrases {
      let line = LineText.line(Array(phrase.text.utf8))
      let words = LineText.key(line)
      let verdict = Verdict(action: phrase.action, kind: phrase.kind)
      if let first = words.first {
        entries[first, default: []].append(
          Entry(words: words, match: phrase.match, verdict: verdict))
      } else if !line.isEmpty {
        markPhrases.append((line, phrase.match, verdict))
      }
    }
    self.entries = entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    self.markPhrases = markPhrases
  }

  /// What to do with a line, nil when no phrase speaks of it.
  ///
  /// - Parameter line: one line in normal form. `keep` wins over the others; a line made of
  ///   several whole phrases (`Facebook Twitter WhatsApp`) is dropped like one of them.
  package func verdict(on line: [UInt8]) -> Verdict? {
    let words = Words(of: line)
    guard words.hashes.count <= Self.longestNoise else { return nil }
    var found: Verdict?
    func take(_ verdict: Verdict) {
      switch (found?.action, verdict.action) {
      case (nil, _), (.dropLine, .dropRest), (.dropLine, .keep), (.dropRest, .keep): found = verdict
      default: break
      }
    }
    for start in words.hashes.indices {
      for entry in entries[words.hashes[start]] ?? [] where matches(entry, words, at: start) {
        take(entry.verdict)
      }
    }
    if found == nil, isMadeOfPhrases(words.hashes) { found = Verdict(action: .dropLine, kind: "") }
    for phrase in markPhrases where matches(phrase.bytes, phrase.match, line) {
      take(phrase.verdict)
    }
    return found
  }

  /// The words and numbers of a line, and what else tells a label from a sentence.
  private struct Words {
    var hashes: [UInt64] = []
    /// A mark stands right behind the word of that index.
    var isMarked: [Bool] = []
    let endsSentence: Bool

    init(of line: [UInt8]) {
      var hashes: [UInt64] = []
      var isMarked: [Bool] = []
      Tokenizer.visit(line) { token in
        if token.kind == .word || token.kind == .number {
          hashes.append(token.hash)
          isMarked.append(false)
        } else if !isMarked.isEmpty {
          isMarked[isMarked.count - 1] = true
        }
      }
      self.hashes = hashes
      self.isMarked = isMarked
      endsSentence = line.last == 0x2E || line.suffix(2).first == 0x2E
    }
  }

  private func matches(_ entry: Entry, _ words: Words, at start: Int) -> Bool {
    let count = entry.words.count
    let more = words.hashes.count - count
    guard more >= start, words.hashes[start..<(start + count)].elementsEqual(entry.words) else {
      return false
    }
    switch entry.match {
    case .whole: return more == 0
    case .contains: return true
    case .prefix:
      guard start == 0 else { return false }
      if entry.verdict.action == .keep { return true }
      // `Robot` is a label of forms, `Robot Karya Siswa Menang Lomba` is a headline.
      if count == 1, more > Self.mostBehindOneWord, !words.isMarked[0] { return false }
      return !(words.endsSentence && more > Self.mostOfSentence)
    }
  }

  /// Words that may follow a phrase of one word without a mark between.
  private static let mostBehindOneWord = 2
  /// Words of a sentence behind a phrase from which on the phrase is part of it.
  private static let mostOfSentence = 8

  private func isMadeOfPhrases(_ words: [UInt64]) -> Bool {
    guard words.count > 1 else { return false }
    var start = 0
    while start < words.count {
      let entry = (entries[words[start]] ?? []).first { entry in
        entry.match != .contains && entry.verdict.action != .keep
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
