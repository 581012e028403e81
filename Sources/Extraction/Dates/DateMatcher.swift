import Dictionaries
import UnicodeText

/// Finds the places of an article where a date rule fits.
///
/// Each rule is tried only where a token can begin it, and no pattern is longer than some twenty
/// tokens, so the work grows with the length of the text. An immutable object, shared by all that
/// ask it.
final class DateMatcher: Sendable {
  /// A stretch a rule fits, before context decides.
  struct Match: Sendable {
    let range: Range<Int>
    let rule: DateRule
    let captures: DateCaptures
  }

  let words: CalendarWords
  let glossary: DateGlossary
  private let rules: [DateRule]
  /// The steps of all patterns, one behind the other, and which are those of each rule.
  private let steps: [DatePattern.Step]
  private let stepRanges: [Range<Int>]
  /// What can stand behind the first token of each rule; nothing where more than a token is needed
  /// to say it, or none needs to follow.
  private let seconds: [DatePattern.Atom]
  private let secondRanges: [Range<Int>]
  private let numberRules: [Int]
  /// Rules a word of the calendar begins, with the kinds of those words.
  private let calendarRules: [(rule: Int, kinds: CalendarKinds)]
  /// Rules a class of words begins, with the bits of those classes.
  private let wordRules: [(rule: Int, classes: UInt64)]
  private let wordClasses: UInt64
  private let countRules: [Int]
  private let bracketRules: [Int]

  init(words: CalendarWords, glossary: DateGlossary, rules: [DateRule] = DateRule.all) {
    self.words = words
    self.glossary = glossary
    self.rules = rules
    steps = rules.flatMap(\.pattern.steps)
    stepRanges = Self.stretches(of: rules.map(\.pattern.steps.count))
    seconds = rules.flatMap(\.pattern.seconds)
    secondRanges = Self.stretches(of: rules.map(\.pattern.seconds.count))
    func starting(_ fits: (DatePattern.Atom) -> Bool) -> [Int] {
      rules.indices.filter { rules[$0].pattern.starters.contains(where: fits) }
    }
    numberRules = starting { atom in
      switch atom {
      case .day, .monthNumber, .year, .shortYear, .hijriYear, .count: true
      default: false
      }
    }
    calendarRules = rules.indices.compactMap { rule in
      let kinds = rules[rule].pattern.starters.reduce(CalendarKinds()) { $0.union($1.calendarKind) }
      return kinds.isEmpty ? nil : (rule, kinds)
    }
    wordRules = rules.indices.compactMap { rule in
      let classes = rules[rule].pattern.starters.reduce(UInt64(0)) { bits, atom in
        if case .word(let kind) = atom { bits | kind.bit } else { bits }
      }
      return classes == 0 ? nil : (rule, classes)
    }
    wordClasses = wordRules.reduce(0) { $0 | $1.classes }
    countRules = starting { $0 == .count }
    bracketRules = starting { $0 == .mark(UInt8(ascii: "("), tight: false) }
  }

  /// Where as many elements stand when they are put one behind the other.
  private static func stretches(of counts: [Int]) -> [Range<Int>] {
    counts.reduce(into: []) { stretches, count in
      let first = stretches.last?.upperBound ?? 0
      stretches.append(first..<first + count)
    }
  }

  /// Every fit of every rule; of one rule name at one place only the longest.
  ///
  /// - Parameter work: grows by one for each step of a pattern that is tried.
  func matches(in article: AnalyzedArticle, work: inout Int) -> [Match] {
    var matches: [Match] = []
    for (index, token) in article.tokens.enumerated() {
      switch token.kind {
      case .number: match(numberRules, at: index, in: article, work: &work, into: &matches)
      case .mark:
        if article.isMark("(", at: index) {
          match(bracketRules, at: index, in: article, work: &work, into: &matches)
        }
      case .word:
        if token.shape.contains(.hasDigit) {
          match(numberRules, at: index, in: article, work: &work, into: &matches)
        }
        if article.stands(at: index, in: .monthsDays) {
          let kinds = words.kinds(at: index, in: article)
          for rule in calendarRules where !rule.kinds.isDisjoint(with: kinds) {
            match(rule.rule, at: index, in: article, work: &work, into: &matches)
          }
        }
        guard let word = glossary.word(token) else { continue }
        if word.classes & wordClasses != 0 {
          for rule in wordRules where rule.classes & word.classes != 0 {
            match(rule.rule, at: index, in: article, work: &work, into: &matches)
          }
        }
        if word.count != nil {
          match(countRules, at: index, in: article, work: &work, into: &matches)
        }
      case .lineBreak: break
      }
    }
    return matches
  }

  private func match(
    _ candidates: [Int], at start: Int, in article: AnalyzedArticle, work: inout Int,
    into matches: inout [Match]
  ) {
    for rule in candidates { match(rule, at: start, in: article, work: &work, into: &matches) }
  }

