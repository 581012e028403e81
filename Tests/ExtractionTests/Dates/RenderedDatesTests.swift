import Records
import Testing

@testable import Extraction

/// Every day, written in every form that names it, reads as itself again.
@Suite struct RenderedDatesTests {
  /// A way to write a day, named after the rule that reads it.
  struct Form: Sendable, CustomTestStringConvertible {
    let rule: String
    var hasWeekday = false
    var hasYear = true
    let render: @Sendable (Written) -> String

    var testDescription: String { rule }
  }

  /// The words for a day; the weekday may be a wrong one.
  struct Written: Sendable {
    let day: CalendarDay
    let weekday: Int

    var d: String { String(day.day) }
    var m: String { String(day.month) }
    var y: String { String(day.year) }
    var dd: String { CalendarDay.padded(day.day, 2) }
    var mm: String { CalendarDay.padded(day.month, 2) }
    var yy: String { CalendarDay.padded(day.year % 100, 2) }
    var name: String { RenderedDatesTests.weekdays[weekday - 1] }
    var month: String { RenderedDatesTests.months[day.month - 1] }
  }

  static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
  static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]

  static let forms: [Form] = [
    Form(rule: "weekday-numeric", hasWeekday: true) { "\($0.name) (\($0.d)/\($0.m)/\($0.y))" },
    Form(rule: "weekday-numeric", hasWeekday: true) { "\($0.name), (\($0.dd)/\($0.mm)/\($0.y))" },
    Form(rule: "weekday-numeric", hasWeekday: true) { "\($0.name) (\($0.d)-\($0.m)-\($0.y))" },
    Form(rule: "weekday-numeric", hasWeekday: true) { "\($0.name) (\($0.dd).\($0.mm).\($0.y))" },
    Form(rule: "weekday-numeric", hasWeekday: true) { "\($0.name), \($0.d)/\($0.m)/\($0.y)" },
    Form(rule: "weekday-numeric", hasWeekday: true) { "\($0.name) pagi (\($0.d)/\($0.m)/\($0.y))" },
    Form(rule: "weekday-long", hasWeekday: true) { "\($0.name), \($0.d) \($0.month) \($0.y)" },
    Form(rule: "weekday-long", hasWeekday: true) {
      "\($0.name) tanggal \($0.d) bulan \($0.month) tahun \($0.y)"
    },
    Form(rule: "weekday-long", hasWeekday: true) { "\($0.name) (\($0.d) \($0.month) \($0.y))" },
    Form(rule: "weekday-long", hasWeekday: true) { "\($0.name)/\($0.d) \($0.month) \($0.y)" },
    Form(rule: "numeric") { "(\($0.d)/\($0.m)/\($0.y))" },
    Form(rule: "numeric") { "\($0.dd)/\($0.mm)/\($0.y)" },
    Form(rule: "numeric") { "\($0.d)-\($0.m)-\($0.y)" },
    Form(rule: "numeric") { "\($0.dd).\($0.mm).\($0.y)" },
    Form(rule: "numeric") { "\($0.y)-\($0.mm)-\($0.dd)" },
    Form(rule: "numeric") { "\($0.y)/\($0.mm)/\($0.dd)" },
    Form(rule: "day-month-year") { "\($0.d) \($0.month) \($0.y)" },
    Form(rule: "day-month-year") { "\($0.dd) bulan \($0.month) tahun \($0.y)" },
    Form(rule: "day-month-year") { "(\($0.d) \($0.month) \($0.y))" },
    Form(rule: "day-month-year") { "\($0.month) \($0.d), \($0.y)" },
    Form(rule: "weekday-day-month", hasWeekday: true, hasYear: false) {
      "\($0.name) (\($0.d)/\($0.m))"
    },
    Form(rule: "weekday-day-month", hasWeekday: true, hasYear: false) {
      "\($0.name) malam (\($0.dd)/\($0.mm))"
    },
    Form(rule: "weekday-long", hasWeekday: true, hasYear: false) {
      "\($0.name), \($0.d) \($0.month)"
    },
    Form(rule: "day-month", hasYear: false) { "\($0.d) \($0.month)" },
    Form(rule: "weekday-numeric", hasWeekday: true) { "\($0.name) (\($0.d)/\($0.m)\($0.y))" },
    Form(rule: "weekday-numeric", hasWeekday: true) { "\($0.name) \($0.d)/\($0.m)/\($0.y))" },
  ]

  /// Days of this and the last century, always the same ones.
  private static func days(_ count: Int) -> [CalendarDay] {
    var generator = SeededDays(state: 20_230_228)
    return (0..<count).map { _ in
      CalendarDay(number: Int(generator.next() % 36_000))
    }
  }

  /// What a text says of its one date; nil when it has none or several.
  private func reading(_ text: String, published: String) throws -> DateMention? {
    let mentions = try MarkedDates.findings(
      in: "Rapat digelar di Arung, \(text).", published: published
    )
    .findings.mentions
    return mentions.count == 1 ? mentions.first : nil
  }

  @Test(arguments: forms) func aDayReadsAsItself(_ form: Form) throws {
    for day in Self.days(40) {
      // The day of publication lies within what a year-less date is reckoned from.
      let published = day.adding(days: day.number % 90).iso
      let text = form.render(Written(day: day, weekday: day.weekday))
      let mention = try reading(text, published: published)
      #expect(mention?.value == day.iso, "\(text) published \(published)")
      #expect(mention?.rule == form.rule, "\(text)")
      #expect(mention?.weekday == (form.hasWeekday ? .consistent : nil), "\(text)")
    }
  }

  @Test(arguments: forms.filter { $0.hasWeekday && $0.hasYear })
  func aWrongWeekdayIsToldAndChangesNothing(_ form: Form) throws {
    for day in Self.days(20) {
      let text = form.render(Written(day: day, weekday: day.weekday % 7 + 1))
      let mention = try reading(text, published: day.iso)
      #expect(mention?.value == day.iso, "\(text)")
      #expect(mention?.weekday == .conflict, "\(text)")
    }
  }

  @Test func aStretchReadsAsItself() throws {
    for first in Self.days(40) {
      let last = first.adding(days: 1 + first.number % 40)
      let (one, two) = (
        Written(day: first, weekday: first.weekday), Written(day: last, weekday: last.weekday)
      )
      var texts = [
        "\(one.d) \(one.month) \(one.y) hingga \(two.d) \(two.month) \(two.y)",
        "\(one.d)/\(one.m)/\(one.y) - \(two.d)/\(two.m)/\(two.y)",
        "\(one.name)-\(two.name) (\(one.d)/\(one.m)/\(one.y)-\(two.d)/\(two.m)/\(two.y))",
        "\(one.name) (\(one.d)/\(one.m)) hingga \(two.name) (\(two.d)/\(two.m))",
      ]
      if first.year == last.year {
        texts.append("\(one.d) \(one.month) s/d \(two.d) \(two.month) \(two.y)")
        if first.month == last.month {
          texts.append("\(one.d)-\(two.d) \(two.month) \(two.y)")
          texts.append("\(one.name)-\(two.name) (\(one.d)-\(two.d)/\(two.m)/\(two.y))")
          texts.append("\(one.name)-\(two.name) (\(one.d)-\(two.d)/\(two.m))")
        }
      }
      for text in texts {
        let mention = try reading(text, published: last.iso)
        #expect(mention?.value == "\(first.iso)/\(last.iso)", "\(text)")
      }
    }
  }
}

/// A generator with a fixed seed.
private struct SeededDays: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
