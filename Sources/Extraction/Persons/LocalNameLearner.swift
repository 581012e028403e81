private import Dictionaries
private import UnicodeText

/// Learns from a release which of its words are parts of places and which are parts of people.
struct LocalNameLearner: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  /// Names behind level words and local governments that no dictionary knows (`Kabupaten Rantau
  /// Sela`, `Polres Arung`), and the place of the dateline.
  func places() -> LocalNames {
    var local = LocalNames()
    var open: [[UInt64]] = []
    for token in cues.tokens.indices where cues.tokens[token].isWord {
      guard !cues.article.isHeadline(token), let start = placeStart(at: token),
        let (words, isClosed) = placeWords(from: start)
      else { continue }
      if isClosed { local.learnPlace(words) } else { open.append(words) }
    }
    if let words = datelineWords() { local.learnPlace(words) }
    // A run that goes on into a name teaches nothing when a shorter place begins it.
    for words in open {
      let known = local.placeCount(words[0]) { $0 < words.count ? words[$0] : nil }
      if known == nil { local.learnPlace(Array(words.prefix(1))) }
    }
    return local
  }

  private func placeStart(at token: Int) -> Int? {
    if let (range, _) = cues.levelWord(at: token), cues.tokens[token].isCapitalized {
      return cues.isMark(".", at: range.upperBound) ? range.upperBound + 1 : range.upperBound
    }
    if let (range, head) = cues.organizationHead(at: token), head.rule == "placename" {
      return range.upperBound
    }
    return nil
  }

  private static let longestPlace = 3

  /// The capitalised words from a token; closed when something else than a name follows them.
  private func placeWords(from start: Int) -> (words: [UInt64], isClosed: Bool)? {
    guard cues.tokens.indices.contains(start), cues.majorRegion(at: start) == nil else { return nil }
    let line = cues.article.line(of: start)
    var token = start
    var words: [UInt64] = []
    while token < line.upperBound, cues.tokens[token].isWord, cues.tokens[token].isCapitalized,
      words.count <= Self.longestPlace
    {
      if token > start, opensPerson(token) { return (words, true) }
      if cues.wordClass(at: token) == .function || cues.titleHead(at: token) != nil { break }
      if cues.levelWord(at: token) != nil || cues.organizationHead(at: token) != nil { break }
      if let name = cues.givenName(at: token), !name.isAmbiguous, name.kind != "name-part" {
        return words.isEmpty ? nil : (words, true)
      }
      words.append(cues.tokens[token].hash)
      token += 1
    }
    guard !words.isEmpty else { return nil }
    let goesOn =
      words.count > Self.longestPlace
      || token < line.upperBound && cues.tokens[token].isWord && cues.tokens[token].isCapitalized
    return (Array(words.prefix(Self.longestPlace)), !goesOn)
  }

  private func opensPerson(_ token: Int) -> Bool {
    cues.rank(at: token) != nil || cues.degree(at: token, before: true) != nil
      || cues.honorific(at: token).map { $0.honorific.position != "after" } ?? false
  }

  /// `RANTAU SELA –` at the begin of the body: capitalised words before a dash.
  private func datelineWords() -> [UInt64]? {
    for line in cues.article.lines where !line.isEmpty && !cues.article.isHeadline(line.lowerBound) {
      var token = line.lowerBound
      var words: [UInt64] = []
      while token < line.upperBound, words.count < Self.longestPlace, cues.tokens[token].isWord,
        cues.tokens[token].isCapitalized, cues.levelWord(at: token) == nil
      {
        words.append(cues.tokens[token].hash)
        token += 1
      }
      guard !words.isEmpty, token < line.upperBound, cues.majorRegion(at: line.lowerBound) == nil,
        cues.tokens[token].kind == .mark, cues.tokens[token].followsSpace || cues.isMark(",", at: token)
      else { continue }
      let mark = cues.article.mark(at: token)
      let isDash = mark == UInt8(ascii: "-") || mark >= 0x80 || mark == UInt8(ascii: "(")
      let isSource = mark == UInt8(ascii: ",")
      guard isDash || isSource && line.lowerBound + 12 > token && hasDash(after: token) else { return nil }
      return words
    }
    return nil
  }

  private func hasDash(after token: Int) -> Bool {
    let end = min(token + 8, cues.article.line(of: token).upperBound)
    return (token..<end).contains {
      cues.tokens[$0].kind == .mark && cues.tokens[$0].followsSpace
        && (cues.isMark("-", at: $0) || cues.article.mark(at: $0) >= 0x80)
    }
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
