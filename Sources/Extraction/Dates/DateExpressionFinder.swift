import Dictionaries
import UnicodeText

/// Finds the date expressions of an article: rule fits, checked in context, without overlaps.
struct DateExpressionFinder {
  let article: AnalyzedArticle
  let matcher: DateMatcher
  let context: DateContext
  /// Steps of patterns and of lists tried so far.
  private(set) var work = 0

  init(article: AnalyzedArticle, matcher: DateMatcher, lexicon: Lexicon) {
    self.article = article
    self.matcher = matcher
    context = DateContext(article: article, matcher: matcher, lexicon: lexicon)
  }

  /// In text order; at one place the longest span wins, then the earlier rule.
  mutating func expressions() -> [DateExpression] {
    var best: [Int: DateExpression] = [:]
    for match in matcher.matches(in: article, work: &work) {
      let start = match.range.lowerBound
      if let found = best[start], found.range.upperBound >= match.range.upperBound { continue }
      guard context.accepts(match),
        let reading = match.captures.reading(match.rule.meaning, words: matcher.words)
      else { continue }
      let marks = match.captures.separators
      let limit = limit(reading, from: start)
      best[start] = DateExpression(
        range: limit == nil ? match.range : start + 1..<match.range.upperBound,
        reading: limit ?? reading, direction: direction(of: limit ?? reading, over: match.range),
        isRepaired: match.rule.isRepair || marks.contains { $0 != marks[0] },
        rule: match.rule.name)
    }
    var expressions: [DateExpression] = []
    for start in best.keys.sorted() {
      guard let found = best[start], start >= expressions.last?.range.upperBound ?? 0 else {
        continue
      }
      expressions.append(contentsOf: listedDays(before: found, after: expressions.last))
      expressions.append(found)
      expressions.append(contentsOf: listedYears(after: found))
    }
    return expressions
  }

  /// A word of tense behind the date, for a bare weekday a plan before it, for a bare month `sejak`.
  private func direction(
    of reading: DateReading, over range: Range<Int>
  ) -> DateReading.Direction {
    let behind = direction(behind: range)
    guard behind == .unknown else { return behind }
    switch reading {
    case .weekday(_, .unknown):
      return isPlanned(before: range.lowerBound) ? .future : .unknown
    case .month(let parts) where parts.year == nil:
      return isOnward(from: range.lowerBound) ? .past : .unknown
    default: return .unknown
    }
  }

  /// `sebelum akhir | Oktober`, `sampai akhir | tahun ini`: an end of time is no stretch of days; the
  /// month or year says it.
  private func limit(_ reading: DateReading, from start: Int) -> DateReading? {
    guard start > 0, matcher.glossary.stands(article.tokens[start - 1], in: .limit) else {
      return nil
    }
    switch reading {
    case .portion(_, let year, let month?): return .month(MonthParts(year: year, month: month))
    case .portion(_, let year?, nil): return .year(year)
    case .portionOf(_, let unit, let count): return unit == .week ? nil : .relative(unit, count)
    default: return nil
    }
  }

  /// `sejak | Januari`, `sejak bulan | Januari`
  private func isOnward(from start: Int) -> Bool {
    (max(0, start - 1)...start).contains { index in
      index < article.tokens.count && matcher.glossary.stands(article.tokens[index], in: .onward)
    }
  }

  /// `akan digelar pada | Sabtu`; behind a comma the day is of what was said (`akan digelar, Sabtu`).
  private func isPlanned(before start: Int) -> Bool {
    let sentence = article.sentence(of: start)
    for index in stride(from: start - 1, through: max(sentence.lowerBound, start - 12), by: -1) {
      let token = article.tokens[index]
      if token.kind == .mark { return false }
      if matcher.glossary.stands(token, in: .planned) { return true }
    }
    return false
  }

  /// `lalu`, `mendatang`, `yang akan datang` within three tokens behind.
  private func direction(behind range: Range<Int>) -> DateReading.Direction {
    let line = article.line(of: range.lowerBound)
    for index in range.upperBound..<min(range.upperBound + 3, line.upperBound) {
      let token = article.tokens[index]
      if matcher.glossary.stands(token, in: .past) { return .past }
      if matcher.glossary.stands(token, in: .future) || matcher.glossary.stands(token, in: .coming)
      {
        return .future
      }
      let goesOn =
        matcher.glossary.stands(token, in: .which) || matcher.glossary.stands(token, in: .will)
      if !goesOn { return .unknown }
    }
    return .unknown
  }
}

