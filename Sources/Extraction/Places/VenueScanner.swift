import Dictionaries
import Records
import UnicodeText

/// Finds halls, offices, squares and other buildings: `Aula Tangsi Empat`, `di RSUD Arung`.
///
/// A venue runs from its head to the next comma, preposition or verb, its owner included
/// (`Kantor Bupati Arung`). Without a name it is none (`ruang kerjanya`, `kantor bupati setempat`).
struct VenueScanner {
  let scan: PlaceScan
  /// Tokens of streets: `Jalan Pelabuhan Lama` is no harbour.
  let taken: TokenSet
  private static let longest = 12
  private static var officeTables: TableSet {
    [.titles, .organizationHeads]
  }

  func candidates() -> [PlaceCandidate] {
    var candidates: [PlaceCandidate] = []
    for token in scan.tokens(of: .building) where token >= candidates.last?.range.upperBound ?? 0 {
      if let candidate = candidate(at: token, after: candidates.last) {
        candidates.append(candidate)
      }
    }
    return candidates
  }

  private func candidate(at token: Int, after last: PlaceCandidate?) -> PlaceCandidate? {
    guard !taken.contains(token), !scan.isPerson(token), !scan.isTitleHead(token),
      let head = scan.word(at: token, of: [.building, .phrase]), head.kind != .phrase
    else { return nil }
    let tokens = scan.article.tokens
    let isLocative =
      scan.followsPreposition(token) || last.map { isListed(token, after: $0.range) } ?? false
    let isCapitalized = tokens[token].isCapitalized
    if head.kind == .facility, !isLocative || isOrigin(token - 1) { return nil }
    if !isLocative, isPartOfOther(token) { return nil }
    if !isCapitalized, tokens[token].count < 4 { return nil }
    let end = self.end(of: head.range)
    guard named(head.range, end: end) else { return nil }
    if !isCapitalized, !isLocative, !startsName(head.range.upperBound, end) { return nil }
    return PlaceCandidate(
      range: token..<end, name: token..<end, kind: .venue,
      rule: head.kind == .facility ? "facility" : "venue")
  }

  /// `tim dari Universitas Arung`: who somebody belongs to rather than where he is.
  private func isOrigin(_ token: Int) -> Bool {
    scan.article.tokens[token].hash == Self.dari
  }

  private static let dari = Tokenizer.hashes(of: "dari").first ?? 0
  private static let naming = Set(["nama", "bernama", "dinamai"].flatMap(Tokenizer.hashes))

  /// `Perumda Pasar Arung`, `“Dermaga Sehat”`: the head stands within another name or what marks
  /// enclose.
  private func isPartOfOther(_ token: Int) -> Bool {
    let article = scan.article
    let before = token - 1
    guard before >= article.line(of: token).lowerBound else { return false }
    if article.tokens[before].kind == .mark {
      // `dengan nama “GOR Tiar Wene”` is one.
      return DateMatcher.opensQuotation(token, in: article)
        && !(before > 0 && Self.naming.contains(article.tokens[before - 1].hash))
    }
    let opensSentence = article.sentence(of: before).lowerBound == before
    // `TPI Bandara Arung`, not `PT Dermaga Arung`
    let isOffice =
      article.tokens[before].isAllCaps && !article.isTitleCased(before)
      && article.longestMatch(at: before, in: .organizationHeads) == nil
    return article.tokens[before].isWord && article.tokens[before].isCapitalized && !isOffice
      && !scan.vocabulary.endsName(before, in: article)
      && !(opensSentence && scan.vocabulary.isCommon(before, in: article))
  }

  /// `Aula Karang, Kantor Camat Wening`, `di SMA 4 dan SMK Arung`.
  private func isListed(_ token: Int, after last: Range<Int>) -> Bool {
    guard last.upperBound == token - 1 else { return false }
    return scan.article.isMark(",", at: token - 1)
      || scan.word(at: token - 1, of: .conjunction) != nil
  }

  /// Where the name ends: small words count only before a word of the name.
  private func end(of head: Range<Int>) -> Int {
    let tokens = scan.article.tokens
    var end = head.upperBound
    var index = head.upperBound
    var words = 0
    var headEnd = head.upperBound
    while index < tokens.count, words < Self.longest {
      if let next = markEnd(at: index) {
        index = next
        continue
      }
      guard tokens[index].kind == .number || tokens[index].isWord,
        !isStop(index, after: headEnd) || isDay(index, after: head), !isDate(index, after: headEnd)
      else { break }
      if let inner = scan.word(at: index, of: .building) { headEnd = inner.range.upperBound }
      if isNameWord(index) {
        end = index + 1
      } else if !isSmallPart(index) {
        break
      }
      words += 1
      index += 1
    }
    return end
  }