  private func match(
    _ rule: Int, at start: Int, in article: AnalyzedArticle, work: inout Int,
    into matches: inout [Match]
  ) {
    let first = steps[stepRanges[rule].lowerBound]
    guard first.isOptional || mayStand(first.atom, at: start, in: article) else { return }
    guard
      secondRanges[rule].isEmpty
        || secondRanges[rule].contains(where: {
          mayStand(seconds[$0], at: start + 1, in: article)
        })
    else { return }
    var state = State(token: start, start: start)
    guard run(stepRanges[rule], state: &state, in: article, work: &work) else { return }
    let range = state.start..<(state.end ?? state.token)
    if !range.isEmpty {
      matches.append(Match(range: range, rule: rules[rule], captures: state.captures))
    }
  }

  private struct State {
    var token: Int
    var start: Int
    var end: Int?
    var captures = DateCaptures()
  }

  /// Runs some steps; an optional one is taken where it fits and the rest follows.
  /// - Returns: false when they do not fit; the state is then of no use.
  private func run(
    _ numbers: Range<Int>, state: inout State, in article: AnalyzedArticle, work: inout Int
  ) -> Bool {
    for number in numbers {
      let step = steps[number]
      work += 1
      switch step.atom {
      case .spanStart: state.start = state.token
      case .spanEnd: state.end = state.token
      default:
        guard step.isOptional else {
          guard take(step.atom, in: article, state: &state) else { return false }
          continue
        }
        // States are copied only where the step can stand at all.
        guard mayStand(step.atom, at: state.token, in: article) else { continue }
        var taken = state
        if take(step.atom, in: article, state: &taken),
          run(number + 1..<numbers.upperBound, state: &taken, in: article, work: &work)
        {
          state = taken
          return true
        }
      }
    }
    return true
  }

  /// False where the first look says that an atom does not stand at a token.
  private func mayStand(
    _ atom: DatePattern.Atom, at index: Int, in article: AnalyzedArticle
  ) -> Bool {
    guard article.tokens.indices.contains(index) else { return false }
    switch atom {
    case .mark(let byte, _): return Self.isMark(byte, at: index, in: article)
    case .separator: return Self.separator(at: index, in: article) != nil
    case .word(let kind): return glossary.stands(article.tokens[index], in: kind)
    case .weekday, .dayPart, .marketDay, .relative, .period, .holiday, .month, .fullMonth,
      .hijriMonth:
      return article.stands(at: index, in: .monthsDays)
    // Four digits, and a letter for the era: `1444H`.
    case .year, .hijriYear: return (4...5).contains(article.tokens[index].count)
    case .day, .monthNumber: return article.tokens[index].count <= 2
    case .range: return rangeWordEnd(at: index, in: article) != nil
    case .and: return isAnd(index, in: article)
    default: return true
    }
  }

  /// Moves the state behind the atom when it stands at the token.
  private func take(
    _ atom: DatePattern.Atom, in article: AnalyzedArticle, state: inout State
  ) -> Bool {
    let index = state.token
    guard article.tokens.indices.contains(index) else { return false }
    let token = article.tokens[index]
    switch atom {
    case .day:
      guard let number = number(at: index, digits: 1...2, in: article), (1...31).contains(number)
      else { return false }
      state.captures.days.append(number)
    case .monthNumber:
      guard let number = number(at: index, digits: 1...2, in: article), (1...12).contains(number)
      else { return false }
      state.captures.months.append(number)
    case .year:
      guard let year = year(at: index, in: article) else { return false }
      state.captures.years.append(year)
    case .shortYear:
      if let year = year(at: index, in: article) {
        state.captures.years.append(year)
      } else if let number = number(at: index, digits: 2...2, in: article) {
        state.captures.years.append(2000 + number)
      } else {
        return false
      }
    case .fusedMonthYear:
      guard let number = number(at: index, digits: 5...6, in: article),
        (1...12).contains(number / 10_000), (1900...2100).contains(number % 10_000)
      else { return false }
      state.captures.months.append(number / 10_000)
      state.captures.years.append(number % 10_000)
    case .garbledYear:
      guard token.kind == .number, token.count == 3 || token.count == 5,
        article.string(at: index).hasPrefix("20")
      else { return false }
    case .hijriYear: return takeHijriYear(in: article, state: &state)
    case .count: return takeCount(in: article, state: &state)
    case .mark(let byte, let tight):
      guard Self.isMark(byte, at: index, in: article) else { return false }
      if tight, !Self.isTight(index, in: article) { return false }
    case .separator(let tight):
      guard let byte = Self.separator(at: index, in: article) else { return false }
      if tight, !Self.isTight(index, in: article) { return false }
      state.captures.separators.append(Int(byte))
    case .range: return takeRange(in: article, state: &state)
    case .and:
      guard isAnd(index, in: article) else { return false }
    case .word(let kind):
      guard glossary.stands(token, in: kind) else { return false }
      switch kind {
      case .past, .ago: state.captures.direction = .past
      case .future: state.captures.direction = .future
      case .day: state.captures.unit = .day
      case .week: state.captures.unit = .week
      case .month: state.captures.unit = .month
      case .year: state.captures.unit = .year
      default: break
      }
    case .weekday, .dayPart, .marketDay, .relative, .period, .holiday, .month, .fullMonth,
      .hijriMonth:
      return takeCalendarWord(atom, in: article, state: &state)
    case .spanStart, .spanEnd: return true
    }
    state.token += 1
    return true
  }
}

