import UnicodeText

/// Reads the day out of what pages give as a date; the time of day is left aside.
enum PublicationDay {
  /// - Returns: `yyyy-MM-dd`, or nil when there is no full date in the text.
  ///
  /// Numeric dates with the year behind are day first, as Indonesia writes them.
  static func day(in text: String) -> String? {
    let line = SourceText(text)
    let parts = Tokenizer.tokens(of: line).compactMap { part(of: $0, in: line) }
    // 20230228, also with the time behind it; more digits are no date.
    if case .number(let value, let digits)? = parts.first, (8...14).contains(digits) {
      let divisor = (8..<digits).reduce(1) { product, _ in product * 10 }
      let compact = value / divisor
      if let day = format(compact / 10000, compact / 100 % 100, compact % 100) { return day }
    }
    guard parts.count >= 3 else { return nil }
    for index in 0...(parts.count - 3) {
      if let day = day(of: parts[index], parts[index + 1], parts[index + 2]) { return day }
    }
    return nil
  }

  /// The day in the path of an address: `/2023/02/28/`.
  static func day(inPathOf address: String) -> String? {
    let parts = address.split(separator: "/").map { $0.utf8.count <= 4 ? Int($0) : nil }
    guard parts.count >= 3 else { return nil }
    for index in 0...(parts.count - 3) {
      if let year = parts[index], let month = parts[index + 1], let day = parts[index + 2],
        let result = format(year, month, day)
      {
        return result
      }
    }
    return nil
  }

  private enum Part {
    case number(Int, digits: Int)
    case month(Int)
  }

  private static func part(of token: Token, in line: SourceText) -> Part? {
    switch token.kind {
    case .number:
      return Int(line[token.span]).map { .number($0, digits: token.count) }
    case .word:
      // `2023-02-28T08:00`: the T sticks to the day.
      let word = CaseFolding.folded(line[token.span])
      if let month = months[word] ?? foreignMonths[word] { return .month(month) }
      if word.utf8.count <= 9, let month = months[String(word.prefix(3))] { return .month(month) }
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      return digits.isEmpty ? nil : Int(digits).map { .number($0, digits: digits.utf8.count) }
    case .mark, .lineBreak: return nil
    }
  }

  private static func day(of first: Part, _ second: Part, _ third: Part) -> String? {
    switch (first, second, third) {
    case (.number(let year, 4), .number(let month, _), .number(let day, _)):
      format(year, month, day)
    case (.number(let day, _), .number(let month, _), .number(let year, 4)):
      format(year, month, day) ?? format(year, day, month)
    case (.number(let day, _), .month(let month), .number(let year, 4)):
      format(year, month, day)
    case (.month(let month), .number(let day, _), .number(let year, 4)):
      format(year, month, day)
    default: nil
    }
  }

  private static func format(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1900...2200).contains(year), (1...12).contains(month),
      (1...length(of: month, year)).contains(day)
    else { return nil }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// - Parameter day: `yyyy-MM-dd`.
  static func day(after day: String) -> String? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return format(parts[0], parts[1], parts[2] + 1) ?? format(parts[0], parts[1] + 1, 1)
      ?? format(parts[0] + 1, 1, 1)
  }

  /// One is the day before the other.
  static func areNeighbours(_ one: String, _ other: String) -> Bool {
    guard let first = number(of: one), let second = number(of: other) else { return false }
    return abs(first - second) == 1
  }

  /// Days since the first of March of the year 0.
  private static func number(of day: String) -> Int? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (year, month) = parts[1] > 2 ? (parts[0], parts[1] - 3) : (parts[0] - 1, parts[1] + 9)
    return year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + parts[2]
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Indonesian and English names, by their first three letters where those decide.
  private static let months: [String: Int] = [
    "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7,
    "agu": 8, "agt": 8, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12,
    "dec": 12,
  ]

  /// Names of months in the languages pages of an archive may quote, where the first three letters
  /// of Indonesian and English do not decide.
  private static let foreignMonths: [String: Int] = {
    let names = [
      "janvier januar januari enero gennaio janeiro stycznia ene gen",
      "février fevrier februar febrero febbraio fevereiro lutego fév fev",
      "märz maerz mars marzo março marca maart mär mrz",
      "avril abril aprile kwietnia avr abr", "mai mayo maggio maio maja mag",
      "juin juni junio giugno junho czerwca giu", "juillet juli julio luglio julho lipca lug",
      "août aout agosto sierpnia augustus aoû ago",
      "septembre septiembre settembre setembro września set",
      "octobre oktober octubre ottobre outubro października out",
      "novembre noviembre novembro listopada",
      "décembre decembre dezember diciembre dicembre dezembro grudnia dez déc dic",
    ]
    var months: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()
}
