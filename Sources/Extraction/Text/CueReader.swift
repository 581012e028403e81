private import Articles
private import Dictionaries
package import UnicodeText

/// What the dictionaries say about the tokens of one article: the questions all extractors ask.
package struct CueReader: Sendable {
  package let article: AnalyzedArticle
  package let lexicon: Lexicon

  package init(article: AnalyzedArticle, lexicon: Lexicon) {
    self.article = article
    self.lexicon = lexicon
  }

  package var tokens: [Token] { article.tokens }

  // MARK: Rows behind a match

  private func row(of match: PhraseMatch, in table: DictionaryTable) -> Int? {
    lexicon.dictionaries.firstRow(of: match.phrase, in: table)
  }

  /// The longest head of an office at a token.
  package func titleHead(at token: Int) -> (range: Range<Int>, head: TitleHead)? {
    guard let match = article.longestMatch(at: token, in: .titles),
      let row = row(of: match, in: .titles)
    else { return nil }
    return (match.start..<match.end, lexicon.titleHeads[row])
  }

  package func titleStatus(at token: Int) -> (range: Range<Int>, status: TitleStatus)? {
    guard let match = article.longestMatch(at: token, in: .titleStatuses),
      let row = row(of: match, in: .titleStatuses)
    else { return nil }
    return (match.start..<match.end, lexicon.titleStatuses[row])
  }

  /// A form of address before a name; in lower case only forms of everyday address count.
  package func honorific(at token: Int) -> (range: Range<Int>, honorific: Honorific)? {
    guard let match = article.longestMatch(at: token, in: .honorifics),
      let row = row(of: match, in: .honorifics)
    else { return nil }
    let honorific = lexicon.honorifics[row]
    guard tokens[token].isCapitalized || honorific.type == "sapaan" || honorific.type == "almarhum"
    else { return nil }
    return (match.start..<match.end, honorific)
  }

  package func rank(at token: Int) -> Range<Int>? {
    rank(at: token, corps: false)
  }

  package func corps(at token: Int) -> Range<Int>? {
    rank(at: token, corps: true)
  }

  private func rank(at token: Int, corps: Bool) -> Range<Int>? {
    guard tokens.indices.contains(token), tokens[token].isCapitalized else { return nil }
    for match in article.matches(at: token, in: .ranks).reversed() where match.stands(in: .ranks) {
      let rows = lexicon.dictionaries.rows(of: match.phrase, in: .ranks)
      if rows.contains(where: { lexicon.corps[$0] == corps }) { return match.start..<match.end }
    }
    return nil
  }

  /// A degree as it stands before (`Dr.`, `Ir.`) or after (`S.E.`) a name. Forms of letters alone
  /// count after a name only in capitals, or with the inner capital of their usual spelling.
  package func degree(at token: Int, before: Bool) -> Range<Int>? {
    guard tokens.indices.contains(token) else { return nil }
    for match in article.matches(at: token, in: .degrees).reversed()
    where match.stands(in: .degrees) {
      let rows = lexicon.dictionaries.rows(of: match.phrase, in: .degrees)
      guard rows.contains(where: { lexicon.degreesBefore[$0] == before }) else { continue }
      let first = tokens[token]
      if !before, !first.isCapitalized { continue }
      if match.count == 1, !first.isAllCaps, !first.shape.contains(.innerCapital), !before {
        continue
      }
      return match.start..<match.end
    }
    return nil
  }

  package func organizationHead(at token: Int) -> (range: Range<Int>, head: OrganizationHead)? {
    guard let match = article.longestMatch(at: token, in: .organizationHeads),
      let row = row(of: match, in: .organizationHeads)
    else { return nil }
    return (match.start..<match.end, lexicon.organizationHeads[row])
  }

  package func placeWord(at token: Int) -> (range: Range<Int>, word: PlaceWord)? {
    guard let match = article.longestMatch(at: token, in: .placeWords),
      let row = row(of: match, in: .placeWords)
    else { return nil }
    return (match.start..<match.end, lexicon.placeWords[row])
  }

  /// A level word (`Kabupaten`, `Kec.`) at a token.
  package func levelWord(at token: Int) -> (range: Range<Int>, level: String)? {
    guard let (range, word) = placeWord(at: token), word.kind == "admin" else { return nil }
    return (range, word.level)
  }

  package func wordClass(at token: Int) -> WordClass? {
    for match in article.matches(at: token, in: .nonNameWords)
    where match.count == 1 && match.stands(in: .nonNameWords) {
      if let row = row(of: match, in: .nonNameWords) { return lexicon.wordClasses[row] }
    }
    return nil
  }

  /// What may not begin at a token because of the words before it (`Kantor | Bupati`).
  package func blocks(before token: Int) -> Blocks {
    var blocks: Blocks = []
    let line = article.line(of: token)
    for start in max(line.lowerBound, token - 4)..<token {
      for match in article.matches(at: start, in: .nameBlockers)
      where match.end == token && match.stands(in: .nameBlockers) {
        if let row = row(of: match, in: .nameBlockers) { blocks.formUnion(lexicon.blockers[row]) }
      }
    }
    return blocks
  }

  /// Name parts the dictionary knows: nil when unknown, else whether the word has other readings.
  package func givenName(at token: Int) -> (isAmbiguous: Bool, kind: String)? {
    for match in article.matches(at: token, in: .givenNames)
    where match.count == 1 && match.stands(in: .givenNames) {
      guard let row = row(of: match, in: .givenNames) else { continue }
      let name = lexicon.givenNames[row]
      return (name.isAmbiguous, name.kind)
    }
    return nil
  }

  /// A name of several words (`I Gusti`, `La Ode`) at a token.
  package func namePhrase(at token: Int) -> Range<Int>? {
    guard tokens.indices.contains(token), tokens[token].isCapitalized else { return nil }
    return article.matches(at: token, in: .givenNames).last {
      $0.count > 1 && $0.stands(in: .givenNames)
    }.map {
      $0.start..<$0.end
    }
  }

  package func isAbbreviation(at token: Int) -> Bool {
    article.matches(at: token, in: .abbreviations).contains {
      $0.count == 1 && $0.stands(in: .abbreviations)
    }
  }

  /// The longest province, regency, city or alias at a token, written with a capital.
  package func majorRegion(at token: Int) -> Range<Int>? {
    guard tokens.indices.contains(token), tokens[token].isCapitalized else { return nil }
    return article.longestMatch(at: token, in: .majorRegions).map { $0.start..<$0.end }
  }

  /// A major region, or a district whose name goes on behind one: `Bekasi`, `Bekasi Selatan`.
  package func namedRegion(at token: Int) -> Range<Int>? {
    guard let major = majorRegion(at: token) else { return nil }
    guard let district = region(at: token, level: "kecamatan"), district.count > major.count else {
      return major
    }
    return district
  }

  /// The longest unit of one level at a token: what follows `Camat` or `Lurah`.
  package func region(at token: Int, level: String) -> Range<Int>? {
    let set: TableSet
    switch level {
    case "kecamatan": set = .kecamatan
    case "desa": set = .desa
    default: return nil
    }
    guard tokens.indices.contains(token), tokens[token].isCapitalized else { return nil }
    return article.longestMatch(at: token, in: set).map { $0.start..<$0.end }
  }

  /// The longest country or foreign city at a token, written with a capital.
  package func country(at token: Int) -> Range<Int>? {
    guard tokens.indices.contains(token), tokens[token].isCapitalized,
      let match = article.longestMatch(at: token, in: .countries)
    else { return nil }
    return match.start..<match.end
  }

  package func isCountry(_ token: Int) -> Bool {
    article.matches(at: token, in: .countries).contains { $0.stands(in: .countries) }
  }

  /// True for a token of a holiday or another fixed phrase of the calendar: `Idul Adha`.
  package func isInsideFixedPhrase(_ token: Int) -> Bool {
    for start in max(0, token - 3)...token {
      for match in article.matches(at: start, in: .monthsDays)
      where match.count > 1 && match.end > token && match.stands(in: .monthsDays) { return true }
    }
    return false
  }

  package func isConnector(at token: Int) -> Bool { connector(at: token) != nil }

  /// `bin`, `al-`, `br.`: a particle inside a name.
  package func connector(at token: Int) -> Range<Int>? { particle(at: token, role: "connector") }

  private func particle(at token: Int, role: String) -> Range<Int>? {
    guard let match = article.longestMatch(at: token, in: .nameParticles),
      let row = row(of: match, in: .nameParticles),
      lexicon.particleRoles[row] == role
    else { return nil }
    return match.start..<match.end
  }

  /// True when a particle of a role ends right before a token: `akrab disapa | Gus Wan`.
  package func follows(_ role: String, at token: Int) -> Bool {
    (max(0, token - 4)..<token).contains { particle(at: $0, role: role)?.upperBound == token }
  }

  /// True when a verb that is followed by its speaker (`kata`, `ujar`) ends before a token.
  package func speechVerb(endingAt token: Int) -> Bool {
    let line = article.line(of: token)
    for start in max(line.lowerBound, token - 3)..<token {
      for match in article.matches(at: start, in: .quoteVerbs)
      where match.end == token && match.stands(in: .quoteVerbs) {
        guard let row = row(of: match, in: .quoteVerbs) else { continue }
        let kind = lexicon.speechVerbKinds[row]
        if kind == "verb" || kind == "passive" { return true }
      }
    }
    return false
  }

  /// True in a line that credits the makers (`Foto : Wira © Humas`, `Editor : …`): nobody in it is
  /// part of the release.
  package func isCredit(lineOf token: Int) -> Bool {
    guard let zone = article.zone(of: token) else { return false }
    let line = article.line(of: token)
    switch zone {
    case .byline: return true
    case .caption:
      return line.count <= 12 && line.count > 1 && isLabelMark(line.lowerBound + 1)
    default: return false
    }
  }

  /// `:`, `©` or `®` behind the word a credit begins with.
  private func isLabelMark(_ token: Int) -> Bool {
    guard tokens[token].kind == .mark else { return false }
    return [":", "©", "®"].contains(article.string(at: token))
  }

  /// What the word at a token does between names and offices; nothing beyond the end of the text.
  package func roles(at token: Int) -> GrammarRoles {
    guard tokens.indices.contains(token), tokens[token].isWord else { return [] }
    return lexicon.grammar.roles(of: tokens[token].hash)
  }

  /// True when the word at a token does this between names and offices.
  package func isWord(of role: GrammarRoles, at token: Int) -> Bool {
    roles(at: token).contains(role)
  }

  // MARK: Gaps

  /// `,` · `dan` · `, dan` between two items of a list.
  package func isEnumeration(_ left: Int, _ right: Int) -> Bool {
    guard right > left, right - left <= 2 else { return false }
    return (left..<right).allSatisfy {
      isMark(",", at: $0) || isWord(GrammarWord.dan, at: $0) || isWord(GrammarWord.serta, at: $0)
    }
  }

  /// What stands between the office and the name of a sign-off: line ends, a comma, `ttd`.
  package func isBetweenSignatures(_ token: Int) -> Bool {
    tokens.indices.contains(token)
      && (tokens[token].kind == .lineBreak || isMark(",", at: token) || isMark(".", at: token)
        || isWord(of: .signed, at: token))
  }

  /// A term of office between an office and its holder: `periode 2019-2024`.
  package func isTerm(_ left: Int, _ right: Int) -> Bool {
    guard (2...5).contains(right - left), isWord(GrammarWord.periode, at: left) else {
      return false
    }
    return (left + 1..<right).allSatisfy { tokens[$0].kind != .word }
  }

  // MARK: Shapes

  package func isNumber(_ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].kind == .number
  }

  package func isMark(_ character: Unicode.Scalar, at token: Int) -> Bool {
    article.isMark(character, at: token)
  }

  /// One capital letter, with or without a dot: `M`, `A`.
  package func isInitial(at token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].isWord && tokens[token].count == 1
      && tokens[token].isCapitalized
  }

  /// `I`, `II`, `IV`, `XII`.
  package func isRomanNumeral(at token: Int) -> Bool {
    guard tokens.indices.contains(token), tokens[token].isAllCaps, tokens[token].count <= 5 else {
      return false
    }
    return article.text.utf8[tokens[token].span.start..<tokens[token].span.end].allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
    }
  }

  /// True when the words are the given one, whatever their case.
  package func isWord(_ hash: UInt64, at token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].hash == hash
  }
}

/// Hashes of the few words the grammar itself is made of.
package enum GrammarWord {
  package static let dan = hash("dan")
  package static let serta = hash("serta")
  package static let yang = hash("yang")
  package static let juga = hash("juga")
  package static let selaku = hash("selaku")
  package static let sebagai = hash("sebagai")
  package static let sekaligus = hash("sekaligus")
  package static let merangkap = hash("merangkap")
  package static let menjabat = hash("menjabat")
  package static let menjadi = hash("menjadi")
  package static let jadi = hash("jadi")
  package static let oleh = hash("oleh")
  package static let periode = hash("periode")
  package static let bulan = hash("bulan")
  package static let untuk = hash("untuk")
  package static let se = hash("se")

  private static func hash(_ word: String) -> UInt64 { Tokenizer.hashes(of: word).first ?? 0 }
}
