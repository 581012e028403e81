extension QueryParser {
  /// A term, or several with `NEAR/5` between them.
  mutating func termOrNear() -> Query.Node? {
    guard let first = term() else { return nil }
    var terms = [first]
    var distance = 0
    while case .nearInfix(let wanted) = kind {
      let range = tokens[position].range
      position += 1
      guard isTerm else {
        ignore(range, .operatorWithoutSide)
        break
      }
      guard let next = nearTerm() else { continue }
      terms.append(next)
      distance = max(distance, bounded(wanted, range))
    }
    guard terms.count > 1 else { return .term(first) }
    if case .fuzzy = first.kind { terms[0] = Self.plain(first) }
    return .near(terms, distance: distance)
  }

  private var isTerm: Bool {
    switch kind {
    case .word, .phrase: true
    default: false
    }
  }

  /// `NEAR(a "b c" d*, 10)`.
  mutating func nearGroup(field: QueryField?) -> Query.Node? {
    let start = position
    position += 1
    if field == .date {
      skipGroup()
      let end = tokens[position - 1].range.upperBound
      ignore(tokens[start].range.lowerBound..<end, .unreadableDate)
      return nil
    }
    let opening = position
    position += 1
    let distance = takeDistance(from: position)
    var terms: [Query.Term] = []
    while let kind, kind != .close {
      if distance?.tokens.contains(position) == true {
        position += 1
      } else if isTerm {
        if let term = nearTerm() { terms.append(term) }
      } else {
        let first = position
        if kind == .open { skipGroup() } else { position += 1 }
        let end = tokens[position - 1].range.upperBound
        ignore(tokens[first].range.lowerBound..<end, .insideNear)
      }
    }
    closeGroup(from: opening)
    guard terms.count > 1 else { return terms.first.map { .term($0) } }
    return .near(terms, distance: distance?.words ?? QueryLimits.usualDistance)
  }

  /// The number behind the last comma of a NEAR, and the tokens that it takes.
  private mutating func takeDistance(from start: Int) -> (words: Int, tokens: Range<Int>)? {
    guard let end = tokens[start...].firstIndex(where: { $0.kind == .close }), end > start + 1,
      case .word = tokens[end - 1].kind, case let range = tokens[end - 1].range,
      case let comma = scalars[range].lastIndex(of: ","),
      case let digits = scalars[(comma.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound],
      digits.allSatisfy({ "0"..."9" ~= $0 }), let number = QueryLexer.number(digits)
    else { return nil }
    if let comma, comma > range.lowerBound {
      let word = QueryLexer.ending(of: scalars[range.lowerBound..<comma])
      tokens[end - 1] = QueryToken(kind: word, range: range.lowerBound..<comma)
      return (bounded(number, range), end..<end)
    }
    let isBehindComma = scalars[..<range.lowerBound].last { !QueryLexer.isSpace($0) } == ","
    guard comma != nil || isBehindComma else { return nil }
    let isLoneComma = scalars[tokens[end - 2].range].elementsEqual([","])
    return (bounded(number, range), (isLoneComma ? end - 2 : end - 1)..<end)
  }

  private mutating func bounded(_ distance: Int, _ range: Range<Int>) -> Int {
    guard distance > QueryLimits.distance else { return distance }
    ignore(range, .tooDistant(limit: QueryLimits.distance))
    return QueryLimits.distance
  }

  /// A term inside NEAR, where a fuzzy one is read as its words.
  private mutating func nearTerm() -> Query.Term? {
    let range = tokens[position].range
    guard let term = term() else { return nil }
    guard case .fuzzy = term.kind else { return term }
    ignore(range, .insideNear)
    return Self.plain(term)
  }

  private static func plain(_ term: Query.Term) -> Query.Term {
    Query.Term(.plain, words: term.words, written: term.written)
  }

  /// The days of the token here, and of those behind it that belong to the same date:
  /// `tanggal:5 Maret 2019`.
  mutating func date() -> Query.Node? {
    let start = position
    for count in [3, 2, 1] where start + count <= tokens.count {
      let parts = tokens[start..<start + count]
      guard let text = Self.dateText(parts) else { continue }
      position = start + count
      do throws(DayRangeReader.Failure) {
        return .date(try DayRangeReader.range(of: text))
      } catch {
        if count > 1 { continue }
        switch error {
        case .unreadable: ignore(tokens[start].range, .unreadableDate)
        case .impossible: ignore(tokens[start].range, .impossibleDate)
        case .reversed: ignore(tokens[start].range, .reversedDates)
        }
      }
    }
    return nil
  }

  /// Several words are one date only with the name of a month among them.
  private static func dateText(_ tokens: ArraySlice<QueryToken>) -> String? {
    let texts = tokens.compactMap { token -> String? in
      switch token.kind {
      case .word(let text, _): text
      case .phrase(let text, _): tokens.count == 1 ? text : nil
      default: nil
      }
    }
    guard texts.count == tokens.count else { return nil }
    if texts.count > 1, !texts.contains(where: { $0.contains(where: \.isLetter) }) { return nil }
    return texts.joined(separator: " ")
  }
}
