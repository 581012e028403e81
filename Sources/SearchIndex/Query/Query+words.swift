extension Query {
  /// The question in words, as it was understood: `memuat «stunting» (juga bentuk turunannya) DAN
  /// orang «Rusdi»`.
  package func words(in language: QueryLanguage) -> String {
    guard let root else { return language.pick("semua rilis", "all releases") }
    return root.words(in: language, field: nil)
  }
}

extension Query.Node {
  fileprivate func words(in language: QueryLanguage, field: QueryField?) -> String {
    switch self {
    case .term(let term): return term.words(in: language, field: field)
    case .near(let terms, let distance):
      let and = language.pick(" dan ", " and ")
      let list = terms.map { $0.quoted(in: language) }.joined(separator: and)
      let near = language.pick(
        "berdekatan (paling jauh \(distance) kata)", "near each other (\(distance) words at most)")
      return "\(Self.verb(field, language)) \(list) \(near)"
    case .date(let range): return range.words(in: language)
    case .field(let inner, let part): return part.words(in: language, field: inner)
    case .not(let part):
      return language.pick("BUKAN ", "NOT ") + part.inner(in: language, field: field)
    case .and(let parts):
      return parts.map { $0.inner(in: language, field: field) }
        .joined(separator: language.pick(" DAN ", " AND "))
    case .or(let parts):
      return parts.map { $0.inner(in: language, field: field) }
        .joined(separator: language.pick(" ATAU ", " OR "))
    }
  }

  /// As a part of something larger: several in brackets.
  private func inner(in language: QueryLanguage, field: QueryField?) -> String {
    let words = words(in: language, field: field)
    return isList ? "(\(words))" : words
  }

  private var isList: Bool {
    switch self {
    case .and, .or: true
    case .field(_, let part): part.isList
    default: false
    }
  }

  fileprivate static func verb(_ field: QueryField?, _ language: QueryLanguage) -> String {
    switch field {
    case nil, .date: language.pick("memuat", "contains")
    case .person: language.pick("orang", "person")
    case .position: language.pick("jabatan", "position")
    case .place: language.pick("tempat", "place")
    case .organization: language.pick("organisasi", "organization")
    case .publisher: language.pick("penerbit", "publisher")
    case .quote: language.pick("kutipan memuat", "quote contains")
    case .headline: language.pick("judul memuat", "headline contains")
    }
  }
}

extension Query.Term {
  fileprivate func quoted(in language: QueryLanguage) -> String {
    let text = kind == .prefix ? "\(written)…" : written
    return language.pick("«\(text)»", "“\(text)”")
  }

  fileprivate func words(in language: QueryLanguage, field: QueryField?) -> String {
    let verb = Query.Node.verb(field, language)
    let quoted = quoted(in: language)
    switch kind {
    case .plain where field == nil:
      return "\(verb) \(quoted) " + language.pick("(juga bentuk turunannya)", "(or a derived form)")
    case .plain: return "\(verb) \(quoted)"
    case .exact: return "\(verb) " + language.pick("persis \(quoted)", "exactly \(quoted)")
    case .prefix: return "\(verb) \(quoted)"
    case .fuzzy(let edits):
      let letters = edits == 1 ? "1 letter" : "\(edits) letters"
      return "\(verb) "
        + language.pick(
          "mirip \(quoted) (beda paling banyak \(edits) huruf per kata)",
          "like \(quoted) (each word at most \(letters) apart)")
    }
  }
}

extension DayRange {
  /// `bertanggal 2019 sampai 2023`, `bertanggal 5 Maret 2019`.
  package func words(in language: QueryLanguage) -> String {
    let dated = language.pick("bertanggal ", "dated ")
    let until = language.pick("sampai ", "until ")
    switch (first, last) {
    case (nil, nil): return language.pick("bertanggal apa pun", "of any date")
    case (let first?, nil):
      return dated + language.pick("sejak ", "from ")
        + Self.words(of: first, isWhole: (first.isYearStart, first.isMonthStart), language)
    case (nil, let last?):
      return dated + until
        + Self.words(of: last, isWhole: (last.isYearEnd, last.isMonthEnd), language)
    case (let first?, let last?):
      let isYear = first.isYearStart && last.isYearEnd
      let isMonth = first.isMonthStart && last.isMonthEnd
      let start = Self.words(of: first, isWhole: (isYear, isMonth), language)
      let end = Self.words(of: last, isWhole: (isYear, isMonth), language)
      return dated + (start == end ? start : "\(start) \(until)\(end)")
    }
  }

  private static func words(
    of day: DayNumber, isWhole: (year: Bool, month: Bool), _ language: QueryLanguage
  ) -> String {
    let (year, month, number) = day.date
    if isWhole.year { return "\(year)" }
    let names =
      language == .indonesian ? DayRangeReader.indonesianMonths : DayRangeReader.englishMonths
    let name = names[month - 1]
    return isWhole.month ? "\(name) \(year)" : "\(number) \(name) \(year)"
  }
}

extension DayNumber {
  fileprivate var isMonthStart: Bool { date.day == 1 }
  fileprivate var isYearStart: Bool { date.day == 1 && date.month == 1 }
  fileprivate var isMonthEnd: Bool { DayNumber(value + 1).isMonthStart }
  fileprivate var isYearEnd: Bool { DayNumber(value + 1).isYearStart }
}
