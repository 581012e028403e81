import Dictionaries
import Records

/// Finds the dates of an article and gives each its value.
package struct DateExtractor: Sendable {
  private let lexicon: Lexicon
  private let matcher: DateMatcher

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    matcher = DateMatcher(words: CalendarWords(lexicon: lexicon), glossary: DateGlossary())
  }

  /// The dates of an article with the anchor they were reckoned from.
  package struct Findings: Sendable {
    package let anchor: DateAnchor?
    package let mentions: [DateMention]
  }

  /// - Parameter published: day of publication (`yyyy-MM-dd`) told from outside; without it the
  ///   metadata of the article counts.
  package func findings(in article: AnalyzedArticle, published: String? = nil) -> Findings {
    let expressions = expressions(in: article)
    let finder = DateAnchorFinder(
      article: article, expressions: expressions, glossary: matcher.glossary)
    let anchor = finder.anchor(published: published)
    return Findings(
      anchor: anchor, mentions: mentions(of: expressions, in: article, anchor: anchor))
  }

  /// Every date expression of the article; `anchor` resolves what the words leave open.
  package func mentions(in article: AnalyzedArticle, anchor: DateAnchor?) -> [DateMention] {
    mentions(of: expressions(in: article), in: article, anchor: anchor)
  }

  private func expressions(in article: AnalyzedArticle) -> [DateExpression] {
    var finder = DateExpressionFinder(article: article, matcher: matcher, lexicon: lexicon)
    return finder.expressions()
  }

  private func mentions(
    of expressions: [DateExpression], in article: AnalyzedArticle, anchor: DateAnchor?
  ) -> [DateMention] {
    let resolver = DateResolver(anchor: anchor?.day, words: matcher.words)
    let finder = DateAnchorFinder(
      article: article, expressions: expressions, glossary: matcher.glossary)
    var mentions: [DateMention] = []
    var daysByWeekday: [Int: String] = [:]
    var lastDay: CalendarDay?
    var relatives: [(mention: Int, reading: DateReading)] = []
    var frames: [DateAnchor.Source?] = []
    for (index, expression) in expressions.enumerated() {
      if isWeekOfDay(index, among: expressions, in: article) { continue }
      let named = apposition(of: index, among: expressions, in: article) ?? expression
      guard
        let resolved = resumed(named, from: daysByWeekday)
          ?? continued(named, from: lastDay, in: article, by: resolver)
          ?? resolver.resolve(named.reading, direction: named.direction)
      else { continue }
      remember(resolved.value, of: named.reading, in: &daysByWeekday)
      if case .day = named.reading { lastDay = CalendarDay(iso: resolved.value) ?? lastDay }
      if named == expression, case .relative(.day, _) = expression.reading {
        relatives.append((mentions.count, expression.reading))
      }
      mentions.append(
        DateMention(
          range: expression.range, value: resolved.value, precision: resolved.precision,
          from: resolved.from, role: .reference, weekday: resolved.weekday,
          calendar: resolved.calendar, repaired: expression.isRepaired, rule: expression.rule))
      frames.append(expression.fullDay == nil ? nil : finder.frame(of: expression))
    }
    ClockTimeFinder(article: article, matcher: matcher).attachTimes(to: &mentions)
    let roles = DateRoleFinder(article: article, glossary: matcher.glossary, anchor: anchor?.day)
    let event = roles.assign(to: &mentions, frames: frames)
    let spoken = Set(relatives.map(\.mention))
    let isWritten = mentions.indices.contains {
      mentions[$0].value == event && !spoken.contains($0)
    }
    if isWritten, let day = event.flatMap(CalendarDay.init(iso:)), !relatives.isEmpty {
      reckonSpeech(
        relatives, from: day, to: anchor?.day, in: article, mentions: &mentions)
      roles.assign(to: &mentions, frames: frames)
    }
    guard let anchor, anchor.source == .metadata else { return mentions }
    return mentions.filter { $0.value != anchor.day.iso || !isStampAlone($0, among: mentions) }
  }

  /// `Sabtu (24/2) pekan depan`, `pekan depan, Sabtu (24/2)`: the week says no more than the day.
  private func isWeekOfDay(
    _ index: Int, among expressions: [DateExpression], in article: AnalyzedArticle
  ) -> Bool {
    switch expressions[index].reading {
    case .relative(.day, -1): return isTense(index, among: expressions, in: article)
    case .relative(.week, _), .weekday(7, .future), .weekday(7, .past): break
    default: return false
    }
    let range = expressions[index].range
    if index > 0, expressions[index - 1].range.upperBound == range.lowerBound,
      case .day = expressions[index - 1].reading
    {
      return true
    }
    guard index + 1 < expressions.count, article.isMark(",", at: range.upperBound),
      expressions[index + 1].range.lowerBound == range.upperBound + 1,
      case .day = expressions[index + 1].reading
    else { return false }
    return true
  }

  /// `Desember | kemarin`, `lebaran | kemarin`: the last December.
  private func isTense(
    _ index: Int, among expressions: [DateExpression], in article: AnalyzedArticle
  ) -> Bool {
    let before = expressions[index].range.lowerBound - 1
    if before >= 0, matcher.glossary.stands(article.tokens[before], in: .season) { return true }
    guard index > 0, expressions[index - 1].range.upperBound == expressions[index].range.lowerBound,
      case .month = expressions[index - 1].reading
    else { return false }
    return true
  }

  /// The days a bare weekday may name again: those with a date, and the ends of a stretch.
  private func remember(_ value: String, of reading: DateReading, in days: inout [Int: String]) {
    switch reading {
    case .day:
      if let day = CalendarDay(iso: value) { days[day.weekday] = value }
    case .days:
      for end in value.split(separator: "/") {
        guard let day = CalendarDay(iso: String(end)), days[day.weekday] == nil else { continue }
        days[day.weekday] = day.iso
      }
    default: break
    }
  }

  /// `Rabu, 01 Maret 2023 | 10:15 WIB` above the text is furniture of the page: the record says that
  /// day in `published`. A stamp that the text repeats stays.
  private func isStampAlone(_ mention: DateMention, among mentions: [DateMention]) -> Bool {
    mention.roleRule == .stamp
      && !mentions.contains { $0.value == mention.value && $0.roleRule != .stamp }
  }

  /// Who says `hari ini` in a quotation means the day the paragraph says he spoke (`ujar Rusdi,
  /// Rabu`), else that of the quotation before, else the event's, not that of the publication.
  private func reckonSpeech(
    _ relatives: [(mention: Int, reading: DateReading)], from event: CalendarDay,
    to anchor: CalendarDay?, in article: AnalyzedArticle, mentions: inout [DateMention]
  ) {
    let speech = QuotedStretches(article: article)
    var day = event
    for (index, reading) in relatives
    where speech.contains(mentions[index].range.lowerBound) {
      day = dayOfSpeech(at: index, in: article, among: mentions, outside: speech, to: anchor) ?? day
      let resolver = DateResolver(anchor: day, words: matcher.words)
      if let resolved = resolver.resolve(reading, direction: .unknown) {
        mentions[index].value = resolved.value
      }
    }
  }

  /// The day behind a quotation in its paragraph, on which it was spoken.
  private func dayOfSpeech(
    at index: Int, in article: AnalyzedArticle, among mentions: [DateMention],
    outside speech: QuotedStretches, to anchor: CalendarDay?
  ) -> CalendarDay? {
    let line = article.line(of: mentions[index].range.lowerBound)
    let behind = mentions[index...].dropFirst().prefix {
      $0.range.lowerBound < line.upperBound
    }
    return behind.lazy
      .filter { $0.weekday != nil && !speech.contains($0.range.lowerBound) }
      .compactMap { CalendarDay(iso: $0.value) }
      .first { day in anchor.map { day <= $0 } ?? true }
  }

  /// A bare `Senin` after `Senin (27/2)` names that day again.
  private func resumed(
    _ expression: DateExpression, from days: [Int: String]
  ) -> DateResolver.Resolved? {
    guard case .weekday(let weekday, .unknown) = expression.reading,
      expression.direction == .unknown, let value = days[weekday]
    else { return nil }
    return DateResolver.Resolved(
      value: value, precision: .day, from: .weekday, weekday: .consistent)
  }

  /// `dilanjutkan Senin`: the first Monday behind the day told last.
  private func continued(
    _ expression: DateExpression, from day: CalendarDay?, in article: AnalyzedArticle,
    by resolver: DateResolver
  ) -> DateResolver.Resolved? {
    guard let day, case .weekday(_, .unknown) = expression.reading,
      expression.direction == .unknown
    else { return nil }
    let start = expression.range.lowerBound
    let sentence = article.sentence(of: start)
    let isGoingOn = (max(sentence.lowerBound, start - Self.resumptionReach)..<start).contains {
      matcher.glossary.stands(article.tokens[$0], in: .resumption)
    }
    guard isGoingOn else { return nil }
    return DateResolver(anchor: day, words: resolver.words)
      .resolve(expression.reading, direction: .future)
  }

  /// Tokens between the verb and the weekday.
  private static let resumptionReach = 6

  /// The date a relative day stands right before: `hari ini, Selasa (28/2/2023)`.
  private func apposition(
    of index: Int, among expressions: [DateExpression], in article: AnalyzedArticle
  ) -> DateExpression? {
    guard case .relative(.day, _) = expressions[index].reading, index + 1 < expressions.count else {
      return nil
    }
    let end = expressions[index].range.upperBound
    let next = expressions[index + 1]
    guard case .day = next.reading else { return nil }
    let gap = next.range.lowerBound - end
    return gap == 0 || (gap == 1 && article.isMark(",", at: end)) ? next : nil
  }
}
