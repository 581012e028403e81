import Dictionaries
import Records
import UnicodeText

/// What the dictionaries say of a word where places are looked for.
struct PlaceVocabulary: Sendable {
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

  let lexicon: Lexicon
  private let words: [Row]
  private let cues: [Row]
  /// For each row of `ambiguity.tsv`: the form is a common word too.
  private let alsoWords: [Bool]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    words = lexicon.placeWords.map { word in
      Row(kind: PlaceWordKind(named: word.kind), level: PlaceKind(rawValue: word.level))
    }
    let kinds = lexicon.dictionaries.column("kind", of: .placeCues)
    let levels = lexicon.dictionaries.column("level", of: .placeCues)
    alsoWords = lexicon.dictionaries.column("readings", of: .ambiguity).map {
      $0.split(separator: "|").contains("word")
    }
    cues = zip(kinds, levels).map { kind, level in
      Row(kind: PlaceWordKind(named: kind), level: PlaceKind(rawValue: level))
    }
  }

  /// The words that start within some tokens, by start, the longest first.
  func words(in tokens: Range<Int>, of article: AnalyzedArticle) -> [Word] {
    var words: [Word] = []
    for token in tokens {
      for match in article.matches(at: token).reversed()
      where match.stands(in: [.placeWords, .placeCues]) {
        for entry in lexicon.dictionaries.entries(of: match.phrase) {
          guard let row = row(of: entry) else { continue }
          words.append(Word(range: match.start..<match.end, kind: row.kind, level: row.level))
        }
      }
    }
    return words
  }

  private func row(of entry: PhraseEntry) -> Row? {
    switch entry.table {
    case .placeWords: words[entry.row]
    case .placeCues: cues[entry.row]
    default: nil
    }
  }

  /// True when `ambiguity.tsv` says that a name is a common word too (`Batu`, `Benteng`).
  func isAlsoWord(_ range: Range<Int>, in article: AnalyzedArticle) -> Bool {
    guard
      let match = article.matches(at: range.lowerBound).first(where: {
        $0.end == range.upperBound && $0.stands(in: .ambiguity)
      })
    else { return false }
    return lexicon.dictionaries.rows(of: match.phrase, in: .ambiguity).contains { alsoWords[$0] }
  }

  /// True when a word can be no part of a name: function words, weekdays, months, speech verbs.
  func endsName(_ token: Int, in article: AnalyzedArticle) -> Bool {
    for match in article.matches(at: token) where match.count == 1 {
      if match.stands(in: [.monthsDays, .quoteVerbs, .titleStatuses]) { return true }
      if match.stands(in: .nonNameWords), wordClass(of: match) == .function { return true }
    }
    return false
  }

  /// True for common words of any class.
  func isCommon(_ token: Int, in article: AnalyzedArticle) -> Bool {
    article.matches(at: token).contains { $0.count == 1 && $0.stands(in: .nonNameWords) }
  }

  /// True for names of fields of work: `Layak`, `Wisata`.
  func isField(_ token: Int, in article: AnalyzedArticle) -> Bool {
    article.matches(at: token).contains {
      $0.count == 1 && $0.stands(in: .nonNameWords) && wordClass(of: $0) == .field
    }
  }

  private func wordClass(of match: PhraseMatch) -> WordClass {
    lexicon.dictionaries.rows(of: match.phrase, in: .nonNameWords)
      .map { lexicon.wordClasses[$0] }.first ?? .word
  }
}
