/// Reads a question. Never fails: what cannot be read is left aside and listed.
///
/// `a b` both, `a OR b` one of them, `-a` not; AND binds closer than OR. The whole grammar is in
/// docs/search.md.
package struct QueryParser {
  let scalars: [Unicode.Scalar]
  var tokens: [QueryToken]
  var position = 0
  private var wordsLeft = QueryLimits.words
  private var ignored: [(place: Int, part: IgnoredPart)] = []

  package static func query(from text: String) -> Query {
    var scalars = Array(text.unicodeScalars)
    var bytes = 0
    let cut = scalars.firstIndex { scalar in
      bytes += UTF8.width(scalar)
      return bytes > QueryLimits.bytes
    }
    let rest = cut.map { scalars[$0...] }
    if let cut { scalars.removeSubrange(cut...) }
    var parser = QueryParser(scalars)
    let root = parser.alternatives(depth: 0, field: nil)
    if let rest { parser.ignoreEnd(rest) }
    return Query(root: root, ignored: parser.listedParts())
  }

  private init(_ scalars: [Unicode.Scalar]) {
    var lexer = QueryLexer(scalars)
    lexer.cutTokens()
    self.scalars = scalars
    tokens = lexer.tokens
    for (range, reason) in lexer.ignored { ignore(range, reason) }
  }

  var kind: QueryToken.Kind? { position < tokens.count ? tokens[position].kind : nil }

  /// Parts of which one must hold, up to a closing bracket or the end.
  mutating func alternatives(depth: Int, field: QueryField?) -> Query.Node? {
    var alternatives: [Query.Node] = []
    var operators: [Range<Int>] = []
    while true {
      if let node = sequence(depth: depth, field: field) {
        alternatives.append(node)
      } else if let range = operators.popLast() {
        ignore(range, .operatorWithoutSide)
      }
      guard kind == .or else { break }
      if alternatives.count == operators.count {
        ignore(tokens[position].range, .operatorWithoutSide)
      } else {
        operators.append(tokens[position].range)
      }
      position += 1
    }
    return alternatives.count > 1 ? .or(alternatives) : alternatives.first
  }

  /// Parts that must all hold, up to OR, a closing bracket or the end.
  private mutating func sequence(depth: Int, field: QueryField?) -> Query.Node? {
    var parts: [Query.Node] = []
    while let kind, kind != .or {
      switch kind {
      case .close:
        if depth > 0 { return Self.all(parts) }
        ignore(tokens[position].range, .unbalancedBracket)
        position += 1
      case .and:
        let range = tokens[position].range
        position += 1
        if parts.isEmpty || !startsPart { ignore(range, .operatorWithoutSide) }
      default:
        if let part = factor(depth: depth, field: field) { parts.append(part) }
      }
    }
    return Self.all(parts)
  }

  private static func all(_ parts: [Query.Node]) -> Query.Node? {
    parts.count > 1 ? .and(parts) : parts.first
  }

  private var startsPart: Bool {
    switch kind {
    case nil, .or, .and, .close: false
    default: true
    }
  }

  /// A part with the fields and negations before it.
  private mutating func factor(depth: Int, field outer: QueryField?) -> Query.Node? {
    var isNegated = false
    var field: (name: QueryField, range: Range<Int>)?
    var last = (range: 0..<0, reason: IgnoredPart.Reason.operatorWithoutSide)
    prefixes: while let kind {
      let range = tokens[position].range
      switch kind {
      case .minus, .not:
        isNegated.toggle()
        last = (range, .operatorWithoutSide)
      case .field(let name):
        if let field { ignore(field.range, .fieldWithoutValue) }
        field = (name, range)
        last = (range, .fieldWithoutValue)
      default: break prefixes
      }
      position += 1
    }
    guard startsPart else {
      ignore(last.range, last.reason)
      return nil
    }
    guard var node = primary(depth: depth, field: field?.name ?? outer) else { return nil }
    if let name = field?.name, name != .date { node = .field(name, node) }
    return isNegated ? .not(node) : node
  }

  /// A group, a NEAR, a term or a date.
  private mutating func primary(depth: Int, field: QueryField?) -> Query.Node? {
    switch kind {
    case .open: return group(depth: depth, field: field)
    case .near: return nearGroup(field: field)
    case .word, .phrase: return field == .date ? date() : termOrNear()
    default:
      ignore(tokens[position].range, .operatorWithoutSide)
      position += 1
      return nil
    }
  }

  private mutating func group(depth: Int, field: QueryField?) -> Query.Node? {
    let start = position
    guard depth < QueryLimits.nesting else {
      skipGroup()
      let end = tokens[position - 1].range.upperBound
      ignore(tokens[start].range.lowerBound..<end, .tooDeep(limit: QueryLimits.nesting))
      return nil
    }
    position += 1
    let node = alternatives(depth: depth + 1, field: field)
    closeGroup(from: start)
    return node
  }

  /// Behind what stands in a group: takes its closing bracket.
  mutating func closeGroup(from start: Int) {
    let opening = tokens[start].range
    if kind == .close {
      let closing = tokens[position].range
      if position == start + 1 {
        ignore(opening.lowerBound..<closing.upperBound, .emptyBrackets)
      }
      position += 1
    } else if wordsLeft > 0 {
      ignore(opening, .unbalancedBracket)
    }
  }

  /// From an opening bracket to behind the closing one that belongs to it.
  mutating func skipGroup() {
    var depth = 0
    while let kind {
      position += 1
      if kind == .open { depth += 1 }
      if kind == .close { depth -= 1 }
      if depth == 0 { return }
    }
  }

  /// The token here as a term, and a step behind it; nil where it has no words, or where there
  /// were enough.
  mutating func term() -> Query.Term? {
    let token = tokens[position]
    position += 1
    guard let (text, ending, isPhrase) = Self.content(of: token.kind) else { return nil }
    let words = WordScanner.folded(text)
    guard !words.isEmpty else {
      ignore(token.range, .noWords)
      return nil
    }
    guard wordsLeft > 0 else {
      let end = scalars.count
      ignore(token.range.lowerBound..<end, .tooManyWords(limit: QueryLimits.words))
      position = tokens.count
      return nil
    }
    if words.count > wordsLeft { ignore(token.range, .tooManyWords(limit: QueryLimits.words)) }
    let taken = Array(words.prefix(wordsLeft))
    wordsLeft -= taken.count
    let kind = termKind(ending, isPhrase: isPhrase, words: taken, range: token.range)
    return Query.Term(kind, words: taken, written: Self.shown(text[...], most: 200))
  }

  private static func content(
    of kind: QueryToken.Kind
  ) -> (text: String, ending: QueryToken.Ending, isPhrase: Bool)? {
    switch kind {
    case .word(let text, let ending): (text, ending, false)
    case .phrase(let text, let ending): (text, ending, true)
    default: nil
    }
  }

  private mutating func termKind(
    _ ending: QueryToken.Ending, isPhrase: Bool, words: [String], range: Range<Int>
  ) -> Query.Term.Kind {
    let plain: Query.Term.Kind = isPhrase ? .exact : .plain
    switch ending {
    case .none: return plain
    case .star:
      if words.last?.count ?? 0 >= QueryLimits.prefixLetters { return .prefix }
      ignore(range, .shortPrefix(letters: QueryLimits.prefixLetters))
      return plain
    case .tilde(let edits):
      let letters = words.map(\.count).max() ?? 0
      guard letters >= QueryLimits.fuzzyLetters else {
        ignore(range, .shortFuzzy(letters: QueryLimits.fuzzyLetters))
        return plain
      }
      let wanted = edits ?? (letters > 5 ? 2 : 1)
      if wanted == 0 { return .exact }
      if wanted > QueryLimits.edits { ignore(range, .tooManyEdits(limit: QueryLimits.edits)) }
      return .fuzzy(edits: min(wanted, QueryLimits.edits))
    }
  }

  mutating func ignore(_ range: Range<Int>, _ reason: IgnoredPart.Reason) {
    let piece = Self.shown(QueryLexer.text(scalars[range])[...], most: 60)
    ignored.append((range.lowerBound, IgnoredPart(piece, reason)))
  }

  private mutating func ignoreEnd(_ end: ArraySlice<Unicode.Scalar>) {
    let piece = Self.shown(QueryLexer.text(end.prefix(61))[...], most: 60)
    let part = IgnoredPart(piece, .tooLong(bytes: QueryLimits.bytes))
    ignored.append((end.startIndex, part))
  }

  /// In the order of the question.
  private func listedParts() -> [IgnoredPart] {
    let parts = ignored.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element.part)
    return IgnoredPart.listed(parts)
  }

  /// A piece as people see it: on one line, and not longer than so many characters.
  private static func shown(_ text: Substring, most: Int) -> String {
    let scalars = text.unicodeScalars.prefix(most * 4).map { QueryLexer.isSpace($0) ? " " : $0 }
    let line = String(String.UnicodeScalarView(scalars)).split(separator: " ")
      .joined(separator: " ")
    return line.count > most || scalars.count < text.unicodeScalars.count
      ? line.prefix(most) + "…" : line
  }
}
