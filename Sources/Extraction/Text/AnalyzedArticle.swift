package import Articles
package import Dictionaries
package import UnicodeText

/// An article cut into tokens, lines and sentences, with every phrase the dictionaries know.
///
/// Stages name stretches by ranges of token numbers; `span(of:)` gives the bytes. An immutable object,
/// so that the many readers of one article share it without copying.
package final class AnalyzedArticle: Sendable {
  package let article: Article
  package let tokens: [Token]
  /// All matches by start, then by length.
  package let matches: [PhraseMatch]
  /// What is known of each token, and of the end of the text: together, because who asks one of it
  /// mostly asks more.
  private let notes: [TokenNotes]
  private let facts: [TokenFacts]
  private let headlineIsTitleCased: Bool
  /// The words with a capital: all that a name can begin with.
  let capitals: TokenSet
  /// These, and the words at which an office, an organisation, an address or a degree can begin.
  let starts: TokenSet
  /// The tokens of each line of the text, line breaks left out; an empty line has none.
  package let lines: [Range<Int>]
  /// The tokens of each sentence, in order; a line end always ends a sentence.
  package let sentences: [Range<Int>]

  private struct TokenNotes {
    /// The tables of all matches at the token: most questions end here.
    var tables: TableSet = []
    /// Number of the first match at the token.
    var firstMatch: Int32 = 0
    var facts: Int32 = 0
  }

  /// Of each token; apart from what is asked more often.
  private let lineNumbers: [Int32]
  private let sentenceNumbers: [Int32]

  private static var openers: TableSet {
    [.titles, .titleStatuses, .organizationHeads, .honorifics, .degrees]
  }

  init(article: Article, lexicon: Lexicon, sentences spans: [TextSpan]) {
    self.article = article
    let tokens = Tokenizer.tokens(of: article.text)
    let matches = lexicon.dictionaries.matcher.matches(in: tokens)
    self.tokens = tokens
    self.matches = matches
    let table = TokenFactReader.facts(of: matches, tokens: tokens, lexicon: lexicon)
    facts = table.facts
    var notes = [TokenNotes](repeating: TokenNotes(), count: tokens.count + 1)
    var starts = TokenSet(count: tokens.count)
    for match in matches {
      if match.stands(in: Self.openers) { starts.insert(match.start) }
      notes[match.start].tables.formUnion(match.tables)
      notes[match.start + 1].firstMatch += 1
    }
    headlineIsTitleCased = Self.isTitleCased(
      tokens.prefix { Int($0.end) <= article.headline?.end ?? 0 })
    var lines: [Range<Int>] = []
    var lineNumbers = [Int32](repeating: 0, count: tokens.count + 1)
    var capitals = TokenSet(count: tokens.count)
    var start = 0
    for (index, token) in tokens.enumerated() {
      notes[index + 1].firstMatch += notes[index].firstMatch
      notes[index].facts = table.numbers[index]
      lineNumbers[index] = Int32(lines.count)
      if token.isCapitalized {
        capitals.insert(index)
        starts.insert(index)
      }
      if token.kind == .lineBreak {
        lines.append(start..<index)
        start = index + 1
      }
    }
    lines.append(start..<tokens.count)
    self.lines = lines
    self.lineNumbers = lineNumbers
    self.capitals = capitals
    self.starts = starts
    notes[tokens.count].facts = table.numbers[tokens.count]
    var sentences: [Range<Int>] = []
    var sentenceNumbers = [Int32](repeating: 0, count: tokens.count + 1)
    var token = 0
    for span in spans {
      while token < tokens.count, Int(tokens[token].start) < span.start {
        sentenceNumbers[token] = Int32(max(sentences.count - 1, 0))
        token += 1
      }
      let first = token
      while token < tokens.count, Int(tokens[token].end) <= span.end {
        sentenceNumbers[token] = Int32(sentences.count)
        token += 1
      }
      if first < token { sentences.append(first..<token) }
    }
    self.sentences = sentences
    self.sentenceNumbers = sentenceNumbers
    self.notes = notes
  }

  /// Small words (`di`, `dan`) have none in any headline.
  private static func isTitleCased(_ headline: ArraySlice<Token>) -> Bool {
    let words = headline.filter { $0.isWord && $0.count > 3 }
    let capitalized = words.count(where: \.isCapitalized)
    return capitalized * 4 >= words.count * 3
  }

  package var text: SourceText { article.text }

  /// The matches that start at a token, shortest first.
  package func matches(at token: Int) -> ArraySlice<PhraseMatch> {
    guard tokens.indices.contains(token) else { return [] }
    return matches[Int(notes[token].firstMatch)..<Int(notes[token + 1].firstMatch)]
  }

  /// The matches at a token, or none when no phrase there stands in one of the tables: the cheap
  /// way to ask, for callers that look at the tables of each match themselves.
  package func matches(at token: Int, in tables: TableSet) -> ArraySlice<PhraseMatch> {
    guard tokens.indices.contains(token), stands(at: token, in: tables) else { return [] }
    return matches[Int(notes[token].firstMatch)..<Int(notes[token + 1].firstMatch)]
  }

  /// True when some phrase at a token stands in one of the tables.
  @inline(__always)
  package func stands(at token: Int, in tables: TableSet) -> Bool {
    !notes[token].tables.isDisjoint(with: tables)
  }

  /// The longest match at a token that stands in one of the tables.
  package func longestMatch(at token: Int, in tables: TableSet) -> PhraseMatch? {
    guard tokens.indices.contains(token), stands(at: token, in: tables) else { return nil }
    // By number: a slice would be counted in and out.
    let first = Int(notes[token].firstMatch)
    var number = Int(notes[token + 1].firstMatch)
    while number > first {
      number -= 1
      if matches[number].stands(in: tables) { return matches[number] }
    }
    return nil
  }

  /// What the dictionaries say at a token; nothing where there is no token.
  @inline(__always)
  func facts(at token: Int) -> TokenFacts {
    facts[notes.indices.contains(token) ? Int(notes[token].facts) : 0]
  }

  package func span(of range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
    return TextSpan(Int(tokens[first].start), Int(tokens[last].end))
  }

  package func string(of range: Range<Int>) -> String { text[span(of: range)] }

  package func string(at token: Int) -> String { text[tokens[token].span] }

  package func lineNumber(of token: Int) -> Int { Int(lineNumbers[token]) }

  /// The line a token stands in.
  package func line(of token: Int) -> Range<Int> { lines[lineNumber(of: token)] }

  package func sentenceNumber(of token: Int) -> Int { Int(sentenceNumbers[token]) }

  package func sentence(of token: Int) -> Range<Int> { sentences[sentenceNumber(of: token)] }

  /// True for a token of the headline.
  package func isHeadline(_ token: Int) -> Bool {
    guard let headline = article.headline else { return false }
    return Int(tokens[token].end) <= headline.end
  }

  /// True for a token of a headline whose words nearly all have a capital: there a capital tells no
  /// name from a verb. A headline written like a sentence is read like one.
  package func isTitleCased(_ token: Int) -> Bool { headlineIsTitleCased && isHeadline(token) }

  /// The first byte of a mark token, 0 for other tokens: enough to tell ASCII marks apart.
  package func mark(at token: Int) -> UInt8 {
    guard tokens.indices.contains(token), tokens[token].kind == .mark else { return 0 }
    return text.utf8[Int(tokens[token].start)]
  }

  package func isMark(_ character: Unicode.Scalar, at token: Int) -> Bool {
    mark(at: token) == UInt8(truncatingIfNeeded: character.value)
  }

  /// Which of several releases pasted one below the other a token belongs to, from 0.
  package func part(of token: Int) -> Int {
    guard article.parts.count > 1 else { return 0 }
    let offset = Int(tokens[token].start)
    return max(0, (article.parts.firstIndex { $0.start > offset } ?? article.parts.count) - 1)
  }

  /// The zone of the block that holds a token; nil for the headline.
  package func zone(of token: Int) -> Block.Zone? {
    let offset = Int(tokens[token].start)
    var low = 0
    var high = article.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if article.blocks[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < article.blocks.count, article.blocks[low].span.start <= offset else { return nil }
    return article.blocks[low].zone
  }
}
