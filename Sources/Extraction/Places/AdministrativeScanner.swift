import Dictionaries
import Records
import UnicodeText

/// Finds names after a level word: `Kabupaten Arung`, `Kec. Wening`, `RT 04`.
///
/// Names no dictionary knows are places too: the level word says so.
struct AdministrativeScanner {
  private let scan: PlaceScan
  /// Places of offices that are held in a district, by their first tokens.
  private let placesOfDistricts: [Int: Range<Int>]

  init(scan: PlaceScan) {
    self.scan = scan
    var places: [Int: Range<Int>] = [:]
    for title in scan.context.titles where title.placeLevel == PlaceKind.kecamatan.rawValue {
      if let place = title.place { places[place.lowerBound] = place }
    }
    placesOfDistricts = places
  }

  func candidates() -> [PlaceCandidate] {
    var candidates: [PlaceCandidate] = []
    for token in scan.tokens(of: .admin) where token >= candidates.last?.range.upperBound ?? 0 {
      if let candidate = candidate(at: token) { candidates.append(candidate) }
    }
    return candidates
  }

  private func candidate(at token: Int) -> PlaceCandidate? {
    guard !scan.isTitleHead(token), !scan.isPerson(token),
      let word = scan.word(at: token, of: .admin)
    else { return nil }
    let article = scan.article
    let start = word.range.upperBound
    guard start < article.tokens.count, !isPartOfWord(token), !startsName(word),
      allowed(word, at: token)
    else { return nil }
    let kind = word.level ?? .other
    if kind == .kota, isDistrict(at: token) { return nil }
    if kind == .provinsi || kind == .kabupaten || kind == .kota {
      let name = scan.gazetteer.major(at: start, in: article, anyCase: true, level: kind)
      if let name, !scan.isPerson(start), !isLonger(name) {
        let units = name.units.filter { $0.kind == kind }
        let rule = units.isEmpty ? "level-word-other" : "level-word"
        if !units.isEmpty || !article.isHeadline(token) {
          return PlaceCandidate(
            range: token..<name.range.upperBound, name: name.range, kind: kind, units: units,
            rule: rule)
        }
      }
    }
    if kind == .other, let number = number(after: word) {
      return PlaceCandidate(
        range: token..<number.upperBound, name: number, kind: kind, rule: "level-word")
    }
    let words = headlineName(scan.nameRun(from: start), kind: kind)
    let run = knownName(at: start, kind: kind, beyond: words) ?? words
    guard !run.isEmpty, !isCommonNoun(run, after: word) else { return nil }
    return PlaceCandidate(
      range: token..<run.upperBound, name: run, kind: kind, rule: "level-word")
  }

  /// `Kota Batu Karang`, `Kabupaten Toba Hulu`: the name of a unit nobody knows begins like another.
  private func isLonger(_ name: RegionName) -> Bool {
    scan.article.isHeadline(name.range.lowerBound) ? false : scan.goesOn(name.range)
  }

  /// `Camat Kota Arung`: the title says that the level word is part of a district's name.
  private func isDistrict(at token: Int) -> Bool {
    placesOfDistricts[token].map {
      !scan.gazetteer.minors(at: $0, kind: .kecamatan, in: scan.article).isEmpty
    } ?? false
  }

  /// `Wali Kota`, `ibu kota`: the level word belongs to the word before.
  private func isPartOfWord(_ token: Int) -> Bool {
    guard let before = scan.wordBefore(token), before == token - 1 else { return false }
    if let phrase = scan.word(at: before, of: .phrase), phrase.range.contains(token) { return true }
    return scan.article.longestMatch(at: before, in: .titles).map { $0.end > token } ?? false
  }

  /// `Kota Waringin Barat`, `Banjar Negara`: the word is the first of a name.
  private func startsName(_ word: PlaceVocabulary.Word) -> Bool {
    let name = scan.gazetteer.major(at: word.range.lowerBound, in: scan.article)
    return name.map { $0.range.upperBound > word.range.upperBound } ?? false
  }

