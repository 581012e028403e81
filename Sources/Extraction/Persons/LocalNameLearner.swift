private import Dictionaries
private import UnicodeText

/// Learns from a release which of its words are parts of places and which are parts of people.
struct LocalNameLearner: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  /// Words behind level words and local governments that no dictionary knows: `Kabupaten Arung`,
  /// `Pemkab Arung`, `Polres Arung`.
  func places() -> LocalNames {
    var local = LocalNames()
    for token in cues.tokens.indices where cues.tokens[token].isWord {
      guard let head = placeHead(at: token), cues.tokens.indices.contains(head),
        cues.tokens[head].isWord, cues.tokens[head].isCapitalized, cues.majorRegion(at: head) == nil,
        cues.wordClass(at: head) == nil, cues.givenName(at: head).map(\.isAmbiguous) ?? true,
        !cues.article.isHeadline(head)
      else { continue }
      local.placeWords.insert(cues.tokens[head].hash)
    }
    return local
  }

  private func placeHead(at token: Int) -> Int? {
    if let (range, _) = cues.levelWord(at: token), cues.tokens[token].isCapitalized {
      return cues.isMark(".", at: range.upperBound) ? range.upperBound + 1 : range.upperBound
    }
    if let (range, head) = cues.organizationHead(at: token), head.rule == "placename" {
      return range.upperBound
    }
    return nil
  }

  /// Words of people found with an address, a rank, a degree or an office beside the name.
  func learn(from people: [PersonMention], into local: inout LocalNames) {
    for person in people where person.confidence >= 0.9 {
      for token in person.name where cues.tokens[token].isWord && cues.tokens[token].count > 2 {
        guard cues.wordClass(at: token) != .function else { continue }
        local.personWords.insert(cues.tokens[token].hash)
      }
    }
  }
}
