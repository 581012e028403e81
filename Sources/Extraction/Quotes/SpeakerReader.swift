private import Dictionaries
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
    var isIndefinite = false
    while token < end {
      if let phrase = speakers.phrase(at: token) {
        let found = speakers.phrases[phrase]
        if !described, isUnheld(found), cues.cue(at: found.range.upperBound, .demonstrative) != nil
        {
          return .elided
        }
        if !described || found.kind == .person || isOffice && found.kind == .title {
          return .phrase(representative(of: named(phrase)))
        }
        // `kata politisi Partai Arung itu`: part of a description.
        token = found.range.upperBound
        continue
      }
      let word = article.tokens[token]
      // `kelakar nya`
      if !described, word.hash == GrammarWord.nya { return .elided }
      if word.hash == GrammarWord.oleh {
        token += 1
        continue
      }
      if word.kind == .mark {
        // `ujar Head of Business, Fikri`, `kata seorang warga, Tiar`: the name behind an office
        // nobody knows or a description.
        if isOffice || isIndefinite, article.isMark(",", at: token),
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
        if cue.kind == .pronoun || cue.kind == .demonstrative {
          return isIndefinite ? .unnamed : .elided
        }
        if cue.kind == .plural { return .unnamed }
        if cue.kind == .adverb {
          token = cue.range.upperBound
          continue
        }
        if cue.kind == .oblique || cue.kind == .representative { break }
      }
      if reader.wordClass(at: token) == .function, !word.isCapitalized { break }
      if !described, let phrase = clippedName(at: token) ?? smallOffice(at: token, to: end) {
        return .phrase(phrase)
      }
      if !described {
        isOffice = word.isCapitalized
        isIndefinite = cues.cue(at: token, .indefinite) != nil
      }
      described = true
      token += 1
    }
    guard described else { return .elided }
    return !isIndefinite && pointsBack(from: token, to: end) ? .elided : .unnamed
  }

  /// `pria | yang lahir di Wening itu`, `pria asal Wening|, Arung, itu`: the description ends with a
  /// demonstrative.
  private func pointsBack(from token: Int, to end: Int) -> Bool {
    var token = token
    while token < end,
      article.isMark(",", at: token)
        || article.tokens[token].isWord
          && article.tokens[token].isCapitalized && token > 0 && article.isMark(",", at: token - 1)
    {
      token += 1
    }
    let words = (token..<max(token, end)).prefix { article.tokens[$0].isWord }
    return words.last.map { cues.cue(at: $0, .demonstrative) != nil } ?? false
  }

  /// A title that no person of the text holds.
  private func isUnheld(_ phrase: SpeakerPhrase) -> Bool {
    phrase.kind == .title && !speakers.persons.contains(phrase.entity)
  }

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

  /// `kata TAR`: the initials of the only person before who has them; `kata Alam`: the first letters
  /// of one name of the only person before who has such a name (`Fajar Alamsyah`), and the clause
  /// ends there.
  private func clippedName(at token: Int) -> Int? {
    guard article.tokens[token].isCapitalized else { return nil }
    if article.tokens[token].isAllCaps {
      return speakers.person(initialed: article.string(at: token), before: token, in: article)
    }
    guard token + 1 >= article.tokens.count || !article.tokens[token + 1].isWord else { return nil }
    return speakers.person(called: article.string(at: token), before: token, in: article)
  }

  /// `kata bupati.`: an office written small, where nothing follows that tells more of it.
  private func smallOffice(at token: Int, to end: Int) -> Int? {
    guard !article.tokens[token].isCapitalized,
      let title = article.longestMatch(at: token, in: .titles)
    else { return nil }
    let next = title.end
    guard next >= end || !article.tokens[next].isWord || reader.wordClass(at: next) == .function
    else { return nil }
    return speakers.office(headedLike: token, before: token, in: article)
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
    if let cue = cues.cue(at: token) {
      if cue.kind == .plural { return true }
      if cue.kind == .pronoun || cue.kind == .demonstrative { return false }
    }
    while token > start, article.tokens[token - 1].isWord { token -= 1 }
    if let cue = cues.cue(at: token), cue.kind != .label {
      return cue.kind == .indefinite || cue.kind == .owned
    }
    return reader.wordClass(at: token) != .function && !isVerbLike(token)
  }

  /// `juga`, `telah`: between subject and verb.
  private func isBesideVerb(_ token: Int) -> Bool {
    if let cue = cues.cue(at: token) { return cue.kind == .adverb || cue.kind == .negation }
    return !article.tokens[token].isCapitalized && reader.wordClass(at: token) == .function
  }

  /// `Menanggapi hal itu`, `Diakhir acara`: a clause that begins like this has no subject.
  private func isVerbLike(_ token: Int) -> Bool {
    let bytes = article.text.utf8
    let start = Int(article.tokens[token].start)
    switch (bytes[start] | 0x20, bytes[min(start + 1, bytes.count - 1)]) {
    case (UInt8(ascii: "m"), UInt8(ascii: "e")), (UInt8(ascii: "d"), UInt8(ascii: "i")): return true
    default: return false
    }
  }

  /// The nearest phrase before a token, not before `start`, that is not oblique: a person or a
  /// title, else an organisation.
  func subject(before token: Int, from start: Int) -> Int? {
    guard let last = speakers.last(before: token) else { return nil }
    var organization: Int?
    for phrase in stride(from: last, through: max(0, last - Self.phrasesLookedThrough), by: -1) {
      let candidate = speakers.phrases[phrase]
      guard candidate.range.upperBound > start else { break }
      guard candidate.role != .oblique else { continue }
      if candidate.kind != .organization { return holder(of: phrase) }
      organization = organization ?? phrase
    }
    return organization
  }

  /// `Tiar Wene, Camat Wening, mengatakan`, `Tiar Wene (Camat Wening) mengatakan`: the name before a
  /// title nobody holds.
  private func holder(of phrase: Int) -> Int {
    guard phrase > 0, isUnheld(speakers.phrases[phrase]),
      speakers.phrases[phrase - 1].kind == .person,
      speakers.phrases[phrase - 1].range.upperBound + 1
        == speakers.phrases[phrase].range.lowerBound,
      article.isMark(",", at: speakers.phrases[phrase - 1].range.upperBound)
        || article.isMark("(", at: speakers.phrases[phrase - 1].range.upperBound)
    else { return phrase }
    return phrase - 1
  }
}

