/// One way to write a date: its name, its pattern, and what the captured parts mean.
struct DateRule: Sendable {
  enum Meaning: Sendable {
    case day, days, dayOfYear, month, months, year, years, schoolYear, decade
    case portion(DateReading.Portion)
    case portionOf(DateReading.Portion)
    case weekday, weekdayOfWeek, monthOfYear
    case relative, counted, latest
    case period, hijriYear, hijriDay, hijriGregorian, holiday, anniversary
  }

  /// What must hold around a fit before it is a date.
  enum Context: Sendable {
    case anything
    /// No building, street or school bears the date as its name.
    case unnamed
    /// The same of a date with its year (`Universitas 17 Agustus 1945`).
    case unnamedYear
    /// A fraction in brackets looks alike.
    case bracketed
    /// No bracket opens before it.
    case unopened
    /// Section numbers, scores and phone numbers look alike.
    case numeric
    case weekdayAlone
    /// `beberapa hari ini` is no day.
    case relative
    case monthAlone
    /// The same of a month that no word of time stands before.
    case monthBare
    /// The number of a document ends with it.
    case documentNumber
    /// A quarter of a year; semesters are those of students too.
    case quarter
    /// The year does not belong to a law or a decree.
    case yearOfTime
    /// As before, and the number counts nothing.
    case yearAlone
    /// `peringatan HUT ke-78 RI` names an event, no day.
    case anniversary
    /// As before, and a word of time stands before it.
    case anniversaryAlone
  }

  /// Travels into the record.
  let name: String
  let pattern: DatePattern
  let meaning: Meaning
  let context: Context
  /// True when the pattern is a slip of the pen that allows one reading.
  let isRepair: Bool

  init(
    _ name: String, _ pattern: String, _ meaning: Meaning, _ context: Context = .anything,
    isRepair: Bool = false
  ) {
    self.name = name
    self.pattern = DatePattern(pattern)
    self.meaning = meaning
    self.context = context
    self.isRepair = isRepair
  }
}

extension DateRule {
  /// All rules; where two fit at one place, the longer span wins, then the earlier rule.
  static let all: [DateRule] =
    days + slips + ranges + months + years + relatives + hijri + anniversaries

  /// Example: `Selasa (28/2/2023)`, the end of `nomor 142/DK/II/10.02.2006`. Not: `RT 02/04`, `2/3 anggota`.
  private static let days: [DateRule] = [
    .init("weekday-numeric", "w J? ,? P? R? :tense? ,? ( D S N S y )", .day),
    .init("weekday-numeric", "w ,? :date? D S N S y", .day),
    .init("weekday-day-month", "w J? ,? P? R? :tense? ,? ( D S N )", .day),
    .init("weekday-day-month", "W ,? :date? D _/ N", .day),
    .init("weekday-long", "w J? ,? P? ,? :date? D :month? M ,? :year? Y", .day),
    .init("weekday-long", "W J? ,? P? ,? :date? D :month? C", .day),
    .init("weekday-long", "w J? ,? P? R? ,? ( :date? D M Y )", .day),
    .init("weekday-long", "W J? ,? P? R? ,? ( :date? D M )", .day),
    .init("weekday-long", "W / D C Y?", .day),
    .init("weekday-long", "W J? ,? P? ,? :date? D :month N :year Y", .day),
    .init("numeric", "( D S N S y )", .day),
    .init("numeric", "D _S N _S y", .day, .numeric),
    .init("numeric", "D _- M _- y", .day),
    .init("document-day", "D _S N _S Y", .day, .documentNumber),
    .init("weekday-numeric", "w J? ,? P? ,? ( D _/ M _/ y )", .day),
    .init("numeric", "D _/ M _/ y", .day),
    .init("numeric", "Y _/ N _/ D", .day),
    .init("numeric", "Y _- N _- D", .day),
    .init("day-month-numeric", "( D / N )", .day, .bracketed),
    .init("numeric", ":date < D - N - Y", .day),
    .init("day-month-numeric", ":date < D _/ N", .day, .numeric),
    .init("day-month-year", "D :month? M ,? :year? Y", .day, .unnamedYear),
    .init("day-month-year", ":date < D :month N :year Y", .day),
    .init("day-month-year", "( D M Y )", .day),
    .init("day-month-year", "w? ,? M D , Y", .day),
    .init("day-month", "D :month? C", .day, .unnamed),
  ]

