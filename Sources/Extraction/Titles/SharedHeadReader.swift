private import Dictionaries
private import UnicodeText

/// Reads the places of further offices that share the head before them: `Kajari Arung, | Muara
/// Jernih, | dan | Lembah`.
struct SharedHeadReader: Sendable {
  private let cues: CueReader
  private let evidence: NameEvidence
  private let cut: NameCut

  init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    self.evidence = evidence
    cut = NameCut(cues: cues, evidence: evidence)
  }

  /// The offices that go on with the head of one, in text order; none when the list is one of people
  /// or of other offices. A list ends with `dan` and a place, and no name follows it.
  func offices(after title: TitleMention, until end: Int) -> [TitleMention] {
    guard title.kind == .office, let place = title.place,
      place.upperBound == title.range.upperBound,
      place.lowerBound == title.head.upperBound
    else { return [] }
    var places: [Range<Int>] = []
    var token = title.range.upperBound
    var isClosed = false
    while !isClosed, token < end {
      var next = token
      if cues.isMark(",", at: next) { next += 1 }
      if next < end,
        cues.isWord(GrammarWord.dan, at: next) || cues.isWord(GrammarWord.serta, at: next)
      {
        isClosed = true
        next += 1
      }
      guard next > token, let place = self.place(at: next, until: end) else { return [] }
      places.append(place)
      token = place.upperBound
    }
    guard isClosed, places.contains(where: isKnown),
      !(token < end && cues.tokens[token].isCapitalized), !cut.startsPerson(at: token, until: end),
      !(cues.isMark(",", at: token) && cut.startsPerson(at: token + 1, until: end))
    else { return [] }
    return places.map { place in
      var office = title
      office.range = place
      office.head = place.lowerBound..<place.lowerBound
      office.sharedHead = title.head
      office.place = place
      office.organization = nil
      office.rule = "shared-head"
      return office
    }
  }

  /// One to three capitalised words that are no name, no office and no organisation.
  private func place(at start: Int, until end: Int) -> Range<Int>? {
    var token = start
    while token < end, token < start + 3, cues.tokens[token].isWord,
      cues.tokens[token].isCapitalized,
      cues.wordClass(at: token) != .function, cues.titleHead(at: token) == nil,
      cues.organizationHead(at: token) == nil, cues.titleStatus(at: token) == nil,
      !cut.startsPerson(at: token, until: end), evidence.nameScore(at: token) < 1
    {
      token += 1
    }
    return token > start ? start..<token : nil
  }

  private func isKnown(_ place: Range<Int>) -> Bool {
    evidence.localPlace(at: place.lowerBound) != nil
      || cues.article.longestMatch(at: place.lowerBound, in: .regions)?.end == place.upperBound
  }
}
