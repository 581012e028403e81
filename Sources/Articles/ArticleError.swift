/// Why a page gave no article.
package struct ArticleError: Error, Sendable, Equatable {
  package enum Code: String, Sendable {
    /// No bytes, or blanks only.
    case emptyInput = "empty-input"
    /// A picture, an archive, a PDF.
    case notText = "not-text"
    /// Nothing readable was left once the noise was gone.
    case noText = "no-text"
    /// Over the limit of `ArticleLimits`.
    case tooLarge = "too-large"
  }

  package let code: Code
  package let message: String

  package init(code: Code, message: String) {
    self.code = code
    self.message = message
  }
}
