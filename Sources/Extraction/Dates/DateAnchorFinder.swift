import Articles
import UnicodeText

/// Chooses the day from which an article's dates are reckoned, and marks the dates that tell its
/// publication.
struct DateAnchorFinder {
  let article: AnalyzedArticle
  let expressions: [DateExpression]
  let glossary: DateGlossary

  /// Farther from the metadata than this, the text's own dates are the better witness (days).
  private static let tolerance = 200

  /// - Parameter published: `yyyy-MM-dd` as told from outside; else the page's metadata counts.
  func anchor(published: String?) -> DateAnchor? {
    let told = published ?? article.article.metadata.published?.day
    if let told, let day = CalendarDay(iso: told) {
      return contradiction(to: day) ?? DateAnchor(day: day, source: .metadata)
    }
    for expression in expressions {
      if let day = expression.fullDay?.day, let source = frame(of: expression) {
        return DateAnchor(day: day, source: source)
      }
    }
    let days = expressions.compactMap(\.fullDay).filter { $0.day.year >= Self.firstYear }
    if let sure = days.first(where: { $0.weekday == $0.day.weekday }) {
      return DateAnchor(day: sure.day, source: .text)
    }
    return (leadDay(near: days.first?.day) ?? days.first?.day ?? dayOfOnlyYear()).map {
      DateAnchor(day: $0, source: .text)
    }
  }

  /// `Senin (14/11)` in the lead of a release that names 2022: the year named in the text, or one
  /// beside it, in which the weekday is right. Nil when the day fits `day` or no such year is named.
  private func leadDay(near day: CalendarDay?) -> CalendarDay? {
    let lead = expressions.lazy.filter(isLead).compactMap { expression -> DayParts? in
      guard case .day(let parts) = expression.reading, parts.year == nil, parts.weekday != nil
      else {
        return nil
      }
      return parts
    }.first
    guard let lead else { return nil }
    func candidate(_ year: Int) -> CalendarDay? {
      CalendarDay(year: year, month: lead.month, day: lead.day).flatMap {
        $0.weekday == lead.weekday ? $0 : nil
      }
    }
    if let day, let near = candidate(day.year), abs(near.distance(to: day)) <= Self.tolerance {
      return nil
    }
    let years = Set(expressions.flatMap(\.years)).filter { $0 >= Self.firstYear }.sorted(by: >)
    return years.lazy.flatMap { [$0, $0 + 1, $0 - 1] }.compactMap(candidate).first
  }

  /// `19 September` in the lead of a release that names one year and no full date.
  private func dayOfOnlyYear() -> CalendarDay? {
    let years = Set(expressions.flatMap(\.years)).filter { $0 >= Self.firstYear }
    guard years.count == 1, let year = years.first else { return nil }
    return expressions.lazy.filter(isLead).compactMap { expression -> CalendarDay? in
      guard case .day(let parts) = expression.reading, parts.year == nil else { return nil }
      return CalendarDay(year: year, month: parts.month, day: parts.day)
    }.first
  }

  /// Government offices have put releases on the web since about then; older days are history.
  private static let firstYear = 1998

  /// A content system can lose the day of an old release. Where every full date of the text with
  /// a fitting weekday lies far from it and the lead has one, that one is right.
  private func contradiction(to day: CalendarDay) -> DateAnchor? {
    var first: CalendarDay?
    for expression in expressions {
      guard let (found, weekday) = expression.fullDay, weekday == found.weekday else { continue }
      if abs(found.distance(to: day)) <= Self.tolerance { return nil }
      if first == nil, isLead(expression), found.year >= Self.firstYear { first = found }
    }
    return first.map { DateAnchor(day: $0, source: .text) }
  }

  /// Where in the frame of the release a date stands; nil in running text.
  func frame(of expression: DateExpression) -> DateAnchor.Source? {
    switch article.zone(of: expression.range.lowerBound) {
    case .stamp: return .stamp
    case .signoff: return .signoff
    default: break
    }
    let line = article.line(of: expression.range.lowerBound)
    guard !article.isHeadline(expression.range.lowerBound) else { return nil }
    let before = line.lowerBound..<expression.range.lowerBound
    guard before.count <= 8, before.allSatisfy(isFrameWord), !opensSentence(before) else {
      return nil
    }
    let isWhole = (expression.range.upperBound..<line.upperBound).allSatisfy(isTimeOrMark)
    if isLead(expression) {
      if isWhole { return before.isEmpty ? .stamp : .dateline }
      let opensBody = !before.isEmpty && before.count <= 4 && isFirstLine(line)
      return closesDateline(expression.range.upperBound, orComma: opensBody) ? .dateline : nil
    }
    return isWhole && !before.isEmpty && isTail(expression) ? .signoff : nil
  }

  /// `Muara Jernih, `; a colon makes a label of what stands before it (`Hari/Tanggal : `).
  private func isFrameWord(_ index: Int) -> Bool {
    let token = article.tokens[index]
    return token.kind == .mark ? !article.isMark(":", at: index) : token.isCapitalized
  }

  /// `Di Muara Jernih, 28 Februari 2023, …` is a sentence, no dateline.
  private func opensSentence(_ before: Range<Int>) -> Bool {
    guard let first = before.first else { return false }
    return [.at, .during, .since].contains { glossary.stands(article.tokens[first], in: $0) }
  }

  private func isTimeOrMark(_ index: Int) -> Bool {
    let token = article.tokens[index]
    return token.kind != .word || token.shape.contains(.hasDigit) || token.isAllCaps
      || (token.isCapitalized && token.count <= 5)
  }

  private func isFirstLine(_ line: Range<Int>) -> Bool {
    guard let first = article.article.blocks.first, let token = line.first else { return false }
    return Int(article.tokens[token].start) == first.span.start
  }

  /// A dash, a bar, a colon or a line end behind the date; a comma where it opens the body.
  private func closesDateline(_ index: Int, orComma: Bool) -> Bool {
    guard index < article.tokens.count else { return true }
    if orComma, article.isMark(",", at: index) { return true }
    return article.tokens[index].kind == .lineBreak || article.isMark("|", at: index)
      || article.isMark(":", at: index)
      || DateMatcher.separator(at: index, in: article) == UInt8(ascii: "-")
  }

  /// Within the first three lines of the body.
  private func isLead(_ expression: DateExpression) -> Bool {
    let blocks = article.article.blocks
    guard let limit = blocks.prefix(3).last else { return false }
    return Int(article.tokens[expression.range.lowerBound].start) < limit.span.end
  }

  /// Within the last five lines of the body.
  private func isTail(_ expression: DateExpression) -> Bool {
    guard let limit = article.article.blocks.suffix(5).first else { return false }
    return Int(article.tokens[expression.range.lowerBound].start) >= limit.span.start
  }
}
