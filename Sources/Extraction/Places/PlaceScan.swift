import Dictionaries
import Records
import UnicodeText

/// One article with what is known of each of its tokens, for the scanners to ask. An immutable
/// object, shared by all scanners of the article.
final class PlaceScan {
  let article: AnalyzedArticle
  let context: PlaceContext
  let vocabulary: PlaceVocabulary
  let gazetteer: Gazetteer
  private static var addressTables: TableSet {
    [.titles, .honorifics]
  }
  private static var headTables: TableSet {
    [.titles, .honorifics, .ranks, .organizationHeads]
  }

  private let signs: [Signs]
  private let words: [PlaceVocabulary.Word]

  /// What is known of a token.
  private struct Signs {
    /// The kinds of all words that start at the token: most questions end here.
    var kinds: PlaceWordKind = []
    var isPerson = false
    /// Part of a title head or of the status words before it.
    var isTitleHead = false
    var startsTitle = false
    /// Number of the first word at the token.
    var firstWord: Int32 = 0
  }

  /// - Parameter stretches: where people, titles and words are looked up, in text order; the whole
  ///   article if nil.
  init(
    article: AnalyzedArticle, context: PlaceContext, vocabulary: PlaceVocabulary,
    gazetteer: Gazetteer, stretches: [Range<Int>]? = nil
  ) {
    self.article = article
    self.context = context
    self.vocabulary = vocabulary
    self.gazetteer = gazetteer
    let stretches = stretches ?? [article.tokens.indices]
    var signs = [Signs](repeating: Signs(), count: stretches.last?.upperBound ?? 0)
    for person in context.people {
      for token in person.range.clamped(to: signs.indices) { signs[token].isPerson = true }
    }
    for title in context.titles {
      let head = (title.range.lowerBound..<title.head.upperBound).clamped(to: signs.indices)
      for token in head { signs[token].isTitleHead = true }
      if let first = head.first { signs[first].startsTitle = true }
    }
    words = vocabulary.words(in: stretches, of: article)
    for number in words.indices.reversed() {
      signs[words[number].range.lowerBound].kinds.formUnion(words[number].kind)
      signs[words[number].range.lowerBound].firstWord = Int32(number)
    }
    self.signs = signs
  }

  func isPerson(_ token: Int) -> Bool { signs.indices.contains(token) && signs[token].isPerson }

  func isTitleHead(_ token: Int) -> Bool {
    signs.indices.contains(token) && signs[token].isTitleHead
  }

  func startsTitle(_ token: Int) -> Bool {
    signs.indices.contains(token) && signs[token].startsTitle
  }

  func overlapsPerson(_ range: Range<Int>) -> Bool { range.contains(where: isPerson) }

  /// The longest word of one of the kinds that starts at a token.
  func word(at token: Int, of kinds: PlaceWordKind) -> PlaceVocabulary.Word? {
    guard token >= 0, token < signs.count, !signs[token].kinds.isDisjoint(with: kinds) else {
      return nil
    }
    return words[Int(signs[token].firstWord)...].first { !$0.kind.isDisjoint(with: kinds) }
  }

  /// The tokens at which a word of one of the kinds starts.
  func tokens(of kinds: PlaceWordKind) -> [Int] {
    var starts: [Int] = []
    for word in words where !word.kind.isDisjoint(with: kinds) {
      if starts.last != word.range.lowerBound { starts.append(word.range.lowerBound) }
    }
    return starts
  }

  /// The word before a token on the same line; hyphens of `se-` are passed over.
  func wordBefore(_ token: Int) -> Int? {
    var index = token - 1
    if index >= 0, article.isMark("-", at: index) { index -= 1 }
    guard index >= 0, article.tokens[index].isWord else { return nil }
    return index
  }

  /// A word that says where: `di`, `ke`, `menuju`.
  func followsPreposition(_ token: Int) -> Bool { follows(.preposition, token) }

  /// A word whose owner is a place: `warga`, `asal`, `se-`.
  func followsRelation(_ token: Int) -> Bool { follows(.relation, token) }

  /// `bahasa Jawa`, `suku Karo`: a language or a people, no place.
  func followsPeopleWord(_ token: Int) -> Bool { follows(.people, token) }

  private func follows(_ kind: PlaceWordKind, _ token: Int) -> Bool {
    guard let before = wordBefore(token) else { return false }
    return word(at: before, of: kind)?.range.upperBound == before + 1
  }

  /// The head of an organisation that ends right before a token and takes a place (`Polres`).
  func officeBefore(_ token: Int) -> PlaceVocabulary.Word? {
    var start = token - 1
    if start >= 0, article.tokens[start].kind == .mark {
      // `Kodim 0799/Arung`: the number of the unit stands between.
      guard article.isMark("/", at: start), start >= 2,
        article.tokens[start - 1].kind == .number
      else { return nil }
      start -= 2
    }
    for first in stride(from: start, through: max(0, start - 2), by: -1) {
      if let office = word(at: first, of: .office), office.range.upperBound == start + 1 {
        return office
      }
    }
    return nil
  }

  /// True within the head of an office: `Metro` of `Polres Metro`.
  func isInsideOffice(_ token: Int) -> Bool {
    word(at: token - 1, of: .office)?.range.contains(token) ?? false
  }

