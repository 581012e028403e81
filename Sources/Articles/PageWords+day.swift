import UnicodeText

/// Reads the day out of what pages give as a date; the time of day is left aside.
extension PageWords {
  /// - Returns: `yyyy-MM-dd`, or nil when there is no full date in the text.
  ///
  /// Numeric dates with the year behind are day first, as Indonesia writes them.
  func day(in text: String) -> String? {
    let line = SourceText(text)
    let parts = Tokenizer.tokens(of: line).compactMap { part(of: $0, in: line) }
    // 20230228, also with the time behind it; more digits are no date.
    if case .number(let value, let digits)? = parts.first, (8...14).contains(digits) {
      let divisor = (8..<digits).reduce(1) { product, _ in product * 10 }
      let compact = value / divisor
      if let day = PublicationDay.format(compact / 10000, compact / 100 % 100, compact % 100) {
        return day
      }
    }
    guard parts.count >= 3 else { return nil }
    for index in 0...(parts.count - 3) {
      if let day = day(of: parts[index], parts[index + 1], parts[index + 2]) { return day }
    }
    return nil
  }

  private enum Part {
    case number(Int, digits: Int)
    case month(Int)
  }

  private func part(of token: Token, in line: SourceText) -> Part? {
    switch token.kind {
    case .number:
      return Int(line[token.span]).map { .number($0, digits: token.count) }
    case .word:
      // `2023-02-28T08:00`: the T sticks to the day.
      let word = CaseFolding.folded(line[token.span])
      if let month = month(word) { return .month(month) }
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      return digits.isEmpty ? nil : Int(digits).map { .number($0, digits: digits.utf8.count) }
    case .mark, .lineBreak: return nil
    }
  }

  private func day(of first: Part, _ second: Part, _ third: Part) -> String? {
    switch (first, second, third) {
    case (.number(let year, 4), .number(let month, _), .number(let day, _)):
      PublicationDay.format(year, month, day)
    case (.number(let day, _), .number(let month, _), .number(let year, 4)):
      PublicationDay.format(year, month, day) ?? PublicationDay.format(year, day, month)
    case (.number(let day, _), .month(let month), .number(let year, 4)):
      PublicationDay.format(year, month, day)
    case (.month(let month), .number(let day, _), .number(let year, 4)):
      PublicationDay.format(year, month, day)
    default: nil
    }
  }
}
