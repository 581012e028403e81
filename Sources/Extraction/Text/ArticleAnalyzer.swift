package import Articles
private import Dictionaries
private import UnicodeText

/// Cuts articles into tokens, sentences and phrase matches.
///
/// Holds an ICU sentence breaker, which serves one task at a time: make one analyzer a task.
package struct ArticleAnalyzer {
  private let lexicon: Lexicon
  private let breaker: SentenceBreaker

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    breaker = SentenceBreaker(abbreviations: lexicon.sentenceAbbreviations)
  }

  package func analyze(_ article: Article) -> AnalyzedArticle {
    AnalyzedArticle(
      article: article, lexicon: lexicon, sentences: breaker.sentences(of: article.text))
  }
}
