import Dictionaries
import Records
import UnicodeText

/// A time of day in the text: `pukul 09.00-12.00 WIB`, `17.18 WIB`.
struct ClockTime: Sendable, Hashable {
  let range: Range<Int>
  /// `09:00+07:00`, two of them joined by `/`; without a zone `09:00`.
  let value: String
}

/// Finds times of day: behind `pukul` or `jam`, before a time zone, or right behind a date.
struct ClockTimeFinder {
  let article: AnalyzedArticle
  let matcher: DateMatcher

  /// The times of the sentences that have a date: others belong to none.
  /// - Parameter dates: token ranges of the dates; a stamp's time stands right behind one.
  private func times(behind dates: [Range<Int>]) -> [ClockTime] {
    var ends = dates.map(\.upperBound).makeIterator()
    var nextEnd = ends.next()
    var times: [ClockTime] = []
    var index = 0
    for date in dates {
      let sentence = article.sentence(of: date.lowerBound)
      index = max(index, sentence.lowerBound)
      while index < sentence.upperBound {
        while let end = nextEnd, end < index { nextEnd = ends.next() }
        if let time = time(at: index, followsDate: nextEnd == index) {
          times.append(time)
          index = time.range.upperBound
        } else {
          index += 1
        }
      }
    }
    return times
  }

  private func time(at start: Int, followsDate: Bool) -> ClockTime? {
    let token = article.tokens[start]
    let isNamed = matcher.glossary.stands(token, in: .clock)
    guard isNamed || followsDate || token.kind == .number || token.shape.contains(.hasDigit) else {
      return nil
    }
    var index = start
    if isNamed {
      index += 1
      if article.isMark(".", at: index) || article.isMark(":", at: index) { index += 1 }
    } else if followsDate {
      while isSeparator(index) { index += 1 }
    }
    guard var first = clock(at: index) else { return nil }
    index = first.end
    var last: Clock?
    if let end = matcher.rangeWordEnd(at: index, in: article), let found = clock(at: end) {
      last = found
      index = found.end
    }
    let part = isNamed ? matcher.words.dayPart(at: index, in: article) : nil
    if let part {
      index = part.end
      first.move(into: part.hours)
      last?.move(into: part.hours)
    }
    let fused = last?.zone ?? first.zone
    let zone = fused ?? self.zone(at: index)
    if fused == nil, zone != nil { index += 1 }
    let isCertain =
      zone != nil || part != nil || (isNamed && first.hasMinutes) || (followsDate && first.isColon)
    guard isCertain else { return nil }
    let value = ([first] + (last.map { [$0] } ?? [])).map { $0.text + (zone ?? "") }
    return ClockTime(range: start..<index, value: value.joined(separator: "/"))
  }

  private struct Clock {
    var hour: Int
    var minute = 0
    var end: Int
    var hasMinutes = false
    var isColon = false
    /// The zone written into the last number: `19:00Wib`.
    var zone: String?

    var text: String { CalendarDay.padded(hour, 2) + ":" + CalendarDay.padded(minute, 2) }

    /// `jam 7 malam` is 19:00: half a day later, where only that lies in the part of day.
    mutating func move(into hours: ClosedRange<Int>) {
      if hour <= 12, !hours.contains(hour), !hours.contains(hour + 24), hours.contains(hour + 12) {
        hour += 12
      }
    }
  }

  private func clock(at index: Int) -> Clock? {
    let hour = DateMatcher.leadingNumber(at: index, in: article)
    guard (1...2).contains(hour.digits), hour.number <= 24 else { return nil }
    var clock = Clock(hour: hour.number, end: index + 1)
    if !hour.suffix.isEmpty {
      guard let zone = zone(named: hour.suffix) else { return nil }
      clock.zone = zone
      return clock
    }
    let isColon = article.isMark(":", at: index + 1)
    guard isColon || article.isMark(".", at: index + 1), DateMatcher.isTight(index + 1, in: article)
    else { return clock }
    let minute = DateMatcher.leadingNumber(at: index + 2, in: article)
    guard minute.digits == 2, minute.number < 60 else { return clock }
    clock.minute = minute.number
    clock.end = index + 3
    clock.hasMinutes = true
    clock.isColon = isColon
    if !minute.suffix.isEmpty {
      guard let zone = zone(named: minute.suffix) else { return nil }
      clock.zone = zone
    }
    return clock
  }

  private func isSeparator(_ index: Int) -> Bool {
    article.isMark(",", at: index) || article.isMark("|", at: index)
      || DateMatcher.separator(at: index, in: article) == UInt8(ascii: "-")
  }

  private func zone(at index: Int) -> String? {
    for match in article.matches(at: index, in: .monthsDays)
    where match.count == 1 && match.stands(in: .monthsDays) {
      for word in matcher.words.meanings(of: match.phrase) {
        if case .zone(let offset) = word { return offset }
      }
    }
    return nil
  }

  private func zone(named word: TextSpan) -> String? {
    matcher.words.zone(named: article.text[word])
  }
}

extension ClockTimeFinder {
  /// A time belongs to the nearest day of its sentence.
  func attachTimes(to mentions: inout [DateMention]) {
    let times = times(behind: mentions.map(\.range))
    var next = 0
    for time in times {
      let start = time.range.lowerBound
      while next < mentions.count, mentions[next].range.lowerBound < start { next += 1 }
      let sentence = article.sentenceNumber(of: start)
      let nearest = [next - 1, next].filter { index in
        mentions.indices.contains(index) && mentions[index].namesDays
          && mentions[index].time == nil
          && article.sentenceNumber(of: mentions[index].range.lowerBound) == sentence
      }
      .min { distance(mentions[$0].range, time.range) < distance(mentions[$1].range, time.range) }
      if let nearest { mentions[nearest].time = time.value }
    }
  }

  private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(one.lowerBound - other.upperBound, other.lowerBound - one.upperBound)
  }
}
