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
      give(Self.rule(of: frames[index]) ?? cue(of: mentions[index]), to: &mentions[index])
    }
    guard let event = event(of: mentions) else { return nil }
    for index in mentions.indices
    where mentions[index].value == event.value && mentions[index].role == .reference {
      give(event.rule, to: &mentions[index])
    }
    return event.value
  }

  private func give(_ rule: DateRoleRule?, to mention: inout DateMention) {
    mention.role = rule?.role ?? .reference
    mention.roleRule = rule
  }

  private static func rule(of frame: DateAnchor.Source?) -> DateRoleRule? {
    switch frame {
    case .stamp: .stamp
    case .dateline: .dateline
    case .signoff: .signoff
    case .metadata, .text, nil: nil
    }
  }

  private func cue(of mention: DateMention) -> DateRoleRule? {
    let start = mention.range.lowerBound
    if glossary.stands(article.tokens[start], in: .term) { return .termWord }
    let sentence = article.sentence(of: start)
    for index in max(sentence.lowerBound, start - 3)..<start {
      let token = article.tokens[index]
      if glossary.stands(token, in: .term) { return .termWord }
      if glossary.stands(token, in: .deadline) { return .deadlineWord }
    }
    let before = start - 2
    if before >= sentence.lowerBound, glossary.stands(article.tokens[start - 1], in: .date),
      glossary.stands(article.tokens[before], in: .range)
    {
      return .deadlineWord
    }
    return nil
  }

  /// The first day of the body with its weekday, which releases set behind what happened; else
  /// the first day or stretch of days, when it stands in the first lines.
  private func event(of mentions: [DateMention]) -> (value: String, rule: DateRoleRule)? {
    let body = mentions.filter {
      $0.role == .reference && !article.isHeadline($0.range.lowerBound) && $0.namesDays
        && isNear($0) && !isOfDocument($0)
    }
    guard let first = body.first else { return nil }
    let line = article.lineNumber(of: first.range.lowerBound)
    let named = body.first { $0.weekday != nil && $0.precision == .day }
    if let named, article.lineNumber(of: named.range.lowerBound) <= line + 2 {
      return (named.value, .firstWeekday)
    }
    return (first.value, first.precision == .day ? .firstDay : .firstStretch)
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