extension DateMatcher {
  private func takeRange(in article: AnalyzedArticle, state: inout State) -> Bool {
    guard let end = rangeWordEnd(at: state.token, in: article) else { return false }
    state.token = end
    return true
  }

  /// The token behind `s/d`, `s.d.`, `sampai dengan`, `hingga` or a dash.
  func rangeWordEnd(at index: Int, in article: AnalyzedArticle) -> Int? {
    guard article.tokens.indices.contains(index) else { return nil }
    if Self.separator(at: index, in: article) == UInt8(ascii: "-") { return index + 1 }
    if glossary.stands(article.tokens[index], in: .range) {
      let next = index + 1
      let isPair = next < article.tokens.count && glossary.stands(article.tokens[next], in: .to)
      return isPair ? next + 1 : next
    }
    guard Self.letter(at: index, in: article) == UInt8(ascii: "s"),
      article.isMark("/", at: index + 1) || article.isMark(".", at: index + 1),
      Self.letter(at: index + 2, in: article) == UInt8(ascii: "d")
    else { return nil }
    return article.isMark(".", at: index + 3) ? index + 4 : index + 3
  }

  private func isAnd(_ index: Int, in article: AnalyzedArticle) -> Bool {
    glossary.stands(article.tokens[index], in: .and) || article.isMark("&", at: index)
  }

  private func takeCount(in article: AnalyzedArticle, state: inout State) -> Bool {
    let token = article.tokens[state.token]
    if let number = number(at: state.token, digits: 1...3, in: article) {
      state.captures.count = number
    } else if let word = glossary.word(token), let count = word.count {
      state.captures.count = count
      if let unit = word.unit { state.captures.unit = unit }
    } else {
      return false
    }
    state.token += 1
    return true
  }

  /// `1444 H`, `1444H`, `1444 Hijriah`.
  private func takeHijriYear(in article: AnalyzedArticle, state: inout State) -> Bool {
    let (number, digits, suffix) = Self.leadingNumber(at: state.token, in: article)
    guard digits == 4, (1300...1500).contains(number) else { return false }
    if suffix.isEmpty {
      guard state.token + 1 < article.tokens.count,
        glossary.stands(article.tokens[state.token + 1], in: .hijri)
      else { return false }
      state.token += 2
    } else {
      guard Self.isLetter("H", suffix, in: article) || Self.isLetter("h", suffix, in: article)
      else { return false }
      state.token += 1
    }
    state.captures.hijriYear = number
    return true
  }

  private func takeCalendarWord(
    _ atom: DatePattern.Atom, in article: AnalyzedArticle, state: inout State
  ) -> Bool {
    let token = article.tokens[state.token]
    for match in article.matches(at: state.token, in: .monthsDays).reversed()
    where match.stands(in: .monthsDays) {
      for word in words.meanings(of: match.phrase) {
        switch (atom, word) {
        case (.weekday(let anyCase), .weekday(let day)):
          guard match.count == 1, anyCase || token.isCapitalized else { continue }
          state.captures.weekdays.append(day)
        case (.month, .month(let month)):
          guard match.count == 1 else { continue }
          state.captures.months.append(month)
          state.token = match.end
          if token.count < 5, article.isMark(".", at: match.end) { state.token += 1 }
          return true
        case (.fullMonth, .month(let month)):
          guard match.count == 1, token.isCapitalized, !words.isShortMonth(token) else { continue }
          state.captures.months.append(month)
        case (.dayPart, .dayPart), (.marketDay, .marketDay): break
        case (.relative, .relative(let unit, let count)):
          // `Minggu lalu` with a capital is a Sunday, `minggu lalu` a week.
          guard
            !token.isCapitalized || !isWeekday(at: state.token, in: article)
              || Self.opensQuotation(state.token, in: article)
          else { continue }
          state.captures.relative = (unit, count)
        case (.period, .period(let first, let last)): state.captures.period = (first, last)
        case (.holiday, .holiday(let feast)): state.captures.feast = feast
        case (.hijriMonth, .hijriMonth(let month)): state.captures.hijriMonth = month
        default: continue
        }
        state.token = match.end
        return true
      }
    }
    return false
  }

  private func isWeekday(at index: Int, in article: AnalyzedArticle) -> Bool {
    words.means(.weekday, at: index, in: article)
  }

  private func number(
    at index: Int, digits: ClosedRange<Int>, in article: AnalyzedArticle
  ) -> Int? {
    let token = article.tokens[index]
    guard token.kind == .number, digits.contains(token.count) else { return nil }
    return Self.leadingNumber(at: index, in: article).number
  }

  /// Four digits between 1800 and 2100; `2022M` is a year too.
  private func year(at index: Int, in article: AnalyzedArticle) -> Int? {
    let (number, digits, suffix) = Self.leadingNumber(at: index, in: article)
    guard digits == 4, (1800...2100).contains(number),
      suffix.isEmpty || Self.isLetter("M", suffix, in: article)
    else { return nil }
    return number
  }
}