  /// Example: `(9/42025)`, `Senin 31/1/2022)`, `Rabu (4/11/205)`. Not: `09/42025` alone.
  private static let slips: [DateRule] = [
    .init("weekday-numeric", "w ,? P? ( D S F )", .day, isRepair: true),
    .init("weekday-numeric", "w ,? P? ( D S N S y", .day, isRepair: true),
    .init("weekday-numeric", "w ,? P? D S N S y )", .day, .unopened, isRepair: true),
    .init("weekday-day-month", "w ,? P? ( D / N", .day, isRepair: true),
    .init("weekday-day-month", "w ,? P? D / N )", .day, .unopened, isRepair: true),
    .init("weekday-numeric", "w ,? P? ( D S N S S y )", .day, isRepair: true),
    .init("numeric", "( D S F )", .day, isRepair: true),
    .init("weekday-day-month", "w ,? P? ( D S N S G )", .day, isRepair: true),
  ]

  /// Example: `Senin-Rabu (6-8/3)`, `3 s/d 7 Juni 2024`. Not: `Senin-Jumat` alone.
  private static let ranges: [DateRule] = [
    .init("range-weekday-numeric", "w P? ~ w P? ,? ( D ~ D S N S y )", .days),
    .init("range-weekday-numeric", "w P? ~ w P? ,? ( D ~ D / N )", .days),
    .init("range-weekday-numeric", "w & w ,? ( D ~ D S N S y )", .days),
    .init("range-weekday-numeric", "w & w ,? ( D ~ D / N )", .days),
    .init("range-weekday-numeric", "w & w ,? ( D & D S N S y )", .days),
    .init("range-weekday-numeric", "w & w ,? ( D & D / N )", .days),
    .init("range-weekday-numeric", "w ~ w ,? ( D / N ~ D / N )", .days),
    .init("range-weekday-numeric", "w ~ w ,? ( D S N S y ~ D S N S y )", .days),
    .init("range-weekday-numeric", "w ~ w ,? ( D S N ~ D S N S y )", .days),
    .init("range-weekday-numeric", "w ( D / N ) ~ w ( D / N )", .days),
    .init("range-weekday-numeric", "w ( D S N S y ) ~ w ( D S N S y )", .days),
    .init("range-weekday-numeric", "w ( D / N ) ~ w ( D S N S y )", .days),
    .init("range-weekday-long", "W ,? D C ~ W ,? D M Y", .days),
    .init("range-weekday-long", "W ,? D M Y ~ W ,? D M Y", .days),
    .init("range-weekday-long", "W ,? D C ~ W ,? D C", .days),
    .init("range-weekday-long", "W & W ,? :date? D & D M Y", .days),
    .init("range-weekday-long", "W & W ,? :date? D & D C", .days),
    .init("range-weekday-long", "W ~ W ,? :date? D ~ D M Y", .days),
    .init("range-weekday-long", "W ~ W ,? :date? D ~ D C", .days),
    .init("range-weekday-long", "W ~ W ,? ( :date? D ~ D M Y )", .days),
    .init("range-weekday-long", "W ~ W ,? ( :date? D ~ D C )", .days),
    .init("range-numeric", "( D ~ D S N S y )", .days),
    .init("range-numeric", "( D ~ D / N )", .days),
    .init("range-numeric", "( D / N ~ D / N )", .days),
    .init("range-numeric", "D _- D _/ N _/ Y", .days),
    .init("range-numeric", "D _/ N ~ D _S N _S Y", .days),
    .init("range-numeric", "D _S N _S Y ~ D _S N _S Y", .days),
    .init("range-day-month", "D ~ :date? D :month? M ,? Y", .days),
    .init("range-day-month", "D ~ :date? D C", .days, .unnamed),
    .init("range-day-month", ":month? C ( D ~ D M Y? )", .days),
    .init("range-two-months", "D C ~ :date? D M Y", .days),
    .init("range-two-months", "D C ~ :date? D C", .days, .unnamed),
    .init("range-two-years", "D M Y ~ :date? D M Y", .days),
  ]

