import Dictionaries
import Records
import UnicodeText

/// What the dictionaries say of a word where places are looked for. An immutable object, shared by
/// all stages and tasks.
final class PlaceVocabulary: Sendable {
  /// A row of `place-words.tsv` or `place-cues.tsv` at a stretch of tokens.
  struct Word: Sendable {
    let range: Range<Int>
    let kind: PlaceWordKind
    /// Level of administration; nil when it is not fixed.
    let level: PlaceKind?
  }

  private struct Row: Sendable {
    let kind: PlaceWordKind
    let level: PlaceKind?
  }

  private static var wordTables: TableSet {
    [.placeWords, .placeCues]
  }
  /// Words of these tables can be no part of a name.
  private static var endingTables: TableSet {
    [.monthsDays, .quoteVerbs, .titleStatuses]
  }

  let lexicon: Lexicon
  /// The rows of `place-words.tsv` and `place-cues.tsv`, those of one phrase side by side.
  private let rows: [Row]
  /// Which of them bear a phrase, by its number plus 1.
  private let rowsOfPhrase: TokenTable<Range<Int32>>
  /// For each row of `ambiguity.tsv`: the form is a common word too.
  private let alsoWords: [Bool]

  /// For each row of `abbreviations.tsv`: it stands for a region.
  private let shortensRegion: [Bool]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    var rows: [Row] = []
    let rowsOfPhrase = Self.rows(of: lexicon.dictionaries).mapValues { more in
      rows += more
      return Int32(rows.count - more.count)..<Int32(rows.count)
    }
    self.rows = rows
    self.rowsOfPhrase = TokenTable(rowsOfPhrase)
    shortensRegion = lexicon.dictionaries.column("category", of: .abbreviations).map {
      $0.hasPrefix("wilayah")
    }
    alsoWords = lexicon.dictionaries.column("readings", of: .ambiguity).map {
      $0.split(separator: "|").contains("word")
    }
  }

  /// True when `abbreviations.tsv` knows a phrase for something else than a region (`Babel`).
  func isOtherAbbreviation(_ phrase: PhraseID) -> Bool {
    lexicon.dictionaries.rows(of: phrase, in: .abbreviations).contains { !shortensRegion[$0] }
  }

  private static func rows(of dictionaries: Dictionaries) -> [UInt64: [Row]] {
    var rows: [UInt64: [Row]] = [:]
    for table in [DictionaryTable.placeWords, .placeCues] {
      for row in 0..<dictionaries.rowCount(of: table) {
        let cell = { (column: String) in dictionaries.cell(table, row: row, column: column) }
        let value = Row(
          kind: PlaceWordKind(named: cell("kind")), level: PlaceKind(rawValue: cell("level")))
        for form in [cell("form")] + cell("variants").split(separator: "|").map(String.init) {
          let tokens = Tokenizer.tokens(of: SourceText(form))
          let matches = dictionaries.matcher.matches(in: tokens)
          guard let match = matches.first(where: { $0.start == 0 && $0.end == tokens.count }) else {
            continue
          }
          rows[UInt64(match.phrase.index) + 1, default: []].append(value)
        }
      }
    }
    return rows
  }

  /// The words that start within some stretches of tokens, by start, the longest first.
  func words(in stretches: [Range<Int>], of article: AnalyzedArticle) -> [Word] {
    var words: [Word] = []
    for stretch in stretches {
      for token in stretch where article.stands(at: token, in: Self.wordTables) {
        for match in article.matches(at: token).reversed()
        where match.stands(in: Self.wordTables) {
          guard let numbers = rowsOfPhrase[UInt64(match.phrase.index) + 1] else { continue }
          for number in numbers {
            let row = rows[Int(number)]
            words.append(Word(range: match.start..<match.end, kind: row.kind, level: row.level))
          }
        }
      }
    }
    return words
  }

  /// True when `ambiguity.tsv` says that a name is a common word too (`Batu`, `Benteng`).
  func isAlsoWord(_ range: Range<Int>, in article: AnalyzedArticle) -> Bool {
    guard
      let match = article.matches(at: range.lowerBound, in: .ambiguity).first(where: {
        $0.end == range.upperBound && $0.stands(in: .ambiguity)
      })
    else { return false }
    return lexicon.dictionaries.rows(of: match.phrase, in: .ambiguity).contains { alsoWords[$0] }
  }

  /// True when a word can be no part of a name: function words, weekdays, months, speech verbs.
  func endsName(_ token: Int, in article: AnalyzedArticle) -> Bool {
    article.facts(at: token).wordClass == .function
      || article.matches(at: token, in: Self.endingTables).contains {
        $0.count == 1 && $0.stands(in: Self.endingTables)
      }
  }

  /// True for common words of any class.
  func isCommon(_ token: Int, in article: AnalyzedArticle) -> Bool {
    article.facts(at: token).wordClass != nil
  }

  /// True for names of fields of work: `Layak`, `Wisata`.
  func isField(_ token: Int, in article: AnalyzedArticle) -> Bool {
    article.facts(at: token).wordClass == .field
  }

  /// True for common words that say what is done: headline verbs, and words that begin as derived
  /// verbs do (`Diresmikan`, `Terbakar`).
  func isVerb(_ token: Int, in article: AnalyzedArticle) -> Bool {
    switch article.facts(at: token).wordClass {
    case .verb: true
    case .word: isDerived(article.tokens[token], in: article)
    case .function, .field, nil: false
    }
  }

  private func isDerived(_ token: Token, in article: AnalyzedArticle) -> Bool {
    let letters = article.text.utf8[Int(token.start)..<Int(token.end)].prefix(3).map { $0 | 0x20 }
    return token.count >= 6
      && Self.verbPrefixes.contains { letters.starts(with: $0.utf8) }
  }

  private static let verbPrefixes = ["di", "me", "ber", "ter"]
}