  private func isNameWord(_ index: Int) -> Bool {
    scan.article.tokens[index].isCapitalized || scan.article.tokens[index].kind == .number
  }

  /// An office right behind a head owns it (`Rumah Jabatan Gubernur`); elsewhere a title stops.
  private func isStop(_ index: Int, after headEnd: Int) -> Bool {
    if scan.isPerson(index) { return true }
    if scan.startsTitle(index), index > headEnd { return true }
    if endsHeadlineName(index, after: headEnd) || scan.word(at: index, of: .number) != nil {
      return true
    }
    return scan.vocabulary.endsName(index, in: scan.article)
      || scan.word(at: index, of: .preposition) != nil
  }

  /// In a headline every word has a capital: common words behind the name are none of it
  /// (`Jembatan Arung Diresmikan`), and right behind the head no verb is (`Jembatan Dibuka`).
  private func endsHeadlineName(_ index: Int, after headEnd: Int) -> Bool {
    guard scan.article.isHeadline(index),
      scan.word(at: index, of: [.direction, .descriptor, .office, .admin, .building]) == nil
    else { return false }
    return index == headEnd
      ? scan.vocabulary.isVerb(index, in: scan.article)
      : scan.vocabulary.isCommon(index, in: scan.article)
        && !scan.vocabulary.isField(index, in: scan.article)
        && scan.article.longestMatch(at: index, in: .givenNames) == nil
  }

  /// The month of `Stadion 17 Mei`, which is a name and no date.
  private func isDay(_ index: Int, after head: Range<Int>) -> Bool {
    index == head.upperBound + 1 && scan.article.tokens[index - 1].kind == .number
      && scan.article.longestMatch(at: index, in: .monthsDays) != nil
  }

  /// `Aula Arung 10 November`: the day on which something happens there.
  private func isDate(_ index: Int, after headEnd: Int) -> Bool {
    let month = index + 1
    return index > headEnd && scan.article.tokens[index].kind == .number
      && month < scan.article.tokens.count
      && scan.article.longestMatch(at: month, in: .monthsDays) != nil
  }

  /// `halaman belakang kantor Dinas`: descriptors, further heads and offices written small.
  private func isSmallPart(_ index: Int) -> Bool {
    if scan.word(at: index, of: [.building, .admin, .descriptor, .office]) != nil {
      return true
    }
    return scan.article.longestMatch(at: index, in: Self.officeTables) != nil
  }

  /// Passes over the dot of an abbreviation, a hyphen inside a word, an abbreviation in brackets.
  private func markEnd(at index: Int) -> Int? {
    let article = scan.article
    guard index > 0, index + 1 < article.tokens.count, article.tokens[index].kind == .mark else {
      return nil
    }
    let next = article.tokens[index + 1]
    switch article.mark(at: index) {
    case UInt8(ascii: "."):
      let isShort = article.tokens[index - 1].count <= 4
      return isShort && next.isCapitalized && !article.tokens[index].followsSpace ? index + 1 : nil
    case UInt8(ascii: "-"):
      return !next.followsSpace && next.isCapitalized ? index + 1 : nil
    case UInt8(ascii: "("):
      guard index + 3 < article.tokens.count, article.isMark(")", at: index + 2), next.isAllCaps,
        article.tokens[index + 3].isCapitalized
      else { return nil }
      return index + 3
    default: return nil
    }
  }

  private func startsName(_ start: Int, _ end: Int) -> Bool {
    start < end && (isNameWord(start) || isSmallPart(start))
  }

  /// True when the stretch has a capitalised word besides the head, or the head itself names an
  /// owner (`Kantor Bupati`, `Balai Kota`).
  private func named(_ head: Range<Int>, end: Int) -> Bool {
    if end > head.upperBound {
      return (head.upperBound..<end).contains { scan.article.tokens[$0].isCapitalized }
        || scan.article.tokens[head.lowerBound].isCapitalized
    }
    return head.dropFirst().contains { token in
      scan.article.tokens[token].isCapitalized && !scan.article.isHeadline(token)
        && (scan.word(at: token, of: .admin) != nil
          || scan.article.longestMatch(at: token, in: .titles) != nil)
    }
  }
}
