import Dictionaries
import UnicodeText

/// The rows of `months-days.tsv` and `hijri-months.tsv` as the date rules ask them.
struct CalendarWords: Sendable {
  /// The meanings of each phrase of `months-days.tsv`, by its number.
  private let meanings: [UInt32: [CalendarWord]]
  /// Short forms of months (`Mar`, `Agt`): too short to be a month without a year.
  private let shortMonths: Set<UInt64>
  private let zones: [UInt64: String]
  private let hijriMonthStarts: [Int: CalendarDay]
  /// The feast whose anniversaries are counted, as the table says it with its first year.
  let independence: Feast?

  init(lexicon: Lexicon) {
    let dictionaries = lexicon.dictionaries
    let kinds = dictionaries.column("kind", of: .monthsDays)
    let values = dictionaries.column("value", of: .monthsDays)
    var meanings: [UInt32: [CalendarWord]] = [:]
    for row in kinds.indices {
      guard let word = CalendarWord(kind: kinds[row], value: values[row]) else { continue }
      for phrase in Self.phrases(row: row, of: dictionaries) {
        let tokens = Tokenizer.tokens(of: SourceText(phrase))
        let matches = dictionaries.matcher.matches(in: tokens)
        for match in matches where match.count == tokens.count {
          if meanings[match.phrase.index]?.contains(word) == true { continue }
          meanings[match.phrase.index, default: []].append(word)
        }
      }
    }
    self.meanings = meanings
    var shortMonths: Set<UInt64> = []
    for row in kinds.indices where kinds[row] == "month" {
      let form = dictionaries.cell(.monthsDays, row: row, column: "form")
      for variant in dictionaries.cell(.monthsDays, row: row, column: "variants")
        .split(separator: "|") where variant.count < min(form.count, 5) || variant.count == 3
      {
        for hash in Tokenizer.hashes(of: variant) { shortMonths.insert(hash) }
      }
      for hash in Tokenizer.hashes(of: form) { shortMonths.remove(hash) }
    }
    self.shortMonths = shortMonths
    var zones: [UInt64: String] = [:]
    for row in kinds.indices where kinds[row] == "timezone" {
      let form = dictionaries.cell(.monthsDays, row: row, column: "form")
      for hash in Tokenizer.hashes(of: form) { zones[hash] = values[row] }
    }
    self.zones = zones
    var starts: [Int: CalendarDay] = [:]
    for row in 0..<dictionaries.rowCount(of: .hijriMonths) {
      let month = dictionaries.cell(.hijriMonths, row: row, column: "month")
      let start = dictionaries.cell(.hijriMonths, row: row, column: "start")
      let parts = month.split(separator: "-").compactMap { Int($0) }
      if parts.count == 2, let day = CalendarDay(iso: start) {
        starts[parts[0] * 12 + parts[1]] = day
      }
    }
    hijriMonthStarts = starts
    independence =
      kinds.indices.lazy.compactMap { row in
        guard case .holiday(let feast) = CalendarWord(kind: kinds[row], value: values[row]),
          feast.firstYear != nil
        else { return nil }
        return feast
      }.first
  }

  private static func phrases(row: Int, of dictionaries: Dictionaries) -> [String] {
    let variants = dictionaries.cell(.monthsDays, row: row, column: "variants")
    return [dictionaries.cell(.monthsDays, row: row, column: "form")]
      + variants.split(separator: "|").map(String.init)
  }

  /// What a phrase of `months-days.tsv` can mean.
  func meanings(of phrase: PhraseID) -> [CalendarWord] {
    meanings[phrase.index] ?? []
  }

  /// The kinds of all words of the calendar that start at a token.
  func kinds(at token: Int, in article: AnalyzedArticle) -> CalendarKinds {
    var kinds = CalendarKinds()
    for match in article.matches(at: token, in: .monthsDays) where match.stands(in: .monthsDays) {
      for word in meanings(of: match.phrase) { kinds.formUnion(word.kind) }
    }
    return kinds
  }

  /// True when the token alone is a word of that kind.
  func means(_ kind: CalendarKinds, at token: Int, in article: AnalyzedArticle) -> Bool {
    article.matches(at: token, in: .monthsDays).contains { match in
      match.count == 1 && match.stands(in: .monthsDays)
        && meanings(of: match.phrase).contains { $0.kind == kind }
    }
  }

  /// The hours of the part of day a token begins, and the token behind it.
  func dayPart(at token: Int, in article: AnalyzedArticle) -> (hours: ClosedRange<Int>, end: Int)? {
    for match in article.matches(at: token, in: .monthsDays).reversed()
    where match.stands(in: .monthsDays) {
      for case .dayPart(let first, let last) in meanings(of: match.phrase) {
        return (first...last, match.end)
      }
    }
    return nil
  }

  /// The offset of a time zone written into a number, as in `19:00Wib`.
  func zone(named word: String) -> String? {
    Tokenizer.hashes(of: word).first.flatMap { zones[$0] }
  }

  func isShortMonth(_ token: Token) -> Bool { shortMonths.contains(token.hash) }

  /// The Gregorian day of a day of the Hijri calendar, where the table knows the month; the
  /// thirtieth of a month of 29 days is none.
  func day(hijriYear year: Int, month: Int, day: Int) -> CalendarDay? {
    guard (1...30).contains(day), let start = hijriMonthStarts[year * 12 + month] else {
      return nil
    }
    let found = start.adding(days: day - 1)
    guard let next = hijriMonthStarts[year * 12 + month + 1], next <= found else { return found }
    return nil
  }

  /// The Gregorian day of a Hijri feast within a Gregorian year.
  func day(ofHijriMonth month: Int, day: Int, inYear year: Int) -> CalendarDay? {
    for hijriYear in (year - 581)...(year - 577) {
      if let found = self.day(hijriYear: hijriYear, month: month, day: day), found.year == year {
        return found
      }
    }
    return nil
  }
}
