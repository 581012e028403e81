package import Articles
private import Dictionaries
private import UnicodeText

/// Cuts articles into tokens, sentences and phrase matches.
///
/// Holds an ICU sentence breaker, which serves one task at a time: make one analyzer a task.
package struct ArticleAnalyzer {
  private let matcher: PhraseMatcher
  private let breaker: SentenceBreaker

  package init(lexicon: Lexicon) {
    matcher = lexicon.dictionaries.matcher
    breaker = SentenceBreaker(abbreviations: lexicon.sentenceAbbreviations)
  }

  package func analyze(_ article: Article) -> AnalyzedArticle {
    let tokens = Tokenizer.tokens(of: article.text)
    return AnalyzedArticle(
      article: article, tokens: tokens, matches: matcher.matches(in: tokens),
      sentences: breaker.sentences(of: article.text))
  }
}
