import Dictionaries
import UnicodeText

/// What the dictionaries say about the phrases at one token, for each table the longest.
///
/// Read once an article, because the extractors ask the same of each token many times; kept small,
/// because a long text has many of them.
struct TokenFacts: Sendable {
  /// A row of a table and the length of its phrase.
  struct Row: Sendable {
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
/// Only tokens of which something is known have facts of their own.
struct TokenFactTable: Sendable {
  /// Of each token the number of its facts.
  private(set) var numbers: [Int32]
  /// The first are those of all tokens without any.
  private(set) var facts = [TokenFacts()]

  init(tokens: Int) {
    numbers = Array(repeating: 0, count: tokens + 1)
    // Room that is not written to costs nothing; to move them all would.
    facts.reserveCapacity(tokens + 1)
  }

  /// Nothing is known where there is no token; what is written stays with the token.
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

  private init(tokens: [Token], lexicon: Lexicon, rows: PhraseRows) {
    self.tokens = tokens
    self.lexicon = lexicon
    self.rows = rows
    facts = TokenFactTable(tokens: tokens.count)
  }

  /// - Parameter matches: by start, then by length, so that longer phrases replace shorter ones.
  static func facts(
    of matches: [PhraseMatch], tokens: [Token], lexicon: Lexicon
  ) -> TokenFactTable {
    lexicon.dictionaries.withPhraseRows { rows in
      var reader = TokenFactReader(tokens: tokens, lexicon: lexicon, rows: rows)
      for match in matches where match.stands(in: Self.tables) {
        reader.readHeads(match)
        reader.readNames(match)
        reader.readContext(match)
      }
      return reader.facts
    }
  }

  private static let tables: TableSet = [
    .titles, .titleStatuses, .honorifics, .organizationHeads, .placeWords, .nameParticles, .ranks,
    .degrees, .givenNames, .majorRegions, .nonNameWords, .abbreviations, .countries, .monthsDays,
    .quoteVerbs, .nameBlockers,
  ]

  private func row(of match: PhraseMatch, in table: DictionaryTable) -> Int? {
    rows.first(of: match.phrase, in: table)
  }

  private func fact(of match: PhraseMatch, in table: DictionaryTable) -> TokenFacts.Row {
    row(of: match, in: table).map {
      TokenFacts.Row(number: $0, count: match.count)
    } ?? .none
  }

  private mutating func readHeads(_ match: PhraseMatch) {
    let start = match.start
    if match.stands(in: .titles) { facts[start].titleHead = fact(of: match, in: .titles) }
    if match.stands(in: .titleStatuses) {
      facts[start].titleStatus = fact(of: match, in: .titleStatuses)
    }
    if match.stands(in: .organizationHeads) {
      facts[start].organizationHead = fact(of: match, in: .organizationHeads)
    }
    if match.stands(in: .placeWords) { facts[start].placeWord = fact(of: match, in: .placeWords) }
    if match.stands(in: .majorRegions), tokens[start].isCapitalized {
      facts[start].majorRegion = UInt8(clamping: match.count)
    }
  }

  private mutating func readNames(_ match: PhraseMatch) {
    let start = match.start
    let count = UInt8(clamping: match.count)
    if match.stands(in: .honorifics) { readHonorific(match) }
    if match.stands(in: .ranks), tokens[start].isCapitalized {
      if hasRow(match, in: .ranks, where: { !lexicon.corps[$0] }) { facts[start].rank = count }
      if hasRow(match, in: .ranks, where: { lexicon.corps[$0] }) { facts[start].corps = count }
    }
    if match.stands(in: .degrees) { readDegree(match) }
    if match.stands(in: .nameParticles) {
      facts[start].particle = fact(of: match, in: .nameParticles)
    }
    if match.stands(in: .givenNames) {
      if match.count == 1 {
        facts[start].givenName = Int32(row(of: match, in: .givenNames) ?? -1)
      } else if tokens[start].isCapitalized {
        facts[start].namePhrase = count
      }
    }
    if match.count == 1, match.stands(in: .nonNameWords) {
      facts[start].wordClass = row(of: match, in: .nonNameWords).map { lexicon.wordClasses[$0] }
    }
  }

  /// In lower case only forms of everyday address count.
  private mutating func readHonorific(_ match: PhraseMatch) {
    let found = fact(of: match, in: .honorifics)
    guard found.number >= 0 else { return }
    let type = lexicon.honorifics[found.number].type
    let counts = tokens[match.start].isCapitalized || type == "sapaan" || type == "almarhum"
    facts[match.start].honorific = counts ? found : .none
  }

  /// Forms of letters alone count behind a name only in capitals, or with the inner capital of
  /// their usual spelling.
  private mutating func readDegree(_ match: PhraseMatch) {
    let first = tokens[match.start]
    if hasRow(match, in: .degrees, where: { lexicon.degreesBefore[$0] }) {
      facts[match.start].degreeBefore = UInt8(clamping: match.count)
    }
    if first.isCapitalized,
      match.count > 1 || first.isAllCaps || first.shape.contains(.innerCapital),
      hasRow(match, in: .degrees, where: { !lexicon.degreesBefore[$0] })
    {
      facts[match.start].degreeBehind = UInt8(clamping: match.count)
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
    if match.count == 1, match.stands(in: .abbreviations) {
      facts[match.start].flags.formUnion(.abbreviation)
    }
    if match.stands(in: .countries) { facts[match.start].flags.formUnion(.country) }
    if match.count > 1, match.stands(in: .monthsDays) {
      for token in match.start..<min(match.end, match.start + Self.longestFixedPhrase) {
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