  /// Example: `bulan Maret 2023`, `dikirim Maret.`, `triwulan II 2023`. Not: `Mei hadir`.
  private static let months: [DateRule] = [
    .init("month-year", ":month? M ,? :year? Y", .month, .unnamedYear),
    .init("month-year", ":month? C ( Y )", .month),
    .init("month", ":month C", .month, .monthAlone),
    .init("month", "< C > :past", .month, .monthAlone),
    .init("month", "< C > :future", .month, .monthAlone),
    .init("month", ":during < C", .month, .monthAlone),
    .init("month", ":limit < C", .month, .monthAlone),
    .init("month", ":week :rank < C", .month, .monthAlone),
    .init("month-bare", "C", .month, .monthBare),
    .init("range-months", ":month? C ~ :month? M Y", .months),
    .init("range-months", ":month? C & :month? M Y", .months),
    .init("range-months", ":month? C / M Y", .months),
    .init("range-months", "C Y ~ C Y", .months),
    .init("range-months", ":month C ~ C", .months),
    .init("range-months", "C ~ C", .months, .monthAlone),
    .init("month-part", ":early :month? M Y?", .portion(.early)),
    .init("month-part", ":middle :month? M Y?", .portion(.middle)),
    .init("month-part", ":late :month? M Y?", .portion(.late)),
    .init("month-part", ":early R", .portionOf(.early)),
    .init("month-part", ":middle R", .portionOf(.middle)),
    .init("month-part", ":late R", .portionOf(.late)),
    .init("year-part", ":early :year Y", .portion(.early), .yearOfTime),
    .init("year-part", ":middle :year Y", .portion(.middle), .yearOfTime),
    .init("year-part", ":late :year Y", .portion(.late), .yearOfTime),
    .init("year-part", ":early Y", .portion(.early), .yearAlone),
    .init("year-part", ":middle Y", .portion(.middle), .yearAlone),
    .init("year-part", ":late Y", .portion(.late), .yearAlone),
    .init("period", "Q /? :year? Y", .period),
    .init("period", "Q :year :fiscal Y", .period),
    .init("period", "Q > :year? :now", .period),
    .init("period", ":during < Q", .period),
    .init("period", "Q", .period, .quarter),
  ]

  /// Example: `tahun 2023`, `periode 2019-2024`. Not: `UU Nomor 38 Tahun 2003`.
  private static let years: [DateRule] = [
    .init("year", ":year ( Y )", .year, .yearOfTime),
    .init("year", ":year .? ,? Y", .year, .yearOfTime),
    .init("fiscal-year", ":year :fiscal ( :budgetYear ) Y", .year),
    .init("fiscal-year", ":year :fiscal Y", .year),
    .init("fiscal-year", ":budgetYear .? Y", .year),
    .init("period-years", ":term :term? :term? :year? Y ~ Y", .years),
    .init("period-years", ":term :term? :term? :year? Y / Y", .years),
    .init("period-years", ":term :year? Y", .year),
    .init("range-years", ":year Y ~ :year? Y", .years, .yearOfTime),
    .init("range-years", ":year :fiscal Y ~ Y", .years),
    .init("range-years", ":year :fiscal Y / Y", .years),
    .init("range-years", ":year Y / Y", .years, .yearOfTime),
    .init("range-years", ":year :session Y S Y", .years),
    .init("range-years", "Y ~ Y", .years, .yearAlone),
    .init("range-years", "Y _/ Y", .years, .yearAlone),
    .init("school-year", ":year :schoolYear Y S Y", .schoolYear),
    .init("school-year", ":budgetYear Y / Y", .schoolYear),
    .init("decade", ":decade Y - :decadeSuffix", .decade),
    .init("decade", "Y - :decadeSuffix", .decade),
    .init("decade", ":decade # - :decadeSuffix", .decade),
    .init("decade", ":early :year? Y - :decadeSuffix", .decade),
    .init("decade", ":middle :year? Y - :decadeSuffix", .decade),
    .init("decade", ":late :year? Y - :decadeSuffix", .decade),
    .init("year-preposition", ":since < Y", .year, .yearAlone),
    .init("year-preposition", ":during < Y", .year, .yearAlone),
    .init("year-preposition", ":at < Y", .year, .yearAlone),
    .init("year-bare", "< Y", .year, .yearAlone),
  ]