  /// Level words with another reading in `ambiguity.tsv` (`Negeri`, `Banjar`) need a preposition
  /// or a chain; small ones need a name that is plainly one.
  private func allowed(_ word: PlaceVocabulary.Word, at token: Int) -> Bool {
    guard scan.vocabulary.isAlsoWord(word.range, in: scan.article) else { return true }
    return scan.followsPreposition(token) || scan.followsRelation(token)
      || scan.article.isMark(",", at: token - 1)
      || scan.word(at: token - 1, of: .conjunction) != nil && isVillage(behind: word)
  }

  /// A village of the gazetteer: `Distrik Arung dan Kampung Wening`.
  private func isVillage(behind word: PlaceVocabulary.Word) -> Bool {
    let run = scan.nameRun(from: word.range.upperBound)
    return !run.isEmpty && word.level == .desa
      && !scan.gazetteer.minors(at: run, kind: .desa, in: scan.article).isEmpty
  }

  /// In a headline every word is capitalised: an unknown name has the words that stand together in
  /// the body too, else one.
  private func headlineName(_ run: Range<Int>, kind: PlaceKind) -> Range<Int> {
    guard !run.isEmpty, scan.article.isHeadline(run.lowerBound) else { return run }
    for end in stride(from: run.upperBound, to: run.lowerBound + 1, by: -1) {
      let name = run.lowerBound..<end
      if standsInBody(name)
        || !scan.gazetteer.minors(at: name, kind: kind, in: scan.article).isEmpty
      {
        return name
      }
    }
    return run.lowerBound..<run.lowerBound + 1
  }

  /// A district or village whose name goes on where other names end: `Kelurahan Kampung Rawa`,
  /// `Desa Karang Raja`, `Kecamatan Pasar Kliwon`.
  private func knownName(
    at start: Int, kind: PlaceKind, beyond run: Range<Int>
  ) -> Range<Int>? {
    guard kind == .kecamatan || kind == .desa,
      let match = scan.article.longestMatch(at: start, in: kind == .desa ? .desa : .kecamatan),
      match.end > run.upperBound
    else { return nil }
    let tokens = scan.article.tokens
    let isName = (start..<match.end).allSatisfy { token in
      !scan.isPerson(token)
        && (!tokens[token].isWord || tokens[token].isCapitalized
          || scan.article.isMark("-", at: token - 1))
    }
    // `Kecamatan Kota Arung`: a level word alone is no name when a name follows it.
    let isLevelWord = match.count == 1 && scan.word(at: start, of: .admin) != nil
    let goesOn = match.end < tokens.count && tokens[match.end].isCapitalized
    return isName && !(isLevelWord && goesOn) ? start..<match.end : nil
  }

  private func standsInBody(_ name: Range<Int>) -> Bool {
    let tokens = scan.article.tokens
    let hashes = tokens[name].map(\.hash)
    return tokens.indices.contains { start in
      start >= name.upperBound && start + hashes.count <= tokens.count
        && !scan.article.isHeadline(start)
        && zip(tokens[start...], hashes).allSatisfy { $0.hash == $1 && $0.isCapitalized }
    }
  }

  /// `RT 04`, `RW 06`, `Dusun II`.
  private func number(after word: PlaceVocabulary.Word) -> Range<Int>? {
    let start = word.range.upperBound
    guard scan.article.tokens[start].kind == .number else { return nil }
    return start..<start + 1
  }

  /// `Kota Layak Anak`, `Desa Wisata`: a common word right behind the level word names a programme,
  /// unless more words make a name of it (`Kabupaten Sinar Tenggara`).
  private func isCommonNoun(_ run: Range<Int>, after word: PlaceVocabulary.Word) -> Bool {
    guard scan.vocabulary.isCommon(run.lowerBound, in: scan.article) else { return false }
    if scan.gazetteer.minors(at: run, kind: .kecamatan, in: scan.article).isEmpty == false
      || scan.gazetteer.minors(at: run, kind: .desa, in: scan.article).isEmpty == false
    {
      return false
    }
    return run.count == 1 || scan.article.isHeadline(run.lowerBound)
      || run.allSatisfy { scan.vocabulary.isField($0, in: scan.article) }
      || scan.vocabulary.isField(run.lowerBound, in: scan.article)
  }
}
