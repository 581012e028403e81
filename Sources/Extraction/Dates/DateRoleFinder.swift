import Records

/// Tells what each date is for.
struct DateRoleFinder {
  let article: AnalyzedArticle
  let glossary: DateGlossary

  let anchor: CalendarDay?

  /// Days from the anchor within which a release reports what happened.
  private static let reach = 200

  /// Gives each mention its role; `frames` says which stand in a stamp, dateline or sign-off.
  /// - Returns: the value of the day the release is about.
  @discardableResult
  func assign(to mentions: inout [DateMention], frames: [DateAnchor.Source?]) -> String? {
    for index in mentions.indices {
      mentions[index].role =
        frames[index] != nil ? .published : cue(of: mentions[index]) ?? .reference
    }
    guard let event = event(of: mentions) else { return nil }
    for index in mentions.indices
    where mentions[index].value == event && mentions[index].role == .reference {
      mentions[index].role = .event
    }
    return event
  }

  private func cue(of mention: DateMention) -> DateRole? {
    let start = mention.range.lowerBound
    if glossary.stands(article.tokens[start], in: .term) { return .term }
    let sentence = article.sentence(of: start)
    for index in max(sentence.lowerBound, start - 3)..<start {
      let token = article.tokens[index]
      if glossary.stands(token, in: .term) { return .term }
      if glossary.stands(token, in: .deadline) { return .deadline }
    }
    let before = start - 2
    if before >= sentence.lowerBound, glossary.stands(article.tokens[start - 1], in: .date),
      glossary.stands(article.tokens[before], in: .range)
    {
      return .deadline
    }
    return nil
  }

  /// The first day of the body with its weekday, which releases set behind what happened; else
  /// the first day or stretch of days, when it stands in the first lines.
  private func event(of mentions: [DateMention]) -> String? {
    let body = mentions.filter {
      $0.role == .reference && !article.isHeadline($0.range.lowerBound) && $0.namesDays
        && isNear($0) && !isOfDocument($0)
    }
    guard let first = body.first else { return nil }
    let line = article.lineNumber(of: first.range.lowerBound)
    let named = body.first { $0.weekday != nil && $0.precision == .day }
    if let named, article.lineNumber(of: named.range.lowerBound) <= line + 2 { return named.value }
    return first.value
  }

  private func isNear(_ mention: DateMention) -> Bool {
    guard let anchor, let day = CalendarDay(iso: mention.value) else { return true }
    return abs(day.distance(to: anchor)) <= Self.reach
  }

  /// `Surat Nomor 094/39 tanggal 7 September 2021`: the day of a document, which names no weekday.
  private func isOfDocument(_ mention: DateMention) -> Bool {
    guard mention.weekday == nil else { return false }
    let start = mention.range.lowerBound
    let sentence = article.sentence(of: start)
    return (max(sentence.lowerBound, start - 8)..<start).contains {
      glossary.stands(article.tokens[$0], in: .number)
    }
  }
}

extension DateMention {
  /// A day, or a stretch written with days (`2023-03-06/2023-03-08`).
  var namesDays: Bool { precision == .day || (precision == .interval && value.utf8.count == 21) }
}
