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
  /// - Parameter dateline: tokens of the place the release was written at.
  func places(dateline: Range<Int>?) -> LocalNames {
    var local = LocalNames()
    local.abbreviations = abbreviations()
    local.buildings = buildings()
    var open: [[UInt64]] = []
    for token in cues.article.starts where cues.tokens[token].isWord {
      guard !cues.article.isHeadline(token), let start = placeStart(at: token) else { continue }
      if let words = minorPlace(from: start, level: cues.levelWord(at: token)?.level) {
        local.learnPlace(words)
        continue
      }
      guard let (words, isClosed) = placeWords(from: start) else { continue }
      // Behind an office a name can follow the place: `Sekda Kabupaten Arung Tiar Wene`. Or it follows
      // the level: `Ketua Pemuda Nagari Yusmaniar`.
      if cues.isShapedAsName(start), standsNearOffice(token) { continue }
      if words.count > 1 || cues.levelWord(at: token)?.level == "other", followsOffice(token) {
        continue
      }
      if isClosed { local.learnPlace(words) } else { open.append(words) }
    }
    for words in recurringPlaces() { local.learnPlace(words) }
    if let dateline, cues.majorRegion(at: dateline.lowerBound) == nil {
      local.learnPlace(dateline.filter { cues.tokens[$0].isWord }.map { cues.tokens[$0].hash })
    }
    // A run that goes on into a name teaches nothing when a shorter place begins it.
    for words in open {
      let known = local.placeCount(words[0]) { $0 < words.count ? words[$0] : nil }
      if known == nil { local.learnPlace(Array(words.prefix(1))) }
    }
    return local
  }

  private func placeStart(at token: Int) -> Int? {
    if let (range, _) = cues.levelWord(at: token), cues.tokens[token].isCapitalized,
      !isInsideName(token), !isInsideOffice(token)
    {
      return cues.isMark(".", at: range.upperBound) ? range.upperBound + 1 : range.upperBound
    }
    if let (range, head) = cues.organizationHead(at: token), head.rule == "placename" {
      return range.upperBound
    }
    return nil
  }

  /// Also behind an abbreviation in brackets: `Sekretaris Daerah (Sekda) | Kota Lembah Tio Harjo`.
  private func followsOffice(_ token: Int) -> Bool {
    let line = cues.article.line(of: token)
    let end = cues.isMark(")", at: token - 1) ? token - 1 : token
    return (max(line.lowerBound, token - 5)..<end).contains { start in
      cues.titleHead(at: start).map { $0.range.upperBound >= end } ?? false
    }
  }

  private func standsNearOffice(_ token: Int) -> Bool {
    (max(cues.article.line(of: token).lowerBound, token - 4)..<token).contains {
      cues.titleHead(at: $0) != nil
    }
  }

  /// `Kecamatan Batang Lolo`: a district or village whose name begins like a regency's.
  private func minorPlace(from start: Int, level: String?) -> [UInt64]? {
    guard level == "kecamatan" || level == "desa", let major = cues.majorRegion(at: start),
      case let next = major.upperBound, cues.tokens.indices.contains(next + 1),
      cues.tokens[next].isWord, cues.tokens[next].isCapitalized, !opensPerson(next),
      cues.givenName(at: next) == nil, cues.levelWord(at: next) == nil,
      cues.majorRegion(at: next) == nil, cues.titleHead(at: next) == nil,
      !cues.tokens[next + 1].isCapitalized
    else { return nil }
    return (start...next).map { cues.tokens[$0].hash }
  }

  /// `Menteri Luar | Negeri`: a level word that is a part of the head of an office.
  private func isInsideOffice(_ token: Int) -> Bool {
    let line = cues.article.line(of: token)
    return (max(line.lowerBound, token - 3)..<token).contains { start in
      cues.titleHead(at: start).map { $0.range.upperBound > token } ?? false
    }
  }

  /// `Rina Br. Lubis`: the short form of a level that is a particle of names as well.
  private func isInsideName(_ token: Int) -> Bool {
    token > 0 && cues.isConnector(at: token) && cues.tokens[token - 1].isCapitalized
  }

  private static let longestPlace = 3

  /// The capitalised words from a token; closed when something else than a name follows them.
  private func placeWords(from start: Int) -> (words: [UInt64], isClosed: Bool)? {
    guard cues.tokens.indices.contains(start), cues.majorRegion(at: start) == nil else {
      return nil
    }
    let line = cues.article.line(of: start)
    var token = start
    var words: [UInt64] = []
    while token < line.upperBound, cues.tokens[token].isWord, cues.tokens[token].isCapitalized,
      words.count <= Self.longestPlace
    {
      if token > start, opensPerson(token) { return (words, true) }
      if cues.wordClass(at: token) == .function || cues.titleHead(at: token) != nil { break }
      if cues.levelWord(at: token) != nil || cues.organizationHead(at: token) != nil { break }
      if let name = cues.givenName(at: token), name.kind != "name-part",
        !name.isAmbiguous || !words.isEmpty && goesOnAsName(token, name.kind)
      {
        // `Talora Marhaban | Usman`: the word before can begin the name already.
        return words.isEmpty ? nil : (words, words.count == 1)
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

  /// `Kota Salatigo | Agung Budisatria`: a word that is a given name too, before one that ends no place.
  private func goesOnAsName(_ token: Int, _ kind: String) -> Bool {
    kind == "given" && cues.tokens.indices.contains(token + 1) && cues.tokens[token + 1].isWord
      && cues.tokens[token + 1].isCapitalized && !cues.isWord(of: .placeEnding, at: token + 1)
      && cues.wordClass(at: token + 1) == nil
  }

  private func opensPerson(_ token: Int) -> Bool {
    cues.rank(at: token) != nil || cues.degree(at: token, before: true) != nil
      || cues.namePhrase(at: token) != nil
      || cues.honorific(at: token).map { $0.honorific.position != "after" } ?? false
  }

  /// Words that follow several different offices or units: `Bupati Tirta Giri`, `Sekda Tirta Giri`,
  /// `Polres Tirta Giri`. What all of them share is a place. `Menteri Kesehatan Ruliantara` and
  /// `Menteri Ruliantara` are one office: what they share can be its holder.
  private func recurringPlaces() -> [[UInt64]] {
    var runs: [UInt64: [(head: String, last: UInt64, words: [UInt64])]] = [:]
    for token in cues.article.starts where cues.tokens[token].isWord {
      guard let (end, head) = head(at: token), !cues.article.isHeadline(token) else { continue }
      var start = end
      while start < cues.tokens.count, start < end + 4,
        isField(start) || cues.levelWord(at: start) != nil
      {
        start += 1
      }
      guard start < cues.tokens.count, cues.givenName(at: start).map(\.isAmbiguous) ?? true,
        let (words, _) = placeWords(from: start)
      else { continue }
      runs[words[0], default: []].append((head, cues.tokens[start - 1].hash, words))
    }
    return runs.values.compactMap { occurrences in
      let heads = Set(occurrences.map(\.head))
      let apart = heads.filter { head in !heads.contains { head.hasPrefix($0 + " ") } }
      guard apart.count >= 2, Set(occurrences.map(\.last)).count >= 2,
        let first = occurrences.first
      else { return nil }
      let shared = occurrences.dropFirst().reduce(first.words) { common, other in
        Array(zip(common, other.words).prefix { $0 == $1 }.map(\.0))
      }
      // `Keuchik Ujong Baroh`, `Geuchik Ujong Tunong`: what they share begins a place and is none.
      let isBeginning =
        shared.count == 1 && cues.lexicon.grammar.roles(of: shared[0]).contains(.placeBeginning)
      return isBeginning ? nil : shared
    }
  }

  /// End and canonical form of the office or organisation that begins at a token.
  private func head(at token: Int) -> (end: Int, form: String)? {
    if let (range, head) = cues.titleHead(at: token) { return (range.upperBound, head.canonical) }
    return cues.organizationHead(at: token).map { ($0.range.upperBound, $0.head.form) }
  }

  private func isField(_ token: Int) -> Bool {
    cues.tokens[token].isCapitalized && cues.wordClass(at: token) == .field
      || cues.tokens[token].hash == GrammarWord.dan
  }

  /// The two words a building or street bears: `Bandara Soekarno-Hatta`, `Masjid Raya Nurul Falah`.
  private func buildings() -> WordHashes {
    var pairs = WordHashes()
    for match in cues.article.matches where match.stands(in: .placeWords) {
      guard cues.tokens[match.start].isCapitalized, !cues.article.isHeadline(match.start),
        let (range, word) = cues.placeWord(at: match.start), range.upperBound == match.end,
        Self.bearers.contains(word.kind), cues.organizationHead(at: match.start) == nil,
        !followsOffice(match.start),
        !(match.start > 0 && cues.tokens[match.start - 1].isCapitalized)
      else { continue }
      var token = match.end
      while cues.isWord(of: .placeEnding, at: token) { token += 1 }
      let second = cues.isMark("-", at: token + 1) ? token + 2 : token + 1
      guard cues.tokens.indices.contains(second), cues.tokens[token].isCapitalized,
        cues.tokens[second].isCapitalized, !opensPerson(token),
        !(cues.tokens.indices.contains(second + 1) && cues.tokens[second + 1].isCapitalized)
      else { continue }
      pairs.insert(LocalNames.pair(cues.tokens[token].hash, cues.tokens[second].hash))
    }
    return pairs
  }

  private static let bearers: Set = ["venue", "hub", "facility", "street"]

  /// `Universitas Samudra Raya (USR)`: capitals in brackets behind a name stand for it.
  private func abbreviations() -> WordHashes {
    var words = WordHashes()
    for token in cues.tokens.indices.dropFirst(2)
    where cues.isMark(")", at: token) && cues.isMark("(", at: token - 2) {
      let word = cues.tokens[token - 1]
      if word.isAllCaps, word.count > 2, token > 2, cues.tokens[token - 3].isCapitalized {
        words.insert(word.hash)
      }
    }
    return words
  }

  /// Places of offices with their holder right behind them: `Bupati Arung | Rusdi Malano` in the body
  /// says what `Bupati Arung` in the headline is.
  func learnPlaces(
    from titles: [TitleMention], before people: [PersonMention], into local: inout LocalNames
  ) {
    let starts = Set(people.filter { $0.confidence >= 0.9 }.map(\.range.lowerBound))
    for title in titles {
      guard let place = title.place, starts.contains(title.range.upperBound),
        !cues.article.isHeadline(place.lowerBound), cues.levelWord(at: place.lowerBound) == nil,
        cues.majorRegion(at: place.lowerBound) == nil
      else { continue }
      local.learnPlace(place.filter { cues.tokens[$0].isWord }.map { cues.tokens[$0].hash })
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