  /// Example: `kemarin`, `Rabu besok`, `Jumat pekan lalu`, `Desember tahun lalu`, `dua hari lalu`. Not: `selama dua hari`.
  private static let relatives: [DateRule] = [
    .init("relative", "R", .relative, .relative),
    .init("relative-count", "# :day :which? :ago", .counted),
    .init("relative-count", "# :week :which? :ago", .counted),
    .init("relative-count", "# :month :which? :ago", .counted),
    .init("relative-count", "# :year :which? :ago", .counted),
    .init("relative-count", "# :which? :ago", .counted),
    .init("relative-latest", "# :latest", .latest),
    .init("relative-latest", "# :day :latest", .latest),
    .init("relative-latest", "# :week :latest", .latest),
    .init("relative-latest", "# :month :latest", .latest),
    .init("weekday-week", "W R", .weekdayOfWeek),
    .init("month-of-year", ":month? C R", .monthOfYear),
    .init("day-of-year", "D :month? C R", .dayOfYear),
    .init("weekday", "W :past", .weekday, .weekdayAlone),
    .init("weekday", "W :which? :ago", .weekday, .weekdayAlone),
    .init("weekday", "W :future", .weekday, .weekdayAlone),
    .init("weekday", "W :which? :will :coming", .weekday, .weekdayAlone),
    .init("weekday", "W", .weekday, .weekdayAlone),
  ]

  /// Example: `1444 H/2022 M`, `27 Rajab 1444 H`. Not: `1445 hektare`.
  private static let hijri: [DateRule] = [
    .init("hijri-day", "D H ,? :year? I", .hijriDay),
    .init("hijri-year", ":year? I", .hijriYear),
    .init("hijri-year", "H I", .hijriYear),
    .init("hijri-gregorian", ":year? H? I / Y :masehi?", .hijriGregorian),
    .init("hijri-gregorian", ":year? I Y :masehi", .hijriGregorian),
    .init("hijri-gregorian", ":year? Y :masehi? / I", .hijriGregorian),
    .init("feast-year", "X :year? Y", .holiday),
  ]

  /// Example: `HUT ke-78 RI`, `menjelang HUT RI`. Not: `upacara HUT ke-78 RI`, `HUT ke-65 Arung`.
  private static let anniversaries: [DateRule] =
    [":anniversary", ":day :birth :year", ":day :birth :year ( :anniversary )"].flatMap { feast in
      [":proclamation? :independence :republic? :nation?", ":republic :nation?"].flatMap {
        [
          DateRule("feast-ordinal", "\(feast) :ordinal -? # \($0)", .anniversary, .anniversary),
          DateRule("feast-ordinal", "\(feast) \($0) :ordinal -? #", .anniversary, .anniversary),
          DateRule("feast", "\(feast) \($0)", .anniversary, .anniversaryAlone),
        ]
      }
    } + [
      DateRule(
        "feast-ordinal", ":day :independence :republic? :nation? :ordinal -? #", .anniversary,
        .anniversary),
      DateRule(
        "feast", ":day :independence :republic? :nation?", .anniversary, .anniversaryAlone),
    ]
}
