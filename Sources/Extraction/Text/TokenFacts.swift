import Dictionaries
import UnicodeText

/// What the dictionaries say about the phrases at one token, for each table the longest.
///
/// Read once an article, because the extractors ask the same of each token many times; kept small,
/// because a long text has many of them.
struct TokenFacts: Sendable, Equatable {
  /// A row of a table and the length of its phrase.
  struct Row: Sendable, Equatable {
    /// The number of the row plus 1 above 8 bits of length.
    private var packed: UInt32 = 0

    static let none = Row()

    private init() {}

    init(number: Int, count: Int) {
      packed = UInt32(number + 1) << 8 | UInt32(UInt8(clamping: count))
    }

    /// -1 for none.
    var number: Int { Int(packed >> 8) - 1 }
    /// In tokens.
    var count: Int { Int(packed & 0xFF) }
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let abbreviation = Flags(rawValue: 1)
    static let country = Flags(rawValue: 2)
    /// The token is part of a holiday or another phrase of the calendar.
    static let insideFixedPhrase = Flags(rawValue: 4)
    /// A verb that is followed by its speaker ends before the token.
    static let behindSpeechVerb = Flags(rawValue: 8)

    func contains(_ other: Flags) -> Bool { rawValue & other.rawValue == other.rawValue }
  }

  var titleHead = Row.none
  var titleStatus = Row.none
  var honorific = Row.none
  var organizationHead = Row.none
  var placeWord = Row.none
  var particle = Row.none
  /// Lengths of phrases in tokens, 0 where there is none.
  var rank: UInt8 = 0
  var corps: UInt8 = 0
  var degreeBefore: UInt8 = 0
  var degreeBehind: UInt8 = 0
  var namePhrase: UInt8 = 0
  var majorRegion: UInt8 = 0
  /// Row of `given-names`, -1 for other words.
  var givenName: Int32 = -1
  var wordClass: WordClass?
  var flags: Flags = []
  /// What may not begin at the token because of the words before it.
  var blocks: Blocks = []
}

/// The facts of each token of an article, and of the end of the text.
///
/// Only tokens of which something is known have facts; a word that is met again shares them where
/// nothing around it says more.
struct TokenFactTable: Sendable {
  /// Of each token the number of its facts.
  private(set) var numbers: [Int32]
  /// The first are those of all tokens without any.
  private(set) var facts = [TokenFacts()]

  init(tokens: Int) {
    numbers = Array(repeating: 0, count: tokens + 1)
    facts.reserveCapacity(min(tokens + 1, Self.words))
  }

  /// Facts that a text of some pages has.
  private static let words = 4096

  func isKnown(_ token: Int) -> Bool { numbers[token] > 0 }

  /// Gives a token facts that are written already, or are now.
  mutating func share(_ number: Int32, at token: Int) { numbers[token] = number }

  /// - Returns: the number of the facts, to share them.
  mutating func append(_ new: TokenFacts, at token: Int) -> Int32 {
    let number = Int32(facts.count)
    facts.append(new)
    numbers[token] = number
    return number
  }

  /// Nothing is known where there is no token. What is written stays with the token: shared facts
  /// are never written to, because a word is met after all that was said of it before.
  subscript(token: Int) -> TokenFacts {
    @inline(__always)
    _read {
      yield facts[numbers.indices.contains(token) ? Int(numbers[token]) : 0]
    }
    _modify {
      if numbers[token] == 0 {
        numbers[token] = Int32(facts.count)
        facts.append(TokenFacts())
      }
      yield &facts[Int(numbers[token])]
    }
  }
}

/// Reads the facts of all tokens from the phrases found in an article.
struct TokenFactReader {
  private let tokens: [Token]
  private let lexicon: Lexicon
  private let rows: PhraseRows
  private var facts: TokenFactTable
  /// The token whose matches are read, and its facts.
  private var start = 0
  private var here = TokenFacts()
  /// The facts of words met lately: by phrase and capitals, the number of the facts.
  private var latest: [(key: UInt64, number: Int32)]

