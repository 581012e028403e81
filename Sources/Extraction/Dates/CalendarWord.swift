import Dictionaries
import UnicodeText

/// What a row of `months-days.tsv` means.
enum CalendarWord: Sendable, Hashable {
  case month(Int)
  /// 1 for Monday … 7 for Sunday.
  case weekday(Int)
  case hijriMonth(Int)
  case relative(DateReading.TimeUnit, Int)
  case dayPart
  /// `+07:00`.
  case zone(String)
  case marketDay
  /// First and last month.
  case period(Int, Int)
  /// A feast with a fixed day.
  case holiday(month: Int, day: Int)
  case hijriHoliday(month: Int, day: Int)

  /// Nil for rows without a value that can be reckoned with.
  init?(kind: String, value: String) {
    let numbers = value.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    switch kind {
    case "month":
      guard let month = numbers.first else { return nil }
      self = .month(month)
    case "weekday":
      guard let weekday = numbers.first else { return nil }
      self = .weekday(weekday)
    case "hijri-month":
      guard let month = numbers.first else { return nil }
      self = .hijriMonth(month)
    case "relative":
      guard let unit = Self.units.first(where: { value.hasPrefix($0.name) }),
        let count = Int(value.dropFirst(unit.name.count).prefix { $0 != " " })
      else { return nil }
      self = .relative(unit.unit, count)
    case "day-part": self = .dayPart
    case "timezone": self = .zone(value)
    case "market-day": self = .marketDay
    case "period":
      guard numbers.count == 4 else { return nil }
      self = .period(numbers[0], numbers[2])
    case "holiday":
      guard numbers.count == 2 else { return nil }
      self =
        value.hasPrefix("H")
        ? .hijriHoliday(month: numbers[0], day: numbers[1])
        : .holiday(month: numbers[0], day: numbers[1])
    default: return nil
    }
  }

  private static let units: [(name: String, unit: DateReading.TimeUnit)] = [
    ("anchor", .day), ("week", .week), ("month", .month), ("year", .year),
  ]
}

/// The rows of `months-days.tsv` and `hijri-months.tsv` as the date rules ask them.
struct CalendarWords: Sendable {
  /// The meanings of each phrase of `months-days.tsv`, by its number.
  private let meanings: [UInt32: [CalendarWord]]
  /// Short forms of months (`Mar`, `Agt`): too short to be a month without a year.
  private let shortMonths: Set<UInt64>
  private let zones: [UInt64: String]
  private let hijriMonthStarts: [Int: CalendarDay]

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

  /// The offset of a time zone written into a number, as in `19:00Wib`.
  func zone(named word: String) -> String? {
    Tokenizer.hashes(of: word).first.flatMap { zones[$0] }
  }

  func isShortMonth(_ token: Token) -> Bool { shortMonths.contains(token.hash) }

  /// The Gregorian day of a day of the Hijri calendar, where the table knows the month.
  func day(hijriYear year: Int, month: Int, day: Int) -> CalendarDay? {
    guard (1...30).contains(day) else { return nil }
    return hijriMonthStarts[year * 12 + month]?.adding(days: day - 1)
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
