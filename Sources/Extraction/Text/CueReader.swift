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

  // MARK: Phrases at a token

  /// The longest head of an office at a token.
  package func titleHead(at token: Int) -> (range: Range<Int>, head: TitleHead)? {
    let row = article.facts(at: token).titleHead
    guard row.number >= 0 else { return nil }
    return (token..<token + row.count, lexicon.titleHeads[row.number])
  }

  /// True when a head of an office or a status before one begins at a token.
  func hasTitleWord(at token: Int) -> Bool {
    let facts = article.facts(at: token)
    return facts.titleHead.number >= 0 || facts.titleStatus.number >= 0
  }

  package func titleStatus(at token: Int) -> (range: Range<Int>, status: TitleStatus)? {
    let row = article.facts(at: token).titleStatus
    guard row.number >= 0 else { return nil }
    return (token..<token + row.count, lexicon.titleStatuses[row.number])
  }

  /// A form of address before a name; in lower case only forms of everyday address count.
  package func honorific(at token: Int) -> (range: Range<Int>, honorific: Honorific)? {
    let row = article.facts(at: token).honorific
    guard row.number >= 0 else { return nil }
    // `Tulang Bawang`: a region, no uncle of the Batak.
    if let region = majorRegion(at: token), region.count > row.count { return nil }
    return (token..<token + row.count, lexicon.honorifics[row.number])
  }

  package func rank(at token: Int) -> Range<Int>? {
    phrase(at: token, count: article.facts(at: token).rank)
  }

  package func corps(at token: Int) -> Range<Int>? {
    phrase(at: token, count: article.facts(at: token).corps)
  }

  /// A degree as it stands before (`Dr.`, `Ir.`) or after (`S.E.`) a name. Forms of letters alone
  /// count after a name only in capitals, or with the inner capital of their usual spelling.
  package func degree(at token: Int, before: Bool) -> Range<Int>? {
    let facts = article.facts(at: token)
    return phrase(at: token, count: before ? facts.degreeBefore : facts.degreeBehind)
  }

  package func organizationHead(at token: Int) -> (range: Range<Int>, head: OrganizationHead)? {
    let row = article.facts(at: token).organizationHead
    guard row.number >= 0 else { return nil }
    return (token..<token + row.count, lexicon.organizationHeads[row.number])
  }

  package func placeWord(at token: Int) -> (range: Range<Int>, word: PlaceWord)? {
    let row = article.facts(at: token).placeWord
    guard row.number >= 0 else { return nil }
    return (token..<token + row.count, lexicon.placeWords[row.number])
  }

  /// A level word (`Kabupaten`, `Kec.`) at a token.
  package func levelWord(at token: Int) -> (range: Range<Int>, level: String)? {
    guard let (range, word) = placeWord(at: token), word.kind == "admin" else { return nil }
    return (range, word.level)
  }

  package func wordClass(at token: Int) -> WordClass? { article.facts(at: token).wordClass }

  /// What may not begin at a token because of the words before it (`Kantor | Bupati`).
  package func blocks(before token: Int) -> Blocks { article.facts(at: token).blocks }

  /// Name parts the dictionary knows: nil when unknown, else whether the word has other readings.
  package func givenName(at token: Int) -> (isAmbiguous: Bool, kind: String)? {
    let row = article.facts(at: token).givenName
    guard row >= 0 else { return nil }
    let name = lexicon.givenNames[Int(row)]
    return (name.isAmbiguous, name.kind)
  }

  /// A name of several words (`I Gusti`, `La Ode`) at a token.
  package func namePhrase(at token: Int) -> Range<Int>? {
    phrase(at: token, count: article.facts(at: token).namePhrase)
  }

  package func isAbbreviation(at token: Int) -> Bool {
    article.facts(at: token).flags.contains(.abbreviation)
  }

  /// The longest province, regency, city or alias at a token, written with a capital.
  package func majorRegion(at token: Int) -> Range<Int>? {
    phrase(at: token, count: article.facts(at: token).majorRegion)
  }

  private func phrase(at token: Int, count: UInt8) -> Range<Int>? {
    count > 0 ? token..<token + Int(count) : nil
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
    article.facts(at: token).flags.contains(.country)
  }

  /// True for a token of a holiday or another fixed phrase of the calendar: `Idul Adha`.
  package func isInsideFixedPhrase(_ token: Int) -> Bool {
    article.facts(at: token).flags.contains(.insideFixedPhrase)
  }

  package func isConnector(at token: Int) -> Bool { connector(at: token) != nil }

  /// `bin`, `al-`, `br.`: a particle inside a name.
  package func connector(at token: Int) -> Range<Int>? {
    particle(at: token, role: "connector") ?? particle(at: token, role: "patronymic")
  }

  /// `bin`, `br.`: a connector that says whose child somebody is.
  package func isPatronymic(_ token: Int) -> Bool { begins("patronymic", at: token) }

  private func particle(at token: Int, role: String) -> Range<Int>? {
    let row = article.facts(at: token).particle
    guard row.number >= 0, lexicon.particleRoles[row.number] == role else { return nil }
    return token..<token + row.count
  }

  /// True when a particle of a role ends right before a token: `akrab disapa | Gus Wan`.
  package func follows(_ role: String, at token: Int) -> Bool {
    (max(0, token - 4)..<token).contains { particle(at: $0, role: role)?.upperBound == token }
  }

  /// True when a particle of a role begins at a token.
  package func begins(_ role: String, at token: Int) -> Bool {
    particle(at: token, role: role) != nil
  }

  /// True when a verb that is followed by its speaker (`kata`, `ujar`) ends before a token.
  package func speechVerb(endingAt token: Int) -> Bool {
    article.facts(at: token).flags.contains(.behindSpeechVerb)
  }

  /// How a verb of speech at a token stands to its speaker: `verb`, `before` and so on.
  package func speechVerbKind(at token: Int) -> String? {
    guard let match = article.longestMatch(at: token, in: .quoteVerbs),
      let row = lexicon.dictionaries.firstRow(of: match.phrase, in: .quoteVerbs)
    else { return nil }
    return lexicon.speechVerbKinds[row]
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
    !roles(at: token).isDisjoint(with: role)
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
    guard (2...5).contains(right - left) else { return false }
    // `calon bupati nomor urut 2`
    if isWord(of: .ballot, at: left) {
      return (left + 1..<right).allSatisfy { isWord(of: .ballot, at: $0) || isNumber($0) }
    }
    guard isWord(GrammarWord.periode, at: left) else { return false }
    return (left + 1..<right).allSatisfy { tokens[$0].kind != .word }
  }

  /// A dash with blanks around it: `Supardi – Kepala Desa Ampelan`.
  package func isDash(_ token: Int) -> Bool {
    guard tokens.indices.contains(token), token > 0, tokens[token].kind == .mark,
      tokens[token].followsSpace, tokens.indices.contains(token + 1),
      tokens[token + 1].followsSpace
    else { return false }
    return ["-", "–", "—"].contains(article.string(at: token))
  }

  // MARK: Shapes

  package func isNumber(_ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].kind == .number
  }

  package func isMark(_ character: Unicode.Scalar, at token: Int) -> Bool {
    article.isMark(character, at: token)
  }

  /// How much a word is shaped as names are: see `NameShapes`.
  func shapeWeight(_ token: Int) -> Int {
    let span = tokens[token].span
    return lexicon.nameShapes.weight(of: article.text.utf8, span.start..<span.end)
  }

  /// A word that no table knows and that is shaped as names are: `Yusmaniar`.
  func isShapedAsName(_ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].isWord && givenName(at: token) == nil
      && wordClass(at: token) == nil && region(at: token, level: "kecamatan") == nil
      && region(at: token, level: "desa") == nil && majorRegion(at: token) == nil
      && tokens[token].span.count > 3 && shapeWeight(token) >= Self.surelyName
  }

  /// One word of regions in 200 has this weight, one word of names in four.
  private static let surelyName = 20

  /// One capital letter, with or without a dot: `M`, `A`.
  package func isInitial(at token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].isWord && tokens[token].count == 1
      && tokens[token].isCapitalized
  }

  /// `I`, `II`, `IV`, `XII`; also `IIl`, with a small L for the last stroke.
  package func isRomanNumeral(at token: Int) -> Bool {
    guard tokens.indices.contains(token), tokens[token].isCapitalized, tokens[token].count <= 5
    else { return false }
    let letters = article.text.utf8[tokens[token].span.start..<tokens[token].span.end]
    let isThree = letters.count == 3 && letters.first == UInt8(ascii: "I")
    return letters.allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
        || isThree && $0 == UInt8(ascii: "l")
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
  package static let kantor = hash("kantor")
  package static let ke = hash("ke")
  package static let periode = hash("periode")
  package static let bulan = hash("bulan")
  package static let untuk = hash("untuk")
  package static let di = hash("di")
  package static let se = hash("se")
  package static let menurut = hash("menurut")
  package static let bagi = hash("bagi")
  package static let seorang = hash("seorang")
  package static let bernama = hash("bernama")
  package static let demikian = hash("demikian")
  package static let nya = hash("nya")
  package static let komisi = hash("komisi")
  package static let wakil = hash("wakil")
  package static let asal = hash("asal")

  private static func hash(_ word: String) -> UInt64 { Tokenizer.hashes(of: word).first ?? 0 }
}
