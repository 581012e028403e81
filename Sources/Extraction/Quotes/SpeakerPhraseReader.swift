import UnicodeText

/// Joins mentions into phrases and tells which of them are grammatical subjects.
struct SpeakerPhraseReader {
  let article: AnalyzedArticle
  let cues: SpeechCueIndex
  /// Per token whether it stands between quotation marks.
  let isQuoted: [Bool]

  /// - Parameter mentions: in text order.
  /// - Returns: phrases outside quotations, in text order.
  func phrases(of mentions: [SpeakerMention]) -> [SpeakerPhrase] {
    var phrases: [SpeakerPhrase] = []
    var end = 0
    for (index, mention) in mentions.enumerated() {
      guard mention.range.upperBound > end, mention.range.upperBound <= article.tokens.count,
        !mention.range.isEmpty, !isQuoted[mention.range.lowerBound]
      else { continue }
      end = mention.range.upperBound
      if let last = phrases.last, belongs(mention, to: last) {
        phrases[phrases.count - 1].range = last.range.lowerBound..<end
        if rank(mention.kind) > rank(last.kind) {
          phrases[phrases.count - 1].mention = index
          phrases[phrases.count - 1].kind = mention.kind
          phrases[phrases.count - 1].entity = mention.entity
        }
      } else {
        phrases.append(
          SpeakerPhrase(
            range: mention.range, mention: index, kind: mention.kind, entity: mention.entity,
            role: .plain, represents: false))
      }
    }
    for index in phrases.indices {
      phrases[index].represents = cue(before: phrases[index])?.kind == .representative
      phrases[index].role = role(of: phrases[index], after: index > 0 ? phrases[index - 1] : nil)
    }
    return phrases
  }

  private func rank(_ kind: SpeakerMention.Kind) -> Int {
    switch kind {
    case .person: 2
    case .title: 1
    case .organization: 0
    }
  }

  private func belongs(_ mention: SpeakerMention, to phrase: SpeakerPhrase) -> Bool {
    guard
      article.lineNumber(of: mention.range.lowerBound)
        == article.lineNumber(of: phrase.range.lowerBound)
    else { return false }
    let gap = phrase.range.upperBound..<mention.range.lowerBound
    if gap.isEmpty {
      return mention.entity == phrase.entity || rank(mention.kind) > rank(phrase.kind)
    }
    return mention.entity == phrase.entity && gap.count <= 2
      && gap.allSatisfy { article.isMark(",", at: $0) || article.isMark("(", at: $0) }
  }

  // MARK: Roles

  private func role(of phrase: SpeakerPhrase, after previous: SpeakerPhrase?) -> SpeakerPhrase.Role
  {
    let end = phrase.range.upperBound
    let isBeforeVerb = isVerb(at: article.isMark(",", at: end) ? end + 1 : end)
    let token = phrase.range.lowerBound - 1
    let sentence = article.sentence(of: phrase.range.lowerBound).lowerBound
    guard token >= sentence else { return .subject }
    if let previous, continues(phrase, list: previous, isBeforeVerb: isBeforeVerb) {
      return .oblique
    }
    if article.tokens[token].kind == .mark { return .subject }
    if isConcerned(phrase, behind: token, from: sentence) { return .subject }
    if let cue = cue(before: phrase) {
      switch cue.kind {
      case .representative, .verb, .according, .passive: return .subject
      case .oblique, .before, .owned: return .oblique
      default: break
      }
    } else if article.tokens[token].hash == GrammarWord.oleh {
      return cues.cue(at: token - 1, .passive) == nil ? .plain : .subject
    } else if isPassive(token) {
      return .plain
    } else if hasVerbPrefix(token) {
      return .oblique
    }
    if isApposition(phrase, behind: token) { return .oblique }
    // `Adapun Camat Wening, Tiar Wene, …`: one word leads in.
    return isBeforeVerb || token == sentence ? .subject : .plain
  }

  /// `Bagi Rusdi, …`: the sentence is about what somebody thinks.
  private func isConcerned(
    _ phrase: SpeakerPhrase, behind token: Int, from sentence: Int
  ) -> Bool {
    token == sentence && article.tokens[token].hash == GrammarWord.bagi
      && article.isMark(",", at: phrase.range.upperBound)
  }

  /// `Rusdi selaku Ketua PMI`, `Rusdi yang juga Ketua PMI`: an office told of the phrase before.
  private func isApposition(_ phrase: SpeakerPhrase, behind token: Int) -> Bool {
    guard phrase.kind != .person else { return false }
    switch article.tokens[token].hash {
    case GrammarWord.selaku, GrammarWord.sebagai, GrammarWord.sekaligus, GrammarWord.merangkap:
      return true
    case GrammarWord.juga: return token > 0 && article.tokens[token - 1].hash == GrammarWord.yang
    default: return false
    }
  }

  /// `didampingi A dan B`, `kepada A, B`: the list goes on.
  private func continues(
    _ phrase: SpeakerPhrase, list previous: SpeakerPhrase, isBeforeVerb: Bool
  ) -> Bool {
    guard previous.role == .oblique,
      (1...2).contains(phrase.range.lowerBound - previous.range.upperBound)
    else { return false }
    let token = phrase.range.lowerBound - 1
    let hash = article.tokens[token].hash
    if hash == GrammarWord.dan || hash == GrammarWord.serta { return true }
    return article.isMark(",", at: token) && !isBeforeVerb
  }

  /// The longest cue whose last token stands right before a phrase.
  private func cue(before phrase: SpeakerPhrase) -> SpeechCue? {
    let end = phrase.range.lowerBound
    for start in max(0, end - 3)..<end {
      if let cue = cues.cue(at: start), cue.range.upperBound == end { return cue }
    }
    return nil
  }

  /// A verb or a particle that stands between subject and verb.
  private func isVerb(at token: Int) -> Bool {
    guard token < article.tokens.count else { return false }
    if let cue = cues.cue(at: token) { return cue.kind == .before || cue.kind == .adverb }
    return hasVerbPrefix(token)
  }

  /// `dibuka Rusdi`: the agent of a passive verb; the verbs of company (`didampingi`) are cues.
  private func isPassive(_ token: Int) -> Bool {
    article.text.utf8[Int(article.tokens[token].start)] == UInt8(ascii: "d") && hasVerbPrefix(token)
  }

  /// `me…`, `ber…`, `di…` in lower case: the prefixes of verbs.
  private func hasVerbPrefix(_ token: Int) -> Bool {
    let word = article.tokens[token]
    guard word.isWord, !word.isCapitalized, word.count > 4 else { return false }
    let bytes = article.text.utf8
    let start = Int(word.start)
    switch (bytes[start], bytes[start + 1]) {
    case (UInt8(ascii: "m"), UInt8(ascii: "e")), (UInt8(ascii: "d"), UInt8(ascii: "i")):
      return true
    case (UInt8(ascii: "b"), UInt8(ascii: "e")): return bytes[start + 2] == UInt8(ascii: "r")
    default: return false
    }
  }
}