  private init(tokens: [Token], lexicon: Lexicon, rows: PhraseRows) {
    self.tokens = tokens
    self.lexicon = lexicon
    self.rows = rows
    facts = TokenFactTable(tokens: tokens.count)
    latest = Array(repeating: (0, 0), count: Self.latestCount(of: tokens.count))
  }

  /// A power of two, small where the text is: it is to stay in the nearest cache.
  private static func latestCount(of tokens: Int) -> Int {
    var count = 64
    while count < 1024, count * 4 < tokens { count *= 2 }
    return count
  }

  /// - Parameter matches: by start, then by length, so that longer phrases replace shorter ones.
  static func facts(
    of matches: [PhraseMatch], tokens: [Token], lexicon: Lexicon
  ) -> TokenFactTable {
    lexicon.dictionaries.withPhraseRows { rows in
      var reader = TokenFactReader(tokens: tokens, lexicon: lexicon, rows: rows)
      var first = 0
      while first < matches.count {
        var end = first + 1
        while end < matches.count, matches[end].start == matches[first].start { end += 1 }
        reader.read(matches, first..<end)
        first = end
      }
      return reader.facts
    }
  }

  /// Reads all matches of one token.
  private mutating func read(_ matches: [PhraseMatch], _ range: Range<Int>) {
    start = matches[range.lowerBound].start
    if range.count == 1, !facts.isKnown(start) {
      readAlone(matches[range.lowerBound])
    } else {
      here = facts[start]
      for number in range where matches[number].stands(in: Self.tables) {
        readHere(matches[number])
      }
      facts[start] = here
    }
    for number in range where matches[number].stands(in: Self.contextTables) {
      readContext(matches[number])
    }
  }

  /// The only match of a token: all that is known of it follows from the phrase and its capitals.
  private mutating func readAlone(_ match: PhraseMatch) {
    guard match.stands(in: Self.tables) else { return }
    let capitals = tokens[start].shape.rawValue & Self.capitals
    let key = UInt64(match.phrase.index) << 16 | UInt64(capitals) << 8 | 1
    let slot = Int(match.phrase.index &* 7 &+ UInt32(capitals)) & (latest.count - 1)
    if latest[slot].key == key {
      facts.share(latest[slot].number, at: start)
      return
    }
    here = TokenFacts()
    readHere(match)
    latest[slot] = (key, facts.append(here, at: start))
  }

  private static let capitals =
    Token.Shape.capitalized.rawValue | Token.Shape.hasSmall.rawValue
    | Token.Shape.innerCapital.rawValue

  private mutating func readHere(_ match: PhraseMatch) {
    readHeads(match)
    readNames(match)
    if match.count == 1, match.stands(in: .abbreviations) {
      here.flags.formUnion(.abbreviation)
    }
    if match.stands(in: .countries) { here.flags.formUnion(.country) }
    if match.count > 1, match.stands(in: .monthsDays) {
      here.flags.formUnion(.insideFixedPhrase)
    }
  }

  /// Tables whose phrases say something of the tokens behind their first.
  private static var contextTables: TableSet { [.monthsDays, .nameBlockers, .quoteVerbs] }

  private static var tables: TableSet {
    [
      .titles, .titleStatuses, .honorifics, .organizationHeads, .placeWords, .nameParticles, .ranks,
      .degrees, .givenNames, .majorRegions, .nonNameWords, .abbreviations, .countries, .monthsDays,
      .quoteVerbs, .nameBlockers,
    ]
  }

  private func row(of match: PhraseMatch, in table: DictionaryTable) -> Int? {
    rows.first(of: match.phrase, in: table)
  }

  private func fact(of match: PhraseMatch, in table: DictionaryTable) -> TokenFacts.Row {
    row(of: match, in: table).map {
      TokenFacts.Row(number: $0, count: match.count)
    } ?? .none
  }

