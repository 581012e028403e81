import UnicodeText

/// Pairs the quotation marks of one line into quotations. Nested ones stay inside the outer one.
struct QuotationPairer {
  let article: AnalyzedArticle
  let cues: SpeechCueIndex
  let line: Range<Int>
  private let marks: [QuoteMark]
  /// Per double mark: closing less opening marks behind it in the line, by their shapes.
  private let surplus: [Int]

  private(set) var quotations: [Quotation] = []
  /// The outermost double mark that waits for its pair, as an index into `marks`.
  private var outer: Int?
  /// Double marks open within the outer one.
  private var depth = 0
  private var lastCloser: Int?
  private var pendingSingle: Int?
  /// Where content without an opener may begin at the earliest.
  private var freeFrom: Int

  static func quotations(
    in line: Range<Int>, of article: AnalyzedArticle, marks: QuoteMarkReader, cues: SpeechCueIndex
  ) -> [Quotation] {
    let marks = marks.marks(in: line)
    guard !marks.isEmpty else { return [] }
    var pairer = QuotationPairer(article: article, cues: cues, line: line, marks: marks)
    pairer.pair()
    return pairer.quotations
  }

  private init(
    article: AnalyzedArticle, cues: SpeechCueIndex, line: Range<Int>, marks: [QuoteMark]
  ) {
    self.article = article
    self.cues = cues
    self.line = line
    self.marks = marks
    freeFrom = line.lowerBound
    var surplus = [Int](repeating: 0, count: marks.count + 1)
    for index in marks.indices.reversed() {
      surplus[index] = surplus[index + 1]
      guard !marks[index].isSingle else { continue }
      switch marks[index].shape == .open ? marks[index].glyph : marks[index].shape {
      case .closing: surplus[index] += 1
      case .opening: surplus[index] -= 1
      case .open: break
      }
    }
    self.surplus = surplus
  }

  private mutating func pair() {
    for index in marks.indices {
      if marks[index].isSingle { readSingle(index) } else { readDouble(index) }
    }
    guard let outer else { return }
    let start = marks[outer].tokens
    if let lastCloser, endsLine(after: marks[lastCloser].tokens.upperBound) {
      close(from: start, to: marks[lastCloser].tokens)
    } else {
      add(
        Quotation(
          content: start.upperBound..<line.upperBound, outer: start.lowerBound..<line.upperBound,
          lacksCloser: true))
    }
  }

  // MARK: Double marks

  private mutating func readDouble(_ index: Int) {
    let mark = marks[index]
    guard let outer else {
      if opens(mark) {
        self.outer = index
        lastCloser = nil
      } else {
        closeWithoutOpener(mark)
      }
      return
    }
    let isBeforeCue = followsCue(mark)
    if isBeforeCue || !opensWithin(mark) {
      lastCloser = index
      if depth > 0, !isBeforeCue {
        depth -= 1
      } else {
        close(from: marks[outer].tokens, to: mark.tokens)
      }
    } else if startsSentence(mark), surplus[index + 1] <= depth + 1 {
      // As many closing marks are left as this one needs: the outer one has none.
      add(
        Quotation(
          content: marks[outer].tokens.upperBound..<mark.tokens.lowerBound,
          outer: marks[outer].tokens.lowerBound..<mark.tokens.lowerBound, lacksCloser: true))
      self.outer = index
      depth = 0
      lastCloser = nil
    } else {
      depth += 1
    }
  }

  /// Whether a mark opens a quotation while none is open.
  private func opens(_ mark: QuoteMark) -> Bool {
    switch mark.shape {
    case .opening: true
    case .open: mark.glyph != .closing || startsSentence(mark)
    case .closing:
      // `mengatakan," Kita …`: typed to the left, but a blank behind it and a word.
      mark.glyph != .closing && startsSentence(mark, orClause: true)
        && mark.tokens.upperBound < line.upperBound
        && article.tokens[mark.tokens.upperBound].kind != .mark
        && !followsCue(mark)
    }
  }

  /// Whether a mark opens a nested quotation while one is open.
  private func opensWithin(_ mark: QuoteMark) -> Bool {
    switch mark.shape {
    case .opening: true
    case .open: mark.glyph == .opening
    case .closing: false
    }
  }