  /// The level of what a list was announced as, where its first name stands at a token: `enam
  /// kecamatan, yakni | Sajira`, `tiga kabupaten: Karo`, `dua desa (Arung dan Wening)`.
  func announcedLevel(before token: Int) -> PlaceKind? {
    var index = token - 1
    let isMarked = index >= 0 && (article.isMark(":", at: index) || article.isMark("(", at: index))
    if isMarked { index -= 1 }
    let introducer = (max(0, index - 1)...max(0, index)).first {
      word(at: $0, of: .introducer)?.range.upperBound == index + 1
    }
    guard isMarked || introducer != nil else { return nil }
    let end = introducer ?? index + 1
    let start = max(article.sentence(of: token).lowerBound, end - Self.announcementReach)
    let level = (start..<max(start, end)).last { index in
      !article.tokens[index].isCapitalized && word(at: index, of: .admin)?.level != nil
    }
    return level.flatMap { word(at: $0, of: .admin)?.level }
  }

  /// Tokens between the level word and the list: `kecamatan yang paling parah terdampak, yakni`.
  private static let announcementReach = 9

  /// The words a name of unknown length can have: capitalised, joined by blanks, up to a word that
  /// belongs to something else.
  func nameRun(from start: Int, limit: Int = 4) -> Range<Int> {
    let tokens = article.tokens
    var index = start
    var end = start
    var words = 0
    while index < tokens.count, words < limit {
      let token = tokens[index]
      if token.kind == .mark {
        guard index > start, article.isMark("-", at: index), !token.followsSpace,
          index + 1 < tokens.count, !tokens[index + 1].followsSpace,
          tokens[index + 1].isCapitalized
        else { break }
        index += 1
        continue
      }
      guard index == start || token.followsSpace || article.isMark("-", at: index - 1) else {
        break
      }
      guard isNameWord(index, first: index == start) else { break }
      words += 1
      index += 1
      end = index
    }
    return start..<end
  }

  private func isNameWord(_ index: Int, first: Bool) -> Bool {
    let token = article.tokens[index]
    guard token.isWord, token.isCapitalized, !isPerson(index), !isTitleHead(index) else {
      return false
    }
    if vocabulary.endsName(index, in: article) { return false }
    if word(at: index, of: [.admin, .office]) != nil { return false }
    if first { return true }
    if article.isHeadline(index), vocabulary.isCommon(index, in: article) { return false }
    return article.longestMatch(at: index, in: Self.addressTables) == nil
  }

  /// True when a capitalised word stands right before a token and is no first word of a sentence:
  /// the two are parts of one longer name (`Timur Laut`, `Bahasa Indonesia`).
  func continuesName(_ token: Int) -> Bool {
    let before = token - 1
    guard before >= 0, article.tokens[before].isWord, article.tokens[before].isCapitalized,
      article.sentence(of: before).lowerBound != before, !article.isHeadline(before)
    else { return false }
    return !vocabulary.endsName(before, in: article) && !isPerson(before)
      && word(at: before, of: [.preposition, .relation]) == nil
  }

  /// True when a name of the gazetteer goes on behind its last word (`Padang Aro`): another name.
  func goesOn(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < article.tokens.count, article.tokens[next].isWord,
      article.tokens[next].isCapitalized, !article.isHeadline(next), !isPerson(next),
      !startsTitle(next), !vocabulary.endsName(next, in: article), !isIntensity(next)
    else { return false }
    if gazetteer.major(at: next, in: article) != nil { return false }
    if word(at: next, of: .direction) != nil { return true }
    if word(at: next, of: [.admin, .building]) != nil { return false }
    if article.longestMatch(at: next, in: Self.headTables) != nil { return false }
    return !vocabulary.isCommon(next, in: article)
  }

  /// `di Arung | III MMI`, `IV-V MMI`: how strong an earthquake was felt there.
  func isIntensity(_ token: Int) -> Bool {
    guard article.tokens[token].isAllCaps else { return false }
    return (token + 1..<min(token + 4, article.tokens.count)).contains {
      article.tokens[$0].isAllCaps && article.string(at: $0) == "MMI"
    }
  }

  func letters(of range: Range<Int>) -> [UInt8] {
    LettersKey.letters(
      of: article.text.utf8[article.span(of: range).start..<article.span(of: range).end])
  }

  func key(of range: Range<Int>) -> LettersKey {
    var builder = LettersKey.Builder()
    for token in article.tokens[range] {
      builder.append(article.text.utf8, from: Int(token.start), to: Int(token.end))
    }
    return builder.key
  }

  /// True when the unit lay in the unit of a code on the day of the release.
  func lies(_ unit: RegionUnit, in parent: String) -> Bool {
    gazetteer.history.lies(unit, in: parent, on: context.day)
  }

  /// The units that lay in one of the units of some codes on the day of the release; where none
  /// did, those that did at any time.
  func units(_ units: [RegionUnit], in parents: some Sequence<String>) -> [RegionUnit] {
    let then = units.filter { unit in parents.contains { lies(unit, in: $0) } }
    guard then.isEmpty else { return then }
    return units.filter { unit in parents.contains { gazetteer.history.everLay(unit, in: $0) } }
  }

  /// True when only a comma, or a blank, stands between two ranges on one line.
  func touches(_ left: Range<Int>, _ right: Range<Int>) -> Separator? {
    let gap = right.lowerBound - left.upperBound
    if gap == 0 { return .blank }
    guard gap == 1 else { return nil }
    let mark = article.mark(at: left.upperBound)
    if mark == UInt8(ascii: ",") { return .comma }
    if mark == UInt8(ascii: "-") || mark == 0xE2 { return .dash }
    return nil
  }

  enum Separator { case blank, comma, dash }
}
