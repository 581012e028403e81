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
}
