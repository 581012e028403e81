private import Dictionaries
private import Records
private import UnicodeText

/// Finds where an office ends: the hard question is `Kabid Aptika | Tomy Fernandes`.
///
/// Words whose class is known (fields, organisations, regions) are taken piece by piece; where only
/// capitalised words of open class are left, `NameCut` weighs the evidence.
struct TitleBoundary: Sendable {
  let cues: CueReader
  let evidence: NameEvidence
  let cut: NameCut

  init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    self.evidence = evidence
    cut = NameCut(cues: cues, evidence: evidence)
  }

  /// Extends the title behind its head; sets organisation, place and a status that stands behind.
  func extend(_ title: inout TitleMention, row: TitleHead, until end: Int) {
    var token = title.head.upperBound
    while token < end {
      let isBehindStatus = hasStatusBehind(title, at: token)
      guard let next = piece(at: token, of: &title, row: row, until: end),
        !isBehindStatus || title.place?.upperBound == next || knownOrganization(at: token) != nil
      else { break }
      token = next
      title.range = title.range.lowerBound..<token
    }
    let organizationEnd = title.place?.lowerBound ?? title.range.upperBound
    if title.head.upperBound < organizationEnd {
      title.organization = title.head.upperBound..<organizationEnd
    }
  }

  /// `Ketua Bamus terpilih | Erman`: behind a status word only a place or an organisation goes on
  /// with the office.
  private func hasStatusBehind(_ title: TitleMention, at token: Int) -> Bool {
    (title.head.upperBound..<token).contains {
      cues.titleStatus(at: $0).map { $0.status.standsAfter && $0.range.upperBound == token }
        ?? false
    }
  }

  /// End of the piece of the title at a token; nil when the title is over.
  private func piece(
    at token: Int, of title: inout TitleMention, row: TitleHead, until end: Int
  ) -> Int? {
    let word = cues.tokens[token]
    switch word.kind {
    case .lineBreak: return nil
    case .mark:
      if let next = bracket(at: token, until: end) { return next }
      if cues.isMark(",", at: token), title.place == nil { return fieldList(at: token, until: end) }
      if cues.isMark("&", at: token), title.place == nil { return conjunct(at: token, until: end) }
      if cues.isMark("-", at: token), cut.joins(token, until: end) { return token + 2 }
      if cues.isMark(".", at: token) {
        if goesOnAsAddress(token, until: end) { return token + 2 }
        if abbreviates(token, head: title.head, until: end) { return token + 1 }
      }
      return nil
    case .number:
      return numbersSchool(token) ? token + 1 : ordinal(at: token, until: end)
    case .word: break
    }
    // `Ketua Komisi C Tiar Wene`
    if word.count == 1, cues.isWord(GrammarWord.komisi, at: token - 1),
      !cues.isMark(".", at: token + 1)
    {
      return token + 1
    }
    if cut.startsPerson(at: token, until: end) {
      return wantsName(before: token, of: title) ? cut.namesakeEnd(from: token, until: end) : nil
    }
    if cues.isRomanNumeral(at: token), !isFusedInitial(token) {
      return ordinal(at: token, until: end)
    }
    if isLetter(token) { return token + 1 }
    if word.hash == GrammarWord.ke { return countedHolder(at: token, until: end) }
    if let (range, status) = cues.titleStatus(at: token), status.standsAfter {
      title.status = PositionStatus(rawValue: status.status) ?? title.status
      return range.upperBound
    }
    if word.hash == GrammarWord.dan {
      return title.place == nil ? conjunct(at: token, until: end) : nil
    }
    if title.place == nil,
      row.takes.contains(.place) || cues.levelWord(at: token)?.level != "other",
      let place = levelPlace(at: token, until: end, isHeld: isHeld(title))
    {
      title.place = place
      return place.upperBound
    }
    if row.takes.contains(.posting), let posting = posting(at: token, until: end) {
      return posting
    }
    guard word.isCapitalized else { return isLowerField(at: token, until: end) ? token + 1 : nil }
    return capitalizedPiece(at: token, of: &title, row: row, until: end)
  }

  private func capitalizedPiece(
    at token: Int, of title: inout TitleMention, row: TitleHead, until end: Int
  ) -> Int? {
    if let (range, head) = cues.titleHead(at: token), head.kind == .office {
      // `Kabag Protokol Pimpinan | Tio Harjo`: a general word that heads nothing here.
      if token > title.head.upperBound, head.takes.contains(.modifier), range.count == 1,
        cut.startsPerson(at: range.upperBound, until: end)
          || !(range.upperBound < end && isField(at: range.upperBound))
      {
        return range.upperBound
      }
      // `Ajudan Bupati`, `Sekretaris Camat`: a head right behind a head is its field.
      return token == title.head.upperBound && range.upperBound < end ? range.upperBound : nil
    }
    if title.place == nil, let organization = knownOrganization(at: token) {
      return organization.upperBound
    }
    if let region = evidence.localPlace(at: token) ?? cues.region(at: token, level: row.placeLevel)
      ?? cues.namedRegion(at: token),
      title.place == nil, !readsAsName(region, until: end)
    {
      let isMinor =
        ["kecamatan", "desa"].contains(row.placeLevel) && evidence.localPlace(at: token) == nil
        && cues.region(at: token, level: row.placeLevel) == nil
      let placeEnd = cut.placeRest(of: region, until: end, isMinor: isMinor)
      title.place = region.lowerBound..<placeEnd
      return placeEnd
    }
    guard title.place == nil else { return nil }
    if cues.givenName(at: token) == nil, let country = cues.country(at: token) {
      title.place = country
      return country.upperBound
    }
    // `Menteri Luar Negeri | Retna Lestari`: nothing but a place can follow.
    guard !row.takes.isEmpty else { return nil }
    // `Kalapas Kelas | IIB`
    if standsAboveName(title, until: end) {
      let runEnd = cut.runEnd(from: token, until: end)
      if runEnd >= end - 1, runEnd > token {
        if row.takes.contains(.place) { title.place = token..<runEnd }
        return runEnd
      }
    }
    if cues.isWord(of: .branch, at: token - 1), cues.tokens[token].isAllCaps,
      cues.tokens[token].count <= 4
    {
      return token + 1
    }
    if standsAboveName(title, until: end) {
      let runEnd = cut.runEnd(from: token, until: end)
      if runEnd >= end - 1, runEnd > token {
        if row.takes.contains(.place) { title.place = token..<runEnd }
        return runEnd
      }
    }
    if cues.isWord(of: .branch, at: token - 1), cues.givenName(at: token) == nil,
      cues.titleHead(at: token) == nil, !isField(at: token)
    {
      // `Ketua PWI Cabang | Surakarto`
      let placeEnd = cut.placeEnd(from: token, until: end, isHeld: isHeld(title))
      title.place = token..<placeEnd
      return placeEnd
    }
    let isLocal =
      followsLocalOrganization(token, of: title)
      || followsOrganization(token, of: title) && isBeforeGivenName(token)
    // `Ketua KPU Kota | Sungai Raya`: there a word that begins the names of places is no field.
    let wantsName = wantsName(before: token, of: title)
    if wantsName, let nameEnd = groupNameEnd(from: token, until: end) { return nameEnd }
    if isField(at: token), !(isLocal && cues.isWord(of: .placeBeginning, at: token)) {
      return wantsName ? properNameEnd(from: token, of: title, until: end) : token + 1
    }
    let wantsPlace = (row.takes.contains(.place) || isLocal) && !wantsName
    let wantsField = !wantsPlace && !wantsName && opensField(at: token, of: title, row: row)
    let cutEnd = cut.titleEnd(
      from: token, until: end, wantsOpenWord: wantsPlace, wantsField: wantsField,
      isCharted: row.isOfMajorRegion, wantsName: wantsName, isHeld: isHeld(title))
    guard cutEnd > token else { return nil }
    if wantsPlace { title.place = token..<cutEnd }
    return cutEnd
  }

  // MARK: Pieces

  /// `Duta Besar Jepang | untuk Indonesia`, `Kepala Balai POM | di Wening`
  private func posting(at token: Int, until end: Int) -> Int? {
    guard token + 1 < end, cues.tokens[token + 1].isCapitalized else { return nil }
    // `Kepala Balai POM | di Wening`
    if cues.isWord(GrammarWord.di, at: token) { return cut.placeEnd(from: token + 1, until: end) }
    guard cues.isWord(GrammarWord.untuk, at: token) else { return nil }
    return cues.isCountry(token + 1) ? token + 2 : cues.majorRegion(at: token + 1)?.upperBound
  }

  /// `Kabag. Protokol`: the dot of an abbreviated head, not of a sentence.
  private func abbreviates(_ dot: Int, head: Range<Int>, until end: Int) -> Bool {
    dot == head.upperBound && !cues.isRomanNumeral(at: dot - 1) && dot + 1 < end
      && cues.tokens[dot + 1].isWord
      && cues.tokens[dot + 1].isCapitalized
      && cues.article.sentenceNumber(of: dot) == cues.article.sentenceNumber(of: dot + 1)
  }

  /// `(Sekda)` inside a title: taken only when the title goes on behind it.
  private func bracket(at token: Int, until end: Int) -> Int? {
    guard cues.isMark("(", at: token) else { return nil }
    var close = token + 1
    while close < end, close < token + 6, !cues.isMark(")", at: close) { close += 1 }
    guard close + 1 < end, cues.isMark(")", at: close), cues.tokens[token + 1].isCapitalized else {
      return nil
    }
    let next = close + 1
    if cues.tokens[next].kind == .number, cues.isMark("/", at: next + 1) { return next }
    guard cues.tokens[next].isWord, !cut.startsPerson(at: next, until: end) else { return nil }
    if cues.levelWord(at: next) != nil || evidence.localPlace(at: next) != nil { return next }
    guard cues.tokens[next].isCapitalized else { return nil }
    let goesOn =
      cues.majorRegion(at: next).map { !readsAsName($0, until: end) } ?? false
      || knownOrganization(at: next) != nil || isField(at: next)
    return goesOn ? next : nil
  }

  /// `, Riset, dan Teknologi`: a list of fields that ends with `dan`.
  private func fieldList(at comma: Int, until end: Int) -> Int? {
    var token = comma
    while cues.isMark(",", at: token) {
      var next = token + 1
      let closes = next < end && cues.tokens[next].hash == GrammarWord.dan
      if closes { next += 1 }
      guard next < end, isListField(at: next) else { return nil }
      while next < end, isListField(at: next) { next += 1 }
      if closes { return next }
      token = next
      if token < end, cues.tokens[token].hash == GrammarWord.dan {
        return conjunct(at: token, until: end)
      }
    }
    return nil
  }

  private func isListField(at token: Int) -> Bool {
    cues.tokens[token].isWord && cues.tokens[token].isCapitalized && isField(at: token)
      && cues.titleHead(at: token) == nil && cues.organizationHead(at: token) == nil
  }

  /// `Presiden RI | ke-7`: which of its holders.
  private func countedHolder(at token: Int, until end: Int) -> Int? {
    let next = token + 3
    guard next <= end, cues.isMark("-", at: token + 1),
      !cues.tokens[token + 1].followsSpace, cues.tokens[token + 2].kind == .number,
      next == end || cues.isMark(",", at: next) || cues.tokens[next].isCapitalized
    else { return nil }
    return next
  }

  /// `II`, `1`, `0824/Jember`, `13/LS`.
  private func ordinal(at token: Int, until end: Int) -> Int? {
    var next = token + 1
    // `1099-04/Hulu Batang`
    if next + 2 < end, cues.isMark("-", at: next), cues.tokens[next + 1].kind == .number,
      cues.isMark("/", at: next + 2)
    {
      next += 2
    }
    if let unit = unitNumberEnd(at: token, until: end) { return unit }
    if next + 1 < end, cues.isMark("/", at: next), cues.tokens[next + 1].isWord,
      cues.tokens[next + 1].isCapitalized
    {
      let place = evidence.localPlace(at: next + 1) ?? cues.majorRegion(at: next + 1)
      return place?.upperBound ?? cut.codeNameEnd(from: next + 1, until: end)
    }
    // `Dandenpom XIII/2`
    if cues.tokens[token].isWord, next + 1 < end, cues.isMark("/", at: next),
      cues.tokens[next + 1].kind == .number
    {
      return next + 2
    }
    guard cues.tokens[token].kind == .number else { return next }
    // A figure alone is an ordinal only when it is short and no date, measure or fraction.
    guard next < end else { return cues.tokens[token].count <= 2 ? next : nil }
    if cues.tokens[next].isWord {
      return cues.tokens[next].isCapitalized && cues.tokens[token].count <= 4 ? next : nil
    }
    let isFraction =
      cues.isMark("/", at: next) || cues.isMark("-", at: next) || cues.isMark(":", at: next)
      || next + 1 < end && cues.tokens[next + 1].kind == .number
        && !cues.tokens[next + 1].followsSpace
    return isFraction || cues.tokens[token].count > 2 ? nil : next
  }

  /// `Bupati Luwuk Banggala,` alone in a line above `Ir. H. Rusdi Malano`: nobody is named in it.
  private func standsAboveName(_ title: TitleMention, until end: Int) -> Bool {
    let name = end + 1
    guard cues.isMark(",", at: end - 1), cues.tokens.indices.contains(name),
      cues.article.line(of: title.range.lowerBound) == title.range.lowerBound..<end
    else { return false }
    return cut.startsPerson(at: name, until: cues.tokens.count) || evidence.nameScore(at: name) >= 2
  }

  /// `Danramil | 1412-09 |`: the number of a unit and of the one above it, without a name.
  private func unitNumberEnd(at token: Int, until end: Int) -> Int? {
    let last = token + 2
    guard last < end, cues.tokens[token].kind == .number, cues.tokens[token].count == 4,
      cues.isMark("-", at: token + 1), !cues.tokens[token + 1].followsSpace,
      cues.tokens[last].kind == .number, cues.tokens[last].count == 2,
      !cues.isMark("/", at: last + 1)
    else { return nil }
    return last + 1
  }

  /// `Kepala SMA Negeri 15`: schools have numbers.
  func numbersSchool(_ token: Int) -> Bool {
    cues.tokens[token].count <= 3
      && (max(0, token - 3)..<token).contains {
        cues.organizationHead(at: $0).map {
          $0.range.upperBound == token && $0.head.kind == "sekolah"
        } ?? false
      }
  }

  /// An initial whose dot touches the next one: `I.G.N`.
  private func isFusedInitial(_ token: Int) -> Bool {
    cues.isInitial(at: token) && cues.isMark(".", at: token + 1)
      && cut.joins(token + 1, until: cues.tokens.count)
  }

  /// `dan Pembangunan`: the second half of a field, never a second office or a person.
  private func conjunct(at conjunction: Int, until end: Int) -> Int? {
    let next = conjunction + 1
    guard next < end, cues.titleStatus(at: next) == nil,
      isListField(at: next) || isShortOrganization(at: next) || isBeforeGivenName(next)
    else { return nil }
    return next + 1
  }

  /// `dan Litbang`: an abbreviation of a unit that opens no name of its own.
  private func isShortOrganization(at token: Int) -> Bool {
    cues.tokens[token].isCapitalized && cues.organizationHead(at: token) == nil
      && cues.titleHead(at: token) == nil && cues.givenName(at: token) == nil
      && cues.article.matches(at: token, in: .organizations).contains {
        $0.count == 1 && $0.stands(in: .organizations)
      }
  }

  /// A level word with the name behind it: `Kabupaten Sinar Tenggara`.
  private func levelPlace(at token: Int, until end: Int, isHeld: Bool) -> Range<Int>? {
    guard let (range, _) = cues.levelWord(at: token), range.upperBound < end else { return nil }
    var nameStart = range.upperBound
    if cues.isMark(".", at: nameStart) { nameStart += 1 }
    guard nameStart < end, cues.tokens[nameStart].isWord, cues.tokens[nameStart].isCapitalized,
      !cut.startsPerson(at: nameStart, until: end)
    else { return nil }
    if let region = evidence.localPlace(at: nameStart) ?? cues.namedRegion(at: nameStart) {
      return token..<cut.placeRest(of: region, until: end, isMinor: false)
    }
    // `Ketua Pemuda Nagari | Riko Saputra`: a given name is no place.
    if let name = cues.givenName(at: nameStart), !name.isAmbiguous, name.kind == "given" {
      return nil
    }
    // `Bundo Kanduang Nagari | Yusmaniar`
    if evidence.isShapedAsName(nameStart),
      !(nameStart + 1 < end && cues.tokens[nameStart + 1].isCapitalized)
    {
      return nil
    }
    return token..<cut.placeEnd(from: nameStart, until: end, isHeld: isHeld)
  }

  /// `Rusdi Malano, | Bupati`, `Rusdi Malano (Bupati`, `Rusdi Malano yang juga | Bupati`.
  func isHeld(_ title: TitleMention) -> Bool {
    var before = title.range.lowerBound - 1
    while cues.isWord(of: .holder, at: before) || cues.isWord(of: .double, at: before) {
      before -= 1
    }
    if cues.isMark(",", at: before) || cues.isMark("(", at: before) { before -= 1 }
    guard before >= 0, before < title.range.lowerBound - 1 else { return false }
    return evidence.nameScore(at: before) > 0 || cues.degree(at: before, before: false) != nil
  }

  /// A region name that is really the begin of a person's name: `Padang Siregar`.
  private func readsAsName(_ region: Range<Int>, until end: Int) -> Bool {
    let next = region.upperBound
    guard region.count == 1, cues.givenName(at: region.lowerBound) != nil, next < end,
      cues.tokens[next].isWord, cues.tokens[next].isCapitalized,
      !cut.startsPerson(at: next, until: end)
    else { return false }
    return evidence.nameScore(at: region.lowerBound) > 0.5 && evidence.nameScore(at: next) > 0.5
  }
}