  /// `”kata Rusdi`, `" ujarnya`: whatever it looks like, the mark closes.
  private func followsCue(_ mark: QuoteMark) -> Bool {
    if mark.glyph == .opening, mark.shape == .opening { return false }
    var token = mark.tokens.upperBound
    while token < line.upperBound, isCommaOrStop(token) { token += 1 }
    guard let cue = cues.cue(at: token), cue.kind.canFollowQuote else { return false }
    return mark.shape != .opening || !article.tokens[token].isCapitalized
  }

  private mutating func close(from opener: Range<Int>, to closer: Range<Int>) {
    add(
      Quotation(
        content: opener.upperBound..<closer.lowerBound,
        outer: opener.lowerBound..<closer.upperBound))
    outer = nil
    depth = 0
    lastCloser = nil
  }

  // MARK: Single marks

  private mutating func readSingle(_ index: Int) {
    let mark = marks[index]
    if let outer {
      // `“Kita jaga,’ kata Rusdi`: one mark of the pair lost its half.
      if surplus[index] <= 0, isAfterPunctuation(mark), followsCue(mark) {
        close(from: marks[outer].tokens, to: mark.tokens)
      }
      return
    }
    if let pending = pendingSingle, closesSingle(mark) {
      let opener = marks[pending].tokens
      add(
        Quotation(
          content: opener.upperBound..<mark.tokens.lowerBound,
          outer: opener.lowerBound..<mark.tokens.upperBound, isSingle: true))
    } else if mark.shape == .opening, pendingSingle == nil || !startsSentence(mark) {
      if pendingSingle.map({ !startsSentence(marks[$0], orClause: true) }) ?? true {
        pendingSingle = index
      }
    } else if mark.shape == .closing, pendingSingle == nil, isAfterPunctuation(mark),
      followsCue(mark)
    {
      closeWithoutOpener(mark)
    }
  }

  private func closesSingle(_ mark: QuoteMark) -> Bool {
    guard mark.shape != .opening else { return false }
    let next = mark.tokens.upperBound
    return isAfterPunctuation(mark) || followsCue(mark) || next == line.upperBound
      || article.tokens[next].kind == .mark
  }

  // MARK: Missing openers

  /// The content of a closing mark alone begins with the paragraph, or with its sentence where the
  /// paragraph tells more.
  private mutating func closeWithoutOpener(_ closer: QuoteMark) {
    if let pending = pendingSingle {
      let opener = marks[pending].tokens
      add(
        Quotation(
          content: opener.upperBound..<closer.tokens.lowerBound,
          outer: opener.lowerBound..<closer.tokens.upperBound))
      return
    }
    var start = freeFrom
    if start > line.lowerBound, closer.tokens.lowerBound > start {
      start = max(start, article.sentence(of: closer.tokens.lowerBound - 1).lowerBound)
    }
    add(
      Quotation(
        content: start..<max(start, closer.tokens.lowerBound),
        outer: start..<closer.tokens.upperBound, lacksOpener: true))
  }

  // MARK: Neighbours

  private func isCommaOrStop(_ token: Int) -> Bool {
    article.isMark(",", at: token) || article.isMark(".", at: token)
  }

  private mutating func add(_ quotation: Quotation) {
    pendingSingle = nil
    freeFrom = quotation.outer.upperBound
    guard !quotation.content.isEmpty else { return }
    quotations.append(quotation)
  }

  private func isAfterPunctuation(_ mark: QuoteMark) -> Bool {
    let token = mark.tokens.lowerBound - 1
    return token >= line.lowerBound && article.tokens[token].kind == .mark
  }

  /// True where a sentence can begin: at the line's start, behind `.`, `?`, `!`, `:`.
  /// - Parameter orClause: behind a comma too.
  private func startsSentence(_ mark: QuoteMark, orClause: Bool = false) -> Bool {
    let token = mark.tokens.lowerBound - 1
    guard token >= line.lowerBound else { return true }
    switch article.mark(at: token) {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): return true
    case UInt8(ascii: ","): return orClause
    default: return false
    }
  }

  private func endsLine(after token: Int) -> Bool {
    var token = token
    while token < line.upperBound, article.tokens[token].kind == .mark { token += 1 }
    return token == line.upperBound
  }
}
