private import Dictionaries
private import UnicodeText

/// Parts a run of capitalised words into the end of a title or place and the begin of a name:
/// the cut with the best sum of evidence wins.
struct NameCut: Sendable {
  private let cues: CueReader
  private let evidence: NameEvidence

  init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    self.evidence = evidence
  }

  /// End of the title within the run from `start`; `start` itself when all of it is a name.
  /// - Parameter wantsOpenWord: the office takes a place or a field, so its first open word rather
  ///   names one.
  /// - Parameter wantsField: the head has no field yet, and its first open word stands before a known
  ///   given name: `Kasubsi | Ekdun | Rusdi Malano`.
  /// - Parameter isCharted: the place is one of those that the tables know all of, and this is none.
  /// - Parameter wantsName: a word that wants a name stands before (`Yayasan`, `RSUD`).
  /// - Parameter isHeld: who holds the office stands before it: see `closesApposition`.
  func titleEnd(
    from start: Int, until end: Int, wantsOpenWord: Bool, wantsField: Bool = false,
    isCharted: Bool = false, wantsName: Bool, isHeld: Bool
  ) -> Int {
    let run = start..<runEnd(from: start, until: end)
    // Two words can be the next person, but not where a name of something else is wanted:
    // `Rusdi Malano, Rektor Universitas | Islam Kencana`.
    if isHeld, closesApposition(run) || wantsName && !run.contains(where: isGivenName) {
      return run.upperBound
    }
    // Two people never stand side by side: before an address or a rank all of it is title. Behind a
    // word that wants a name also before a comma: `Masjid Raya | Nurul Falah, | H. Isvan Rauf`.
    if !run.isEmpty,
      startsPerson(at: run.upperBound, until: end)
        || wantsName && cues.isMark(",", at: run.upperBound)
          && startsPerson(at: run.upperBound + 1, until: end)
        || isBeforeOffice(run)
    {
      return run.upperBound
    }
    if wantsOpenWord, isBearerOfSako(run) { return run.lowerBound + 1 }
    return bestCut(
      in: run,
      shortest: shortestPlace(in: run) ?? (wantsName ? shortestName(in: run) : nil) ?? start,
      titleBonus: wantsName
        ? Self.nameBonus
        : wantsField
          ? run.count > 2 ? Self.fieldBonus : Self.fieldBonus - 1
          : wantsOpenWord && !isGivenName(start) ? openBonus(run, isCharted: isCharted) : -0.4,
      isCharted: isCharted,
      nameFollows: nameFollows(comma: run.upperBound, until: end))
  }

  /// `Lurah | Ciketing Udik | Kepala Sekolah`: the next office of a list without commas, or
  /// `Wali Kota | Lembah/Kepala BP Lembah`.
  private func isBeforeOffice(_ run: Range<Int>) -> Bool {
    let next = cues.isMark("/", at: run.upperBound) ? run.upperBound + 1 : run.upperBound
    return cues.tokens.indices.contains(next) && cues.tokens[next].isCapitalized
      && opensAnother(at: next) && cues.levelWord(at: next) == nil
      && !run.contains(where: isGivenName)
  }

  /// `Kajari | Gunung Kawa`: a word that only begins the name of a place takes the next one with it,
  /// and words such as `Raya` behind it.
  private func shortestPlace(in run: Range<Int>) -> Int? {
    guard run.count > 1, cues.isWord(of: .placeBeginning, at: run.lowerBound),
      cues.tokens[run.lowerBound + 1].isWord
    else { return nil }
    return run.lowerBound + 2
  }

  /// `Pengasuh Ponpes | Nurul Huda | Rusdi Malano`: the Arabic article at the end of a word takes the
  /// next one with it.
  private func shortestName(in run: Range<Int>) -> Int? {
    guard run.count > 1, let first = run.first, cues.tokens[first].count >= 5,
      cues.tokens[first + 1].isWord
    else { return nil }
    let utf8 = cues.article.text.utf8
    let end = cues.tokens[first].span.end
    let hasArticle =
      utf8[end - 2] | 0x20 == UInt8(ascii: "u") && utf8[end - 1] | 0x20 == UInt8(ascii: "l")
    return hasArticle ? first + 2 : nil
  }

  /// `Rusdi Malano, Ketua Paguyuban Perajin | Bata,`: the name stands before the office, and a comma
  /// or a bracket closes it behind one word that is no known name. Two words can be the next person.
  private func closesApposition(_ run: Range<Int>) -> Bool {
    run.count == 1 && (cues.isMark(",", at: run.upperBound) || cues.isMark(")", at: run.upperBound))
      && !run.contains { cues.givenName(at: $0) != nil || cues.isInitial(at: $0) }
  }

  /// End of a place name of unknown length behind a level word: at least one word.
  func placeEnd(from start: Int, until end: Int, isHeld: Bool = false) -> Int {
    let run = start..<runEnd(from: start, until: end)
    if isHeld, closesApposition(run) { return run.upperBound }
    let cut = bestCut(
      in: run, shortest: shortestPlace(in: run) ?? start + 1, titleBonus: Self.placeBonus,
      nameFollows: false)
    let known = cues.article.longestMatch(at: start, in: .regions)?.end ?? start + 1
    return max(cut, min(known, run.upperBound))
  }

  /// End of a place that begins with a known region: `Camat Batang | Lolo, Rusdi Malano`. The words
  /// behind the region belong to it when a person stands behind them.
  /// - Parameter isMinor: the office is one of a district or village, which can be named as a region
  ///   and go on: `Camat Padang | Sappa Baru`.
  func placeRest(of region: Range<Int>, until end: Int, isMinor: Bool) -> Int {
    var start = region.upperBound
    let goesOn =
      isMinor || cues.isWord(of: .placeBeginning, at: region.lowerBound)
      || cues.isWord(of: .placeEnding, at: start + 1)
    if goesOn, region.count == 1, start < end, cues.tokens[start].isWord,
      cues.tokens[start].isCapitalized, !cues.article.isTitleCased(start),
      evidence.cutScore(at: start) < 0.5,
      cues.givenName(at: start) == nil
    {
      start = max(start, placeEnd(from: region.lowerBound, until: end))
    }
    while start < end, cues.tokens[start].isCapitalized,
      cues.isWord(of: .placeEnding, at: start)
    {
      start += 1
    }
    guard start < end, cues.tokens[start].isWord, cues.tokens[start].isCapitalized,
      cues.givenName(at: start) == nil, !startsPerson(at: start, until: end),
      cues.titleHead(at: start) == nil, cues.organizationHead(at: start) == nil
    else { return start }
    let run = runEnd(from: start, until: end)
    guard run - start == 1, evidence.nameScore(at: start) < 1,
      startsPerson(at: run, until: end) || nameFollows(comma: run, until: end)
    else { return start }
    return run
  }

  /// End of the person an organisation is named after: `RSUD | dr. Sarwono, | dr. Rina Sola`. Nil
  /// when nobody else stands behind, so that this is the holder.
  func namesakeEnd(from start: Int, until end: Int) -> Int? {
    guard var name = cues.degree(at: start, before: true)?.upperBound else { return nil }
    if cues.isMark(".", at: name) { name += 1 }
    let run = runEnd(from: name, until: end)
    guard run > name else { return nil }
    if nameFollows(comma: run, until: end) || startsPerson(at: run, until: end) { return run }
    // `RSUD dr. Sarwono | Lembah`: a place behind the name.
    let place = (name + 1..<run).first { evidence.localPlace(at: $0)?.upperBound == run }
    return place == nil ? nil : run
  }

  /// End of the name of a unit behind its number: `Yonif 499/Rimba Raya`.
  func codeNameEnd(from start: Int, until end: Int) -> Int {
    let run = runEnd(from: start, until: end)
    let isWhole = startsPerson(at: run, until: end) || nameFollows(comma: run, until: end)
    return isWhole ? run : placeEnd(from: start, until: end)
  }

  /// A word that is nothing but a given name names no place.
  private func isGivenName(_ token: Int) -> Bool {
    guard let name = cues.givenName(at: token) else { return false }
    return !name.isAmbiguous && name.kind == "given"
  }

  private static let placeBonus = 0.9
  private static let nameBonus = 1.8
  private static let fieldBonus = 2.4

  /// A single word is rather the place than a one-word name, and so is an unknown word before a
  /// known name: `Bupati Arung | Rusdi Malano`.
  private func openBonus(_ run: Range<Int>, isCharted: Bool) -> Double {
    if run.count == 1 {
      // `Plh Sekda | Maddaremmeng` is no place; `Bupati Pegunungan | Ok` is too short for a name, and
      // `Arung` can be either.
      let isName =
        isCharted && cues.tokens[run.lowerBound].count > 3
        && !(cues.givenName(at: run.lowerBound)?.isAmbiguous ?? false)
      return isName ? Self.placeBonus : Self.placeBonus + 0.6
    }
    guard run.count > 2 || sakoFollows(run.upperBound),
      let name = run.dropFirst().first(where: { !(cues.givenName(at: $0)?.isAmbiguous ?? true) }),
      cues.givenName(at: run.lowerBound)?.isAmbiguous ?? true,
      name == run.lowerBound + 1
        || isGivenName(name)
          && (run.lowerBound..<name).allSatisfy({ evidence.cutScore(at: $0) < 0.5 })
    else { return Self.placeBonus }
    return Self.placeBonus + 1.5
  }

  /// True when an address, a rank or a degree opens a person here.
  func startsPerson(at token: Int, until end: Int) -> Bool {
    guard token + 1 < end else { return false }
    if cues.rank(at: token) != nil || cues.namePhrase(at: token) != nil { return true }
    if let degree = cues.degree(at: token, before: true) {
      return degree.count > 1 || isCapitalizedWord(afterDot: token + 1, until: end)
    }
    guard let (range, honorific) = cues.honorific(at: token), honorific.position == "before",
      honorific.treatment != "no-person", honorific.treatment != "title",
      cues.tokens[token].isCapitalized
    else { return false }
    return isCapitalizedWord(afterDot: range.upperBound, until: end)
  }

  private func isCapitalizedWord(afterDot token: Int, until end: Int) -> Bool {
    var next = token
    if cues.isMark(".", at: next) || cues.isMark(",", at: next) { next += 1 }
    return next < end && cues.tokens[next].isWord && cues.tokens[next].isCapitalized
  }

  /// A hyphen between two words without blanks.
  func joins(_ hyphen: Int, until end: Int) -> Bool {
    hyphen + 1 < end && !cues.tokens[hyphen].followsSpace && !cues.tokens[hyphen + 1].followsSpace
      && cues.tokens[hyphen + 1].kind != .mark
  }

  /// End of the capitalised words from a token, initials and fused parts included.
  func runEnd(from start: Int, until end: Int) -> Int {
    var token = start
    while token < end {
      let word = cues.tokens[token]
      let nextIsCapital =
        token + 1 < end && cues.tokens[token + 1].isWord && cues.tokens[token + 1].isCapitalized
      if word.isWord, word.isCapitalized {
        if endsRun(token) { break }
        if token > start,
          startsPerson(at: token, until: end) || isDegree(at: token) || sakoFollows(token)
            || opensAnother(at: token)
        {
          break
        }
        token += 1
      } else if token > start, nextIsCapital,
        cues.isMark(".", at: token) && cues.tokens[token - 1].count <= 3
          && cues.article.sentenceNumber(of: token) == cues.article.sentenceNumber(of: token + 1)
          || cues.isMark("-", at: token) && joins(token, until: end)
      {
        token += 1
      } else if token > start, let connector = cues.connector(at: token),
        connector.upperBound < end, cues.tokens[connector.upperBound].isCapitalized
      {
        token = connector.upperBound
      } else {
        break
      }
    }
    return token
  }

  /// Function words, and in a headline whatever an official does there, are part of nothing.
  private func endsRun(_ token: Int) -> Bool {
    switch cues.wordClass(at: token) {
    case .function: true
    case .verb, .word: cues.article.isTitleCased(token)
    case .field, nil: cues.article.isTitleCased(token) && evidence.isInflected(token)
    }
  }

  /// A level word or another office begins: `Komimfo | Prov. Sultra`, `Udik | Kepala Sekolah`.
  private func opensAnother(at token: Int) -> Bool {
    if cues.levelWord(at: token) != nil, !cues.isConnector(at: token) { return true }
    return cues.titleHead(at: token).map {
      $0.head.kind == .office && cues.givenName(at: token) == nil
    }
      ?? false
  }

  private func isDegree(at token: Int) -> Bool {
    cues.degree(at: token, before: false) != nil && cues.tokens[token].count > 1
      && cues.givenName(at: token) == nil
  }

  /// Words before the cut count for the title, words behind it for the name.
  private func bestCut(
    in run: Range<Int>, shortest: Int, titleBonus: Double, isCharted: Bool = false,
    nameFollows: Bool
  ) -> Int {
    let scores = run.map { token in
      guard cues.tokens[token].isWord else { return 0.0 }
      let opensPlace = token == run.lowerBound && !isCharted
      return max(evidence.cutScore(at: token, opensPlace: opensPlace), -6)
    }
    let degreeFollows = degreeFollows(run.upperBound)
    let sakoFollows = sakoFollows(run.upperBound)
    // `Kepala Madrasah | Ahmad bin Salim`: no title reaches into a name with a connector.
    let connector =
      run.dropFirst().first { cues.isConnector(at: $0) && !cues.tokens[$0].isCapitalized }.map {
        $0 - 1
      } ?? Int.max
    var nameScore = scores.reduce(0, +)
    var titleScore = 0.0
    var words = 0
    var best = (cut: shortest, score: -Double.infinity)
    for cut in run.lowerBound...run.upperBound {
      if cut > run.lowerBound {
        let score = scores[cut - 1 - run.lowerBound]
        nameScore -= score
        titleScore -= score
        if cues.tokens[cut - 1].isWord {
          titleScore += words == 0 ? titleBonus : -0.3
          words += 1
        }
      }
      guard cut >= shortest, cut == run.upperBound || canStartName(cut, in: run) else { continue }
      if cut > connector { continue }
      var score = titleScore + nameScore
      if cut == run.upperBound {
        if degreeFollows || sakoFollows { score -= 3 }
        if nameFollows { score += 2.5 }
      } else if run.upperBound - cut == 1 {
        score -= 0.2
      }
      if score > best.score { best = (cut, score) }
    }
    return best.cut
  }

  private func canStartName(_ token: Int, in run: Range<Int>) -> Bool {
    guard cues.tokens[token].isWord, cues.tokens[token].isCapitalized else { return false }
    guard token > run.lowerBound else { return true }
    // `Kepala Keasistenan | M. Taufan`: an initial begins a name and ends nothing.
    let letter = cues.isMark(".", at: token - 1) ? token - 2 : token - 1
    if letter >= run.lowerBound, cues.isInitial(at: letter) { return false }
    return !cues.isMark("-", at: token - 1) && !cues.isConnector(at: token - 1)
      && !cues.isConnector(at: token) && !cues.isWord(of: .placeEnding, at: token)
  }

  /// `Marzuki | Dt. Rajo Endah`: an adat title stands behind a name.
  private func sakoFollows(_ token: Int) -> Bool {
    guard cues.tokens.indices.contains(token), cues.tokens[token].isCapitalized,
      cues.givenName(at: token) == nil, let (_, honorific) = cues.honorific(at: token)
    else { return false }
    return honorific.treatment == "adat" && honorific.position != "before"
  }

  /// `Bupati Arung | Syafnil Dt. Rajo Bungsu`: who bears an adat title mostly has one name; of two
  /// unknown words before it the first is the place.
  private func isBearerOfSako(_ run: Range<Int>) -> Bool {
    run.count == 2 && sakoFollows(run.upperBound)
      && run.allSatisfy {
        cues.tokens[$0].isWord && cues.givenName(at: $0)?.isAmbiguous ?? true
      }
      && evidence.nameScore(at: run.lowerBound) < 1.5
  }

  private func degreeFollows(_ token: Int) -> Bool {
    let next = cues.isMark(",", at: token) ? token + 1 : token
    return cues.degree(at: next, before: false) != nil
  }

  /// True when a comma and then a sure name follow: the run before it is title.
  private func nameFollows(comma: Int, until end: Int) -> Bool {
    // `PT Dok Samudra (Persero), Rusdi Malano`
    let isBracketed = cues.isMark("(", at: comma) && cues.isMark(")", at: comma + 2)
    let comma = isBracketed ? comma + 3 : comma
    let next = comma + 1
    guard cues.isMark(",", at: comma), next < end, cues.titleHead(at: next) == nil,
      cues.degree(at: next, before: false) == nil
    else { return false }
    guard cues.tokens[next].isCapitalized else { return startsPerson(at: next, until: end) }
    return startsPerson(at: next, until: end) || evidence.nameScore(at: next) >= 1.5
      || evidence.nameScore(at: next) > 0 && degreeFollows(runEnd(from: next, until: end))
  }
}