extension DateExpressionFinder {
  /// `5 dan 6 Maret 2023`, `12-13 & 15-16 Februari`: the days before borrow month and year.
  private mutating func listedDays(
    before found: DateExpression, after last: DateExpression?
  ) -> [DateExpression] {
    guard let month = found.lentMonth, article.tokens[found.range.lowerBound].kind == .number
    else { return [] }
    let floor = max(
      last?.range.upperBound ?? 0, article.line(of: found.range.lowerBound).lowerBound)
    var listed: [DateExpression] = []
    var end = found.range.lowerBound
    while let mark = listMark(before: end), mark - 1 >= floor, let day = day(at: mark - 1) {
      work += 1
      var start = mark - 1
      var reading = DateReading.day(DayParts(year: month.year, month: month.month, day: day))
      if start - 2 >= floor,
        DateMatcher.separator(at: start - 1, in: article) == UInt8(ascii: "-"),
        let first = self.day(at: start - 2), first < day
      {
        start -= 2
        reading = .days(
          DayParts(year: month.year, month: month.month, day: first),
          DayParts(year: month.year, month: month.month, day: day))
      }
      listed.append(
        DateExpression(
          range: start..<mark, reading: reading, direction: found.direction,
          isRepaired: false, rule: "list-day-month"))
      end = start
    }
    guard let first = listed.last, opensList(first, of: listed.count + 1) else { return [] }
    return listed.reversed()
  }

  private func day(at index: Int) -> Int? {
    let (number, digits, suffix) = DateMatcher.leadingNumber(at: index, in: article)
    return suffix.isEmpty && (1...2).contains(digits) && (1...31).contains(number) ? number : nil
  }

  /// The first token of what joins a list before a token: `,`, `dan` or `, dan`.
  private func listMark(before end: Int) -> Int? {
    guard end >= 1, isListMark(end - 1) else { return nil }
    return end >= 2 && !article.isMark(",", at: end - 1) && article.isMark(",", at: end - 2)
      ? end - 2 : end - 1
  }

  /// The token behind what joins a list.
  private func listMark(behind start: Int) -> Int? {
    guard start < article.tokens.count, isListMark(start) else { return nil }
    let next = start + 1
    return article.isMark(",", at: start) && next < article.tokens.count
      && matcher.glossary.stands(article.tokens[next], in: .and) ? next + 1 : next
  }

  private func isListMark(_ index: Int) -> Bool {
    matcher.glossary.stands(article.tokens[index], in: .and)
      || article.isMark("&", at: index) || article.isMark(",", at: index)
  }

  /// A list of days begins behind `tanggal`, `pada`, a mark or a line start, or with a range;
  /// `30 dan 6 Maret` behind a counted noun is none, three days are one wherever they stand.
  private func opensList(_ first: DateExpression, of count: Int) -> Bool {
    if first.range.count > 1 || count > 2 { return true }
    let before = first.range.lowerBound - 1
    guard before >= 0 else { return true }
    let token = article.tokens[before]
    return token.kind != .word || matcher.glossary.stands(token, in: .date)
      || [.during, .limit, .ordinal].contains { matcher.glossary.stands(token, in: $0) }
      || article.longestMatch(at: before, in: .monthsDays) != nil
  }

  /// `tahun 2021, 2022 dan 2023`: the years behind the first.
  private mutating func listedYears(after found: DateExpression) -> [DateExpression] {
    guard case .year = found.reading else { return [] }
    var listed: [DateExpression] = []
    var index = found.range.upperBound
    while let start = listMark(behind: index) {
      work += 1
      let (year, digits, suffix) = DateMatcher.leadingNumber(at: start, in: article)
      let next = start + 1
      let isFree =
        next >= article.tokens.count || article.tokens[next].followsSpace
        || DateMatcher.separator(at: next, in: article) != UInt8(ascii: "-")
      guard digits == 4, suffix.isEmpty, (1900...2100).contains(year), isFree else { break }
      listed.append(
        DateExpression(
          range: start..<next, reading: .year(year), direction: .unknown, isRepaired: false,
          rule: "list-year"))
      index = next
    }
    return listed
  }
}
