import Dictionaries
private import UnicodeText

/// Reads a person at a given token: address, rank and degrees before, the bare name, degrees and
/// adat titles behind.
package struct NameReader: Sendable {
  let cues: CueReader
  private let evidence: NameEvidence

  package init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    self.evidence = evidence
  }

  /// What can stand before a name.
  static var prefixTables: TableSet {
    [.honorifics, .degrees, .ranks]
  }

  /// Of a word that begins a name with nothing before it, or goes on with one.
  static let leastScore = -0.9

  /// Longest bare name in words: court and clan names reach six.
  private static let longestName = 6

  /// - Parameter end: first token that cannot belong to the person any more.
  /// - Returns: nil when no name begins here. `confidence` is left at 0 for the caller to set.
  package func person(at start: Int, until end: Int, rule: String) -> PersonMention? {
    // Most words that begin no name have nothing before it either.
    guard cues.article.stands(at: start, in: Self.prefixTables) else {
      guard start < end, let nameEnd = readName(at: start, until: end, anchored: false) else {
        return nil
      }
      return person(NamePrefix(end: start), at: start, named: start..<nameEnd, until: end, rule)
    }
    var reading = readPrefix(at: start, until: end)
    let nameStart = reading.end
    guard nameStart < end,
      let nameEnd = readName(at: nameStart, until: end, anchored: reading.isAnchored)
    else { return nil }
    if reading.aliasAddress != nil, nameEnd - nameStart == 1 {
      // `Gus Wan`: the address is the name.
      reading.dropAlias()
    }
    let nameStarts = reading.nameStart(default: nameStart)
    return person(reading, at: start, named: nameStarts..<nameEnd, until: end, rule)
  }

  private func person(
    _ prefix: NamePrefix, at start: Int, named name: Range<Int>, until end: Int, _ rule: String
  ) -> PersonMention {
    var person = PersonMention(
      range: start..<name.upperBound, name: name, rule: rule, confidence: 0)
    person.honorifics = prefix.honorifics
    person.rank = prefix.rank
    person.degrees = prefix.degrees
    person.adat = prefix.adat
    person.gender = prefix.gender
    person.isDeceased = prefix.isDeceased
    person.range = start..<readSuffix(of: &person, at: name.upperBound, until: end)
    return person
  }

  // MARK: Before the name

  private func readPrefix(at start: Int, until end: Int) -> NamePrefix {
    var prefix = NamePrefix(end: start)
    while prefix.end < end {
      let token = prefix.end
      if prefix.rank == nil, let rank = cues.rank(at: token), rank.upperBound < end {
        prefix.rank = token..<readCorps(at: rank.upperBound, until: end)
        prefix.end = prefix.rank?.upperBound ?? rank.upperBound
      } else if let degree = cues.degree(at: token, before: true), degree.upperBound < end,
        isFollowedByName(degree.upperBound, until: end)
      {
        prefix.degrees.append(degree)
        prefix.end = degree.upperBound
      } else if let (range, honorific) = cues.honorific(at: token), range.upperBound < end,
        honorific.position != "after", isFollowedByName(range.upperBound, until: end)
      {
        // `Hj. | St. Nurlaela`: no deacon has made the pilgrimage; St. is Siti here.
        if isChurch(honorific), prefix.isPilgrim { return prefix }
        switch honorific.treatment {
        case "title", "no-person": return prefix
        case "strip-h":
          prefix.honorifics.append(range)
          prefix.fusedStart = token
          let isDotted = cues.isMark(".", at: range.upperBound)
          prefix.end = isDotted ? range.upperBound + 1 : range.upperBound
          return prefix
        case "adat": prefix.adat.append(range)
        case "alias":
          prefix.honorifics.append(range)
          prefix.aliasAddress = range
        default: prefix.honorifics.append(range)
        }
        prefix.isDeceased = prefix.isDeceased || honorific.type == "almarhum"
        prefix.isPilgrim = prefix.isPilgrim || honorific.type == "haji"
        if !honorific.gender.isEmpty { prefix.gender = honorific.gender }
        prefix.end = range.upperBound
      } else {
        break
      }
      // `H, Mansur`: a comma for the dot.
      if cues.isMark(",", at: prefix.end), prefix.end - 1 == token,
        cues.tokens[token].count <= 2, isFollowedByName(prefix.end + 1, until: end)
      {
        prefix.end += 1
      } else if cues.isMark(".", at: prefix.end), isFollowedByName(prefix.end + 1, until: end) {
        prefix.end += 1
      }
    }
    return prefix
  }

  private func isChurch(_ honorific: Honorific) -> Bool {
    honorific.type == "kristen" || honorific.type == "katolik"
  }

  /// Corps, service and retirement behind a rank: `Inf`, `Laut (P)`, `Pol.`, `(Purn)`.
  private func readCorps(at start: Int, until end: Int) -> Int {
    var token = start
    while token < end {
      if let corps = cues.corps(at: token) {
        token = corps.upperBound
      } else if cues.isMark("(", at: token), token + 2 < end, cues.isMark(")", at: token + 2),
        cues.tokens[token + 1].count <= 5
      {
        token += 3
      } else if cues.isMark(".", at: token), cues.tokens[token].followsSpace == false {
        token += 1
      } else {
        break
      }
    }
    return token
  }

  private func isFollowedByName(_ token: Int, until end: Int) -> Bool {
    var next = token
    if next < end, cues.isMark(".", at: next) || cues.isMark(",", at: next) { next += 1 }
    guard next < end, cues.tokens[next].isWord, cues.tokens[next].isCapitalized else {
      return false
    }
    if cues.honorific(at: next) != nil || cues.rank(at: next) != nil
      || cues.degree(at: next, before: true) != nil
    {
      return true
    }
    if let head = cues.titleHead(at: next), head.range.count > 1 || evidence.nameScore(at: next) < 0
    {
      return false
    }
    return cues.givenName(at: next) != nil || evidence.nameScore(at: next) > -1.9
      || closingDegree(from: next, until: end) != nil
  }

  // MARK: The name

  /// End of the bare name that starts at a token; nil when there is none.
  /// - Parameter anchored: an address, rank or degree stands before: unknown words count as name.
  private func readName(at start: Int, until end: Int, anchored: Bool) -> Int? {
    // A degree at the end of the run says that all of it is a name, common words too. It is looked
    // for only where it decides.
    var closing: Int??
    func closingDegree() -> Int? {
      if let closing { return closing }
      let found = self.closingDegree(from: start, until: end)
      closing = found
      return found
    }
    var token = start
    var last = start
    var words = 0
    var total = 0.0
    while token < end, words < Self.longestName {
      if token > start {
        if isDegreeBehindName(at: token) { break }
        if let next = connectorsEnd(at: token, until: end) {
          if cues.isPatronymic(token) {
            // What follows is a clan or a father, whatever else it can be.
            token = extendWord(next, until: end)
            words += 1
            last = token
          } else {
            token = next
          }
          continue
        }
        if opensAnotherPerson(at: token, until: end) { break }
        if isNickname(at: token, until: end) {
          token += 3
          continue
        }
      }
      guard cues.tokens[token].isWord else { break }
      let score =
        words == 0 && isTwoInitials(token, until: end) ? 0.3 : evidence.nameScore(at: token)
      if score <= NameEvidence.never { break }
      if score < (anchored && words == 0 ? -1.9 : Self.leastScore) {
        // `Rahma Tinggi Harapan, S.E.`
        guard score >= -2.6, words > 0 || anchored, isCommonWord(token),
          let closing = closingDegree(), token < closing
        else { break }
      }
      if words == 0, isForeignAbbreviation(token, until: end) { break }
      if token > start, isSeparateTitle(at: token) { break }
      total += score
      words += 1
      token = extendWord(token, until: end)
      last = token
    }
    guard words > 0, total > -2 || total > -4 && closingDegree() != nil else { return nil }
    // A lone initial is no name.
    if words == 1, last - start <= 2, cues.isInitial(at: start) { return nil }
    return last
  }

  /// Past `bin`, `br.`, `van der` before a word that can go on with the name.
  private func connectorsEnd(at start: Int, until end: Int) -> Int? {
    var token = start
    while let connector = cues.connector(at: token) { token = connector.upperBound }
    guard token > start, token < end, cues.tokens[token].isWord, cues.tokens[token].isCapitalized
    else { return nil }
    // `Rosdiana Br. Tanjung`: a clan can be named as any place.
    let isClan = cues.isPatronymic(start) && cues.titleHead(at: token) == nil
    return isClan || evidence.nameScore(at: token) > -1.5 ? token : nil
  }

  /// `NASA William Stefanov`: capitals before a word in small letters name no person.
  private func isForeignAbbreviation(_ token: Int, until end: Int) -> Bool {
    let word = cues.tokens[token]
    return word.isAllCaps && word.count > 2 && cues.givenName(at: token) == nil && token + 1 < end
      && cues.tokens[token + 1].isCapitalized && !cues.tokens[token + 1].isAllCaps
      && cues.tokens[token + 1].isWord && !evidence.isInCapitals(token)
  }

  /// `I Wayan | 'Kolok' | Sudiarsa`: a nickname in marks inside a name.
  private func isNickname(at token: Int, until end: Int) -> Bool {
    guard token + 3 < end, isQuoteMark(token), isQuoteMark(token + 2) else { return false }
    return cues.tokens[token + 1].isCapitalized && cues.tokens[token + 3].isWord
      && evidence.nameScore(at: token + 3) > -0.9
  }

  /// `ST Wardana`: a degree of two letters has no place before a name, so they are initials.
  private func isTwoInitials(_ token: Int, until end: Int) -> Bool {
    let word = cues.tokens[token]
    return word.isAllCaps && word.count == 2 && cues.degree(at: token, before: false) != nil
      && token + 1 < end && cues.tokens[token + 1].isCapitalized
      && !cues.tokens[token + 1].isAllCaps && evidence.nameScore(at: token + 1) > 0
  }

  private func isQuoteMark(_ token: Int) -> Bool {
    cues.isMark("'", at: token) || cues.isMark("\"", at: token)
      || cues.article.mark(at: token) == 0xE2
  }

  /// Start of the degree behind a run of two to five capitalised words, when one closes it.
  private func closingDegree(from start: Int, until end: Int) -> Int? {
    var token = start
    var words = 0
    while token < end, words <= 5 {
      if token > start, isDegreeBehindName(at: token) { return words >= 2 ? token : nil }
      if cues.tokens[token].isWord, cues.tokens[token].isCapitalized {
        words += 1
        token += 1
      } else if cues.isMark(".", at: token), token > start, cues.tokens[token - 1].count <= 3 {
        token += 1
      } else if let connector = cues.connector(at: token) {
        token = connector.upperBound
      } else {
        break
      }
    }
    guard token < end, words >= 2, cues.isMark(",", at: token), token + 1 < end,
      cues.degree(at: token + 1, before: false) != nil
    else { return nil }
    return token
  }

  /// A word of the language that is nothing else: no region, no organisation, no office.
  private func isCommonWord(_ token: Int) -> Bool {
    cues.wordClass(at: token) != nil && cues.majorRegion(at: token) == nil
      && cues.organizationHead(at: token) == nil && cues.titleHead(at: token) == nil
      && cues.placeWord(at: token) == nil && !cues.tokens[token].isAllCaps
  }

  /// A rank, an address or a degree in the middle begins somebody else; an adat title ends the name.
  private func opensAnotherPerson(at token: Int, until end: Int) -> Bool {
    if cues.rank(at: token) != nil || cues.degree(at: token, before: true) != nil { return true }
    guard let (range, honorific) = cues.honorific(at: token), cues.givenName(at: token) == nil
    else {
      return false
    }
    if honorific.treatment == "adat", honorific.position != "before" { return true }
    if honorific.type == "haji", isInitialBehindName(token, until: end) { return false }
    let next = range.upperBound
    guard next < end, cues.tokens[next].isWord, cues.tokens[next].isCapitalized else {
      return false
    }
    return honorific.position == "before" && honorific.treatment == "strip"
      && (range.count > 1 || cues.tokens[token].count > 1)
  }

  /// `Soni | H. Pratama`: between a given name and one word the letter is an initial.
  private func isInitialBehindName(_ token: Int, until end: Int) -> Bool {
    guard cues.tokens[token].count == 1,
      cues.givenName(at: token - 1) != nil || evidence.nameScore(at: token - 1) > 0.6
    else { return false }
    let next = cues.isMark(".", at: token + 1) ? token + 2 : token + 1
    return !(next + 1 < end && cues.tokens[next + 1].isWord && cues.tokens[next + 1].isCapitalized)
  }

  /// Past the word and what is fused to it: `M.`, `Butar-Butar`, `Al-Habsyi`.
  private func extendWord(_ start: Int, until end: Int) -> Int {
    var token = start + 1
    let word = cues.tokens[start]
    if token < end, cues.isMark(".", at: token), word.count <= 4, token + 1 < end,
      word.count <= 2 || cues.givenName(at: start) != nil || isShortForm(start),
      cues.tokens[token + 1].isWord,
      cues.tokens[token + 1].isCapitalized || cues.isConnector(at: token + 1)
    {
      return token + 1
    }
    while token + 1 < end, cues.isMark("-", at: token), !cues.tokens[token].followsSpace,
      !cues.tokens[token + 1].followsSpace, cues.tokens[token + 1].isWord,
      !cues.tokens[token + 1].isCapitalized || cues.tokens[token + 1].hash == word.hash
        || cues.isConnector(at: start)
    {
      token += 2
    }
    return token
  }

  /// `Muh.`, `Moh.`, `Abd.`: prefixes of names with a dot.
  private func isShortForm(_ token: Int) -> Bool {
    cues.article.matches(at: token, in: .nameParticles).contains { $0.stands(in: .nameParticles) }
  }

  private func isSeparateTitle(at token: Int) -> Bool {
    guard let (range, head) = cues.titleHead(at: token) else { return false }
    return head.kind == .office && (range.count > 1 || cues.givenName(at: token) == nil)
  }

  /// `Rahma SH MH`: a degree ends the name without a comma. A single letter is an initial.
  private func isDegreeBehindName(at token: Int) -> Bool {
    guard let degree = cues.degree(at: token, before: false) else { return false }
    return degree.count > 1 || cues.tokens[token].count > 1 && cues.givenName(at: token) == nil
  }
}