extension SpeakerReader {
  /// Somebody who speaks without quotation marks (`Rusdi berharap …`); no phrase where it is a name
  /// that no mention covers.
  struct Event: Sendable, Hashable {
    let token: Int
    let phrase: Int?
  }

  /// In text order, organisations left out.
  func indirectSpeech(outside isQuoted: [Bool]) -> [Event] {
    var events: [Event] = []
    for cue in cues.cues where cue.kind.tellsSpeech && !isQuoted[cue.range.lowerBound] {
      let sentence = reader.article.sentence(of: cue.range.lowerBound)
      switch naming(of: cue, in: sentence) {
      case .phrase(let phrase):
        guard speakers.phrases[phrase].kind != .organization,
          cue.kind != .verb || speakers.phrases[phrase].range.lowerBound <= cue.range.upperBound + 1
        else { continue }
        events.append(Event(token: cue.range.lowerBound, phrase: phrase))
      case .unnamed:
        guard cue.kind == .before,
          isNameLike(cue.range.lowerBound - 1) || isIndefinite(sentence.lowerBound)
        else { continue }
        events.append(Event(token: cue.range.lowerBound, phrase: nil))
      case .elided:
        guard cue.kind == .before,
          isStranger(at: sentence.lowerBound, before: cue) || isIndefinite(sentence.lowerBound)
        else { continue }
        events.append(Event(token: cue.range.lowerBound, phrase: nil))
      }
    }
    return events
  }

  /// `Seorang ibu dari Wening, Kota Arung, mengaku …`, `Salah seorang warga mengaku …`
  private func isIndefinite(_ start: Int) -> Bool {
    guard let cue = cues.cue(at: start, .indefinite) else { return false }
    return cue.range.count > 1 || article.tokens[start].hash == GrammarWord.seorang
  }

  /// `Mahmudah, pedagang ikan asin, mengaku …`: names that no mention covers and a description
  /// between commas begin the sentence.
  private func isStranger(at start: Int, before cue: SpeechCue) -> Bool {
    let verb = cue.range.lowerBound
    guard verb - start <= Self.longestDescription, reader.isMark(",", at: verb - 1) else {
      return false
    }
    var token = start
    while isNameLike(token) { token += 1 }
    return token > start && reader.isMark(",", at: token) && token + 1 < verb - 1
      && !reader.tokens[token + 1].isCapitalized
  }

  /// A capitalised word that is no common one.
  private func isNameLike(_ token: Int) -> Bool {
    reader.tokens[token].isCapitalized && reader.tokens[token].isWord
      && !reader.tokens[token].isAllCaps && reader.wordClass(at: token) == nil
      && cues.cue(at: token) == nil
  }
}
