/// A piece of a question, before brackets and operators are paired.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    case open, close, minus
    case or, and, not
    /// `NEAR(` without its bracket.
    case near
    /// `NEAR/5` between two terms.
    case nearInfix(Int)
    case field(QueryField)
    case word(String, Ending)
    /// The text between two quotes.
    case phrase(String, Ending)
  }

  /// What stands behind a word or a phrase.
  enum Ending: Equatable {
    case none, star
    /// Nil where no number is given; huge numbers are `Int.max`.
    case tilde(Int?)
  }

  let kind: Kind
  /// Scalars of the question.
  let range: Range<Int>
}
