import UnicodeText

/// The phrases of an article, to be asked by token in constant time.
struct SpeakerIndex: Sendable {
  let phrases: [SpeakerPhrase]
  /// Entities that a person mention names.
  let persons: Set<Int>
  /// Per token the number of phrases that start before it; one more than tokens.
  private let before: [Int32]
  /// Per phrase the last subject up to it, and the last one that is not oblique, else -1.
  private let subjects: [Int32]
  private let upright: [Int32]

  init(phrases: [SpeakerPhrase], tokenCount: Int) {
    self.phrases = phrases
    persons = Set(phrases.filter { $0.kind == .person }.map(\.entity))
    var before = [Int32](repeating: 0, count: tokenCount + 1)
    for phrase in phrases { before[phrase.range.lowerBound + 1] += 1 }
    for token in 0..<tokenCount { before[token + 1] += before[token] }
    self.before = before
    var subjects: [Int32] = []
    var upright: [Int32] = []
    for (index, phrase) in phrases.enumerated() {
      let isSomebody = phrase.kind != .organization
      subjects.append(
        isSomebody && phrase.role == .subject ? Int32(index) : subjects.last ?? -1)
      upright.append(isSomebody && phrase.role != .oblique ? Int32(index) : upright.last ?? -1)
    }
    self.subjects = subjects
    self.upright = upright
  }

  /// The phrase that starts at a token.
  func phrase(at token: Int) -> Int? {
    guard token + 1 < before.count, before[token + 1] > before[token] else { return nil }
    return Int(before[token])
  }

  /// The last phrase that starts before a token.
  func last(before token: Int) -> Int? {
    before[token] > 0 ? Int(before[token]) - 1 : nil
  }

  /// The last person or title before a token that is a subject; with `orPlain` the last one that is
  /// not oblique.
  func lastSubject(before token: Int, orPlain: Bool = false) -> Int? {
    guard let last = last(before: token) else { return nil }
    let subject = orPlain ? upright[last] : subjects[last]
    return subject < 0 ? nil : Int(subject)
  }

  private static let initialsLength = 2...4

  /// The last phrase of the only person before a token whose initials these are: `TAR` of Tengku
  /// Azhar Rasyidin.
  func person(initialed letters: String, before token: Int, in article: AnalyzedArticle) -> Int? {
    guard Self.initialsLength.contains(letters.utf8.count), let last = last(before: token) else {
      return nil
    }
    var found: Int?
    var seen: Set<Int> = []
    for phrase in stride(from: last, through: max(0, last - Self.personsLookedThrough), by: -1) {
      let candidate = phrases[phrase]
      guard candidate.kind == .person, !seen.contains(candidate.entity),
        hasInitials(letters, candidate.range, in: article)
      else { continue }
      seen.insert(candidate.entity)
      guard found == nil else { return nil }
      found = phrase
    }
    return found
  }

  /// True when the words of a stretch in their order begin with the letters.
  private func hasInitials(
    _ letters: String, _ range: Range<Int>, in article: AnalyzedArticle
  ) -> Bool {
    // A name can end in a word that was taken for another: `Yosef Nong | Dua`.
    let words = (range.lowerBound..<min(range.upperBound + 1, article.tokens.count)).filter {
      article.tokens[$0].isWord && article.tokens[$0].isCapitalized
    }
    guard words.count >= letters.utf8.count else { return false }
    return (0...words.count - letters.utf8.count).contains { start in
      zip(words[start...], letters.utf8).allSatisfy {
        article.text.utf8[Int(article.tokens[$0].start)] == $1
      }
    }
  }

  private static let leastLetters = 4
  private static let personsLookedThrough = 64
  /// Tokens of a phrase within which the head of its office stands: `Plt. Wakil Bupati`.
  private static let tokensBeforeHead = 4

  /// The last phrase before a token that begins with an office of the same first word; a `bupati` is
  /// no `Wakil Bupati`.
  func office(headedLike word: Int, before token: Int, in article: AnalyzedArticle) -> Int? {
    guard let last = last(before: token) else { return nil }
    let head = article.tokens[word].hash
    return stride(from: last, through: max(0, last - Self.personsLookedThrough), by: -1).first {
      let range = phrases[$0].range
      guard
        let found = range.prefix(Self.tokensBeforeHead).first(where: {
          article.tokens[$0].hash == head
        })
      else { return false }
      return found == range.lowerBound || article.tokens[found - 1].hash != GrammarWord.wakil
    }
  }

  /// The last phrase of the only person before a token one of whose names begins with a word.
  func person(called word: String, before token: Int, in article: AnalyzedArticle) -> Int? {
    guard word.utf8.count >= Self.leastLetters, let last = last(before: token) else { return nil }
    var found: Int?
    var seen: Set<Int> = []
    for phrase in stride(from: last, through: max(0, last - Self.personsLookedThrough), by: -1) {
      let candidate = phrases[phrase]
      guard candidate.kind == .person, seen.insert(candidate.entity).inserted else { continue }
      let isCalled = candidate.range.contains { name in
        article.tokens[name].isCapitalized && article.tokens[name].count > word.utf8.count
          && article.string(at: name).hasPrefix(word)
      }
      guard isCalled else { continue }
      guard found == nil else { return nil }
      found = phrase
    }
    return found
  }
}
