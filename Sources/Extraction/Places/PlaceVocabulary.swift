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

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    words = lexicon.placeWords.map { word in
      Row(kind: PlaceWordKind(named: word.kind), level: PlaceKind(rawValue: word.level))
    }
    let kinds = lexicon.dictionaries.column("kind", of: .placeCues)
    let levels = lexicon.dictionaries.column("level", of: .placeCues)
    cues = zip(kinds, levels).map { kind, level in
      Row(kind: PlaceWordKind(named: kind), level: PlaceKind(rawValue: level))
    }
  }

  /// The longest word of one of the kinds that starts at a token.
  func word(at token: Int, of kinds: PlaceWordKind, in article: AnalyzedArticle) -> Word? {
    for match in article.matches(at: token, in: [.placeWords, .placeCues]).reversed()
    where match.stands(in: [.placeWords, .placeCues]) {
      for entry in lexicon.dictionaries.entries(of: match.phrase) {
        guard let row = row(of: entry), !row.kind.isDisjoint(with: kinds) else { continue }
        return Word(range: match.start..<match.end, kind: row.kind, level: row.level)
      }
    }
    return nil
  }

  private func row(of entry: PhraseEntry) -> Row? {
    switch entry.table {
    case .placeWords: words[entry.row]
    case .placeCues: cues[entry.row]
    default: nil
    }
  }

  /// What `ambiguity.tsv` says a name can be beside a place.
  func readings(of range: Range<Int>, in article: AnalyzedArticle) -> Set<String> {
    guard
      let match = article.matches(at: range.lowerBound, in: .ambiguity).first(where: {
        $0.end == range.upperBound && $0.stands(in: .ambiguity)
      })
    else { return [] }
    var readings: Set<String> = []
    for row in lexicon.dictionaries.rows(of: match.phrase, in: .ambiguity) {
      let cell = lexicon.dictionaries.cell(.ambiguity, row: row, column: "readings")
      readings.formUnion(cell.split(separator: "|").map(String.init))
    }
    return readings
  }

  /// True when a word can be no part of a name: function words, weekdays, months, speech verbs.
  func endsName(_ token: Int, in article: AnalyzedArticle) -> Bool {
    let ending: TableSet = [.monthsDays, .quoteVerbs, .titleStatuses, .nonNameWords]
    for match in article.matches(at: token, in: ending) where match.count == 1 {
      if match.stands(in: [.monthsDays, .quoteVerbs, .titleStatuses]) { return true }
      if match.stands(in: .nonNameWords), wordClass(of: match) == .function { return true }
    }
    return false
  }

  /// True for common words of any class.
  func isCommon(_ token: Int, in article: AnalyzedArticle) -> Bool {
    article.matches(at: token, in: .nonNameWords).contains { $0.count == 1 && $0.stands(in: .nonNameWords) }
  }

  /// True for names of fields of work: `Layak`, `Wisata`.
  func isField(_ token: Int, in article: AnalyzedArticle) -> Bool {
    article.matches(at: token, in: .nonNameWords).contains {
      $0.count == 1 && $0.stands(in: .nonNameWords) && wordClass(of: $0) == .field
    }
  }

  private func wordClass(of match: PhraseMatch) -> WordClass {
    lexicon.dictionaries.rows(of: match.phrase, in: .nonNameWords)
      .map { lexicon.wordClasses[$0] }.first ?? .word
  }
}
