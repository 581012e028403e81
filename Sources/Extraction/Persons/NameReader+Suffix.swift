private import Dictionaries
private import UnicodeText

/// What stands behind the bare name: degrees and adat titles.
extension NameReader {
  /// Reads degrees and adat titles; returns the end of the person.
  func readSuffix(of person: inout PersonMention, at start: Int, until end: Int) -> Int {
    var last = start
    var token = start
    while token < end {
      var next = token
      while next < end, cues.isMark(",", at: next) || cues.isMark(".", at: next) && next > token {
        next += 1
      }
      guard next < end else { break }
      if let degree = degreeBehind(at: next, afterComma: next > token || !person.degrees.isEmpty) {
        person.degrees.append(degree)
        token = degree.upperBound
        if cues.isMark("(", at: token), token + 2 < end, cues.isMark(")", at: token + 2),
          cues.tokens[token + 1].count == 1
        {
          token += 3
        }
        last = token
      } else if next == token, let (range, honorific) = honorificBehind(at: next) {
        if honorific.treatment == "adat" {
          let wordsEnd = adatWords(at: range.upperBound, until: end)
          person.adat.append(range.lowerBound..<wordsEnd)
          token = wordsEnd
        } else {
          person.honorifics.append(range)
          person.isDeceased = person.isDeceased || honorific.type == "almarhum"
          token = range.upperBound
        }
        last = token
      } else {
        break
      }
    }
    return last
  }

  /// `St.` stands for a deacon before a name and for Sutan behind it.
  private func honorificBehind(at token: Int) -> (range: Range<Int>, honorific: Honorific)? {
    guard cues.honorific(at: token) != nil,
      let match = cues.article.longestMatch(at: token, in: .honorifics)
    else { return nil }
    return cues.lexicon.dictionaries.rows(of: match.phrase, in: .honorifics)
      .map { cues.lexicon.honorifics[$0] }.first { $0.position != "before" }
      .map { (match.start..<match.end, $0) }
  }

  /// One to four capitalised words of a sako: `Dt. Rajo Bungsu`.
  private func adatWords(at start: Int, until end: Int) -> Int {
    var token = start
    while token < end, token < start + 4, cues.tokens[token].isWord,
      cues.tokens[token].isCapitalized, cues.wordClass(at: token) != .function,
      cues.degree(at: token, before: false) == nil
    {
      token += 1
    }
    return token
  }

  /// A known degree, or after a comma one of the usual shape (`M.Tr.Foo`).
  private func degreeBehind(at token: Int, afterComma: Bool) -> Range<Int>? {
    if let degree = cues.degree(at: token, before: false) {
      return includingDot(degree)
    }
    guard afterComma, cues.tokens[token].isWord, cues.tokens[token].isCapitalized,
      cues.tokens[token].count <= 3, cues.isMark(".", at: token + 1),
      cues.tokens.indices.contains(token + 2), cues.tokens[token + 2].isWord,
      cues.tokens[token + 2].isCapitalized, !cues.tokens[token + 2].followsSpace
    else { return nil }
    var last = token + 3
    while cues.isMark(".", at: last), cues.tokens.indices.contains(last + 1),
      cues.tokens[last + 1].isWord, !cues.tokens[last + 1].followsSpace
    {
      last += 2
    }
    return includingDot(token..<last)
  }

  /// The dot of an abbreviation belongs to it, also when it ends the sentence as well.
  private func includingDot(_ range: Range<Int>) -> Range<Int> {
    guard cues.isMark(".", at: range.upperBound),
      cues.tokens[range.upperBound].followsSpace == false,
      range.contains(where: { cues.isMark(".", at: $0) })
    else { return range }
    return range.lowerBound..<(range.upperBound + 1)
  }
}
