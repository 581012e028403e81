import UnicodeText

/// Finds who is named beside a cue.
struct SpeakerReader {
  let reader: CueReader
  let cues: SpeechCueIndex
  let speakers: SpeakerIndex

  private var article: AnalyzedArticle { reader.article }

  /// Whom a cue names.
  enum Naming: Sendable, Hashable {
    /// A phrase, by its number.
    case phrase(Int)
    /// `kata dia`, `ujarnya`, `mengatakan` without a subject.
    case elided
    /// `kata seorang warga`: somebody without a name.
    case unnamed
  }

  private static let longestDescription = 16
  private static let phrasesLookedThrough = 8

  /// - Parameter bounds: where the speaker may stand, usually the sentence.
  func naming(of cue: SpeechCue, in bounds: Range<Int>) -> Naming {
    switch cue.kind {
    case .verb, .passive, .according: return naming(after: cue.range.upperBound, in: bounds)
    case .before:
      if let phrase = subject(before: cue.range.lowerBound, from: bounds.lowerBound) {
        return .phrase(phrase)
      }
      return hasSubject(before: cue.range.lowerBound, from: bounds.lowerBound) ? .unnamed : .elided
    default: return .elided
    }
  }

  // MARK: After a verb

  /// Who is named from a token on: `ujar | Bupati Arung Rusdi Malano`, `dikatakan | oleh Rusdi`.
  func naming(after token: Int, in bounds: Range<Int>) -> Naming {
    let end = min(bounds.upperBound, token + Self.longestDescription)
    var token = token
    var described = false
    var isOffice = false
    while token < end {
      if let phrase = speakers.phrase(at: token) {
        let found = speakers.phrases[phrase]
        if !described || found.kind == .person || isOffice && found.kind == .title {
          return .phrase(representative(of: named(phrase)))
        }
        // `kata politisi Partai Arung itu`: part of a description.
        token = found.range.upperBound
        continue
      }
      let word = article.tokens[token]
      if word.kind == .mark {
        // `ujar Head of Business, Fikri`: the name behind an office nobody knows.
        if isOffice, article.isMark(",", at: token),
          let phrase = speakers.phrase(at: token + 1), speakers.phrases[phrase].kind == .person
        {
          return .phrase(phrase)
        }
        if !described || !reader.isMark(".", at: token) || token + 1 < end && word.followsSpace {
          break
        }
        token += 1
        continue
      }
      if let cue = cues.cue(at: token) {
        if cue.kind == .pronoun || cue.kind == .demonstrative { return .elided }
        if cue.kind == .adverb || isAgentWord(token) {
          token = cue.range.upperBound
          continue
        }
        if cue.kind == .oblique || cue.kind == .representative { break }
      }
      if reader.wordClass(at: token) == .function, !word.isCapitalized { break }
      if !described { isOffice = word.isCapitalized }
      described = true
      token += 1
    }
    return described ? .unnamed : .elided
  }

  private func isAgentWord(_ token: Int) -> Bool { article.tokens[token].hash == GrammarWord.oleh }

  /// `Kepala Sekolah, Tiar Wene`: a title nobody holds, then a name.
  private func named(_ phrase: Int) -> Int {
    let title = speakers.phrases[phrase]
    guard title.kind != .person, !speakers.persons.contains(title.entity),
      article.isMark(",", at: title.range.upperBound),
      let next = speakers.phrase(at: title.range.upperBound + 1),
      speakers.phrases[next].kind == .person
    else { return phrase }
    return next
  }

  /// `Bupati yang diwakili Sekda Tiar`, `Bupati melalui Tiar`: Tiar speaks.
  private func representative(of phrase: Int) -> Int {
    let next = phrase + 1
    guard speakers.phrases.indices.contains(next), speakers.phrases[next].represents,
      speakers.phrases[next].range.lowerBound - speakers.phrases[phrase].range.upperBound <= 6,
      article.sentenceNumber(of: speakers.phrases[next].range.lowerBound)
        == article.sentenceNumber(of: speakers.phrases[phrase].range.lowerBound)
    else { return phrase }
    return named(next)
  }

  // MARK: Before a verb

  /// Whether a verb has a subject without a name (`Seorang warga mengatakan`). A clause that begins
  /// with a function word has none (`Dalam sambutannya mengatakan`), and a pronoun or a
  /// demonstrative stands for somebody named before (`Pria itu mengatakan`).
  private func hasSubject(before verb: Int, from start: Int) -> Bool {
    let start = max(start, verb - Self.longestDescription)
    var token = verb - 1
    while token >= start, isBesideVerb(token) { token -= 1 }
    guard token >= start, article.tokens[token].isWord else { return false }
    if let cue = cues.cue(at: token), cue.kind == .pronoun || cue.kind == .demonstrative {
      return false
    }
    while token > start, article.tokens[token - 1].isWord { token -= 1 }
    if let cue = cues.cue(at: token), cue.kind != .label { return false }
    return reader.wordClass(at: token) != .function && !isVerbLike(token)
  }

  /// `juga`, `telah`: between subject and verb.
  private func isBesideVerb(_ token: Int) -> Bool {
    if let cue = cues.cue(at: token) { return cue.kind == .adverb }
    return !article.tokens[token].isCapitalized && reader.wordClass(at: token) == .function
  }

  /// `Menanggapi hal itu`, `Diakhir acara`: a clause that begins with a verb or `di` has no subject.
  private func isVerbLike(_ token: Int) -> Bool {
    let bytes = article.text.utf8
    let start = Int(article.tokens[token].start)
    switch (bytes[start] | 0x20, bytes[min(start + 1, bytes.count - 1)]) {
    case (UInt8(ascii: "m"), UInt8(ascii: "e")), (UInt8(ascii: "d"), UInt8(ascii: "i")): return true
    default: return false
    }
  }

  /// The nearest phrase before a token, not before `start`, that is not oblique.
  func subject(before token: Int, from start: Int) -> Int? {
    guard var phrase = speakers.last(before: token) else { return nil }
    for _ in 0..<Self.phrasesLookedThrough {
      let candidate = speakers.phrases[phrase]
      guard candidate.range.lowerBound >= start else { return nil }
      if candidate.role != .oblique { return phrase }
      guard phrase > 0 else { return nil }
      phrase -= 1
    }
    return nil
  }
}

extension SpeakerReader {
  /// Who speaks without quotation marks (`Rusdi berharap …`): the tokens of the cues and the phrases.
  func indirectSpeech(outside isQuoted: [Bool]) -> [(token: Int, phrase: Int)] {
    var events: [(token: Int, phrase: Int)] = []
    for cue in cues.cues where cue.kind.tellsSpeech && !isQuoted[cue.range.lowerBound] {
      let sentence = reader.article.sentence(of: cue.range.lowerBound)
      if case .phrase(let phrase) = naming(of: cue, in: sentence),
        speakers.phrases[phrase].kind != .organization
      {
        events.append((cue.range.lowerBound, phrase))
      }
    }
    return events
  }
}
