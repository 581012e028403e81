private import Dictionaries
import Records
import UnicodeText

/// Finds the dateline: place, medium and date before the first sentence of a release.
///
/// It stands at the start of one of the first body lines and ends with a separator
/// (`Muara Jernih - `, `MUARA JERNIH, WARTAKITA.ID –`, `Arung (Humas) ---`,
/// `Rilis.co | Arung –`),
/// or it is place and date alone (`Manado, 6 Mei 2020`).
package struct DatelineFinder: Sendable {
  private let vocabulary: PlaceVocabulary
  private let gazetteer: Gazetteer
  /// Lines a dateline can stand behind: letterhead and number, repeated headline, stamp, byline.
  private static let searchedLines = 6
  private static let longestWords = 8
  /// Tokens at the start of a line that are looked at: those words, marks between them and what
  /// follows.
  private static let longestTokens = 64
  private static var headTables: TableSet {
    [.titles, .organizationHeads]
  }
  private static var otherTables: TableSet {
    [
      .titles, .organizationHeads, .organizations, .honorifics, .quoteVerbs,
    ]
  }

  init(vocabulary: PlaceVocabulary, gazetteer: Gazetteer) {
    self.vocabulary = vocabulary
    self.gazetteer = gazetteer
  }

  package init(lexicon: Lexicon) {
    self.init(
      vocabulary: PlaceVocabulary(lexicon: lexicon),
      gazetteer: Gazetteer(dictionaries: lexicon.dictionaries))
  }

  /// - Parameter people: their names are no places.
  package func dateline(in article: AnalyzedArticle, people: [PersonMention] = []) -> Dateline? {
    let lines = article.lines.lazy
      .filter { !$0.isEmpty && !article.isHeadline($0.lowerBound) }.prefix(Self.searchedLines)
    let context = PlaceContext(people: people)
    for line in lines {
      let scan = PlaceScan(
        article: article, context: context, vocabulary: vocabulary, gazetteer: gazetteer,
        stretches: [line.prefix(Self.longestTokens)])
      if let dateline = dateline(in: line, of: scan) { return dateline }
    }
    return nil
  }

  private func dateline(in line: Range<Int>, of scan: PlaceScan) -> Dateline? {
    guard let separator = separator(in: line, of: scan) else { return datedPlace(line, of: scan) }
    let head = line.lowerBound..<separator
    if let bar = head.first(where: { scan.article.isMark("|", at: $0) }), bar > head.lowerBound,
      let place = place(at: bar + 1, before: separator, of: scan), place.upperBound == separator
    {
      return Dateline(place: place, source: head.lowerBound..<bar, range: head)
    }
    guard let place = place(at: line.lowerBound, before: separator, of: scan) else { return nil }
    return dateline(place: place, head: head, of: scan)
  }

  /// What follows the place up to the separator: a second place, a medium, a date.
  private func dateline(place: Range<Int>, head: Range<Int>, of scan: PlaceScan) -> Dateline? {
    var dateline = Dateline(place: place, range: head)
    var rest = place.upperBound
    if rest == head.upperBound { return dateline }
    let mark = scan.article.mark(at: rest)
    guard
      mark == UInt8(ascii: ",") || mark == UInt8(ascii: "(") || mark == UInt8(ascii: "/")
        || mark == UInt8(ascii: ".")
    else { return nil }
    let isBracket = mark == UInt8(ascii: "(")
    rest += 1
    guard rest < head.upperBound else { return dateline }
    let end =
      isBracket
      ? (rest..<head.upperBound).first { scan.article.isMark(")", at: $0) } ?? head.upperBound
      : head.upperBound
    guard rest < end else { return dateline }
    if isBracket, end + 1 < head.upperBound { return nil }
    if hasDate(rest..<end, of: scan) { return dateline }
    if !isBracket, let region = gazetteer.major(at: rest, in: scan.article),
      region.range.upperBound == end
    {
      dateline.region = region.range
    } else {
      dateline.source = rest..<end
    }
    return dateline
  }

  /// `Manado, 6 Mei 2020` on a line or as a sentence of its own.
  private func datedPlace(_ line: Range<Int>, of scan: PlaceScan) -> Dateline? {
    let stop = line.prefix(Self.longestWords * 2).first { token in
      scan.article.isMark(".", at: token) && token + 1 < line.upperBound
        && scan.article.tokens[token + 1].followsSpace
        && scan.article.tokens[token + 1].isCapitalized
    }
    let line = line.lowerBound..<(stop ?? line.upperBound)
    guard line.count <= Self.longestWords * 2,
      let comma = line.first(where: { scan.article.isMark(",", at: $0) }),
      let place = place(at: line.lowerBound, before: comma, of: scan), place.upperBound == comma,
      comma + 1 < line.upperBound, hasDate(comma + 1..<line.upperBound, of: scan),
      gazetteer.major(at: place.lowerBound, in: scan.article)?.range == place
        || line.upperBound - comma <= 6
    else { return nil }
    return Dateline(place: place, range: line)
  }

  private func hasDate(_ range: Range<Int>, of scan: PlaceScan) -> Bool {
    range.contains { scan.article.tokens[$0].kind == .number }
      && range.contains { token in
        scan.article.matches(at: token, in: .monthsDays).contains { $0.stands(in: .monthsDays) }
          || scan.article.isMark("/", at: token)
      }
  }

  /// The first token of the separator within the first words of a line.
  private func separator(in line: Range<Int>, of scan: PlaceScan) -> Int? {
    let article = scan.article
    var words = 0
    var openBracket = false
    for token in line.dropFirst() {
      if article.tokens[token].kind != .mark {
        words += 1
        if words > Self.longestWords { return nil }
        continue
      }
      switch article.mark(at: token) {
      case UInt8(ascii: "("): openBracket = true
      case UInt8(ascii: ")"): openBracket = false
      case 0xE2 where !openBracket:
        if isDash(token, of: article) { return token }
        return nil
      case UInt8(ascii: "-") where !openBracket:
        if separates(token, line, of: scan) { return token }
      case UInt8(ascii: ":") where !openBracket:
        // A label (`Tema : …`) is told from a dateline by the name alone.
        let head = line.lowerBound..<token
        return gazetteer.major(at: head.lowerBound, in: article)?.range == head ? token : nil
      case UInt8(ascii: "|"):
        // `Arung | Rusdi …` ends here unless the place comes behind the bar.
        let known = place(at: line.lowerBound, before: token, of: scan)?.upperBound == token
        if known { return token }
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"): continue
      default: return nil
      }
    }
    return nil
  }

  /// En dash, em dash or horizontal bar.
  private func isDash(_ token: Int, of article: AnalyzedArticle) -> Bool {
    let bytes = article.text.utf8[Int(article.tokens[token].start)..<Int(article.tokens[token].end)]
    return Array(bytes.prefix(2)) == [0xE2, 0x80] && (0x92...0x95).contains(bytes.last ?? 0)
  }

  /// A hyphen separates with a blank beside it; without one when a small word or a level word
  /// follows a name (`MUARA JERNIH-Dalam rangka`), not inside a name (`Soekarno-Hatta`).
  private func separates(_ token: Int, _ line: Range<Int>, of scan: PlaceScan) -> Bool {
    let tokens = scan.article.tokens
    guard token + 1 < line.upperBound else { return false }
    if tokens[token].followsSpace || tokens[token + 1].followsSpace { return true }
    if scan.article.isMark("-", at: token + 1) { return true }
    guard tokens[token + 1].isCapitalized else { return false }
    return scan.vocabulary.endsName(token + 1, in: scan.article)
      || scan.word(at: token + 1, of: [.admin, .office]) != nil
      || scan.article.longestMatch(at: token + 1, in: Self.headTables) != nil
  }

  /// One to four capitalised words that can name a town, at the start of the line.
  private func place(at start: Int, before end: Int, of scan: PlaceScan) -> Range<Int>? {
    let article = scan.article
    guard start < end, article.tokens[start].isWord, !scan.isPerson(start) else { return nil }
    var nameStart = start
    if let level = scan.word(at: start, of: .admin), level.range.upperBound < end {
      nameStart = level.range.upperBound
    }
    if let name = gazetteer.major(at: nameStart, in: article), name.range.upperBound <= end,
      !goesOn(name.range, before: end, of: scan)
    {
      return start..<name.range.upperBound
    }
    let run = scan.nameRun(from: nameStart, limit: 4)
    guard !run.isEmpty, run.upperBound <= end, run.count <= 4 else { return nil }
    let isOther = run.contains { article.longestMatch(at: $0, in: Self.otherTables) != nil }
    if isOther || scan.vocabulary.isCommon(run.lowerBound, in: article) { return nil }
    if scan.word(at: run.lowerBound, of: [.building, .street]) != nil { return nil }
    return start..<run.upperBound
  }

  private func goesOn(_ range: Range<Int>, before end: Int, of scan: PlaceScan) -> Bool {
    range.upperBound < end && scan.article.tokens[range.upperBound].isWord
  }
}
