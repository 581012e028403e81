import Dictionaries
import Records
import UnicodeText

/// What the dictionaries say of a word where places are looked for.
struct PlaceVocabulary: Sendable {
  /// A row of `place-words.tsv` or `place-cues.tsv` at a stretch of tokens.
  struct Word: Sendable {
    let range: Range<Int>
    let kind: String
    /// Level of administration, empty when it is not fixed.
    let level: String
  }

  let lexicon: Lexicon

  /// The longest word of one of the kinds that starts at a token.
  func word(
    at token: Int, of kinds: Set<String>, in article: AnalyzedArticle
  ) -> Word? {
    word(at: token, of: kinds, in: .placeWords, of: article)
  }

  /// The longest cue of a kind that starts at a token.
  func cue(at token: Int, of kind: String, in article: AnalyzedArticle) -> Word? {
    word(at: token, of: [kind], in: .placeCues, of: article)
  }

  private func word(
    at token: Int, of kinds: Set<String>, in table: DictionaryTable, of article: AnalyzedArticle
  ) -> Word? {
    let dictionaries = lexicon.dictionaries
    for match in article.matches(at: token).reversed() where match.stands(in: TableSet(table)) {
      for row in dictionaries.rows(of: match.phrase, in: table) {
        let kind = dictionaries.cell(table, row: row, column: "kind")
        if kinds.contains(kind) {
          return Word(
            range: match.start..<match.end, kind: kind,
            level: dictionaries.cell(table, row: row, column: "level"))
        }
      }
    }
    return nil
  }

  /// What `ambiguity.tsv` says a name can be beside a place.
  func readings(of range: Range<Int>, in article: AnalyzedArticle) -> Set<String> {
    guard
      let match = article.matches(at: range.lowerBound).first(where: {
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