  private mutating func readHeads(_ match: PhraseMatch) {
    if match.stands(in: .titles) { here.titleHead = fact(of: match, in: .titles) }
    if match.stands(in: .titleStatuses) {
      here.titleStatus = fact(of: match, in: .titleStatuses)
    }
    if match.stands(in: .organizationHeads) {
      here.organizationHead = fact(of: match, in: .organizationHeads)
    }
    if match.stands(in: .placeWords) { here.placeWord = fact(of: match, in: .placeWords) }
    if match.stands(in: .majorRegions), tokens[start].isCapitalized {
      here.majorRegion = UInt8(clamping: match.count)
    }
  }

  private mutating func readNames(_ match: PhraseMatch) {
    let count = UInt8(clamping: match.count)
    if match.stands(in: .honorifics) { readHonorific(match) }
    if match.stands(in: .ranks), tokens[start].isCapitalized {
      if hasRow(match, in: .ranks, where: { !lexicon.corps[$0] }) { here.rank = count }
      if hasRow(match, in: .ranks, where: { lexicon.corps[$0] }) { here.corps = count }
    }
    if match.stands(in: .degrees) { readDegree(match) }
    if match.stands(in: .nameParticles) {
      here.particle = fact(of: match, in: .nameParticles)
    }
    if match.stands(in: .givenNames) {
      if match.count == 1 {
        here.givenName = Int32(row(of: match, in: .givenNames) ?? -1)
      } else if tokens[start].isCapitalized {
        here.namePhrase = count
      }
    }
    if match.count == 1, match.stands(in: .nonNameWords) {
      here.wordClass = row(of: match, in: .nonNameWords).map { lexicon.wordClasses[$0] }
    }
  }

  /// In lower case only forms of everyday address count.
  private mutating func readHonorific(_ match: PhraseMatch) {
    let found = fact(of: match, in: .honorifics)
    guard found.number >= 0 else { return }
    let type = lexicon.honorifics[found.number].type
    let counts = tokens[match.start].isCapitalized || type == "sapaan" || type == "almarhum"
    here.honorific = counts ? found : .none
  }

  /// Forms of letters alone count behind a name only in capitals, or with the inner capital of
  /// their usual spelling.
  private mutating func readDegree(_ match: PhraseMatch) {
    let first = tokens[match.start]
    if hasRow(match, in: .degrees, where: { lexicon.degreesBefore[$0] }) {
      here.degreeBefore = UInt8(clamping: match.count)
    }
    if first.isCapitalized,
      match.count > 1 || first.isAllCaps || first.shape.contains(.innerCapital),
      hasRow(match, in: .degrees, where: { !lexicon.degreesBefore[$0] })
    {
      here.degreeBehind = UInt8(clamping: match.count)
    }
  }

  private func hasRow(
    _ match: PhraseMatch, in table: DictionaryTable, where fits: (Int) -> Bool
  ) -> Bool {
    rows.contains(match.phrase, in: table, where: fits)
  }

  private static let longestBlocker = 4
  private static let longestSpeechVerb = 3
  private static let longestFixedPhrase = 4

  private mutating func readContext(_ match: PhraseMatch) {
    if match.count > 1, match.stands(in: .monthsDays) {
      for token in start + 1..<min(match.end, start + Self.longestFixedPhrase) {
        facts[token].flags.formUnion(.insideFixedPhrase)
      }
    }
    if match.count <= Self.longestBlocker, match.stands(in: .nameBlockers),
      let row = row(of: match, in: .nameBlockers)
    {
      facts[match.end].blocks.formUnion(lexicon.blockers[row])
    }
    if match.count <= Self.longestSpeechVerb, match.stands(in: .quoteVerbs),
      let row = row(of: match, in: .quoteVerbs),
      lexicon.speechVerbKinds[row] == "verb" || lexicon.speechVerbKinds[row] == "passive"
    {
      facts[match.end].flags.formUnion(.behindSpeechVerb)
    }
  }
}
