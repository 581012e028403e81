package import Records

/// The report as one self-contained HTML page: figures, then each text with its findings green
/// where the gold has them and red where it has not, and below it what was missed.
package struct EvaluationPage: Sendable {
  /// One release as it is shown.
  package struct Entry: Sendable {
    let record: Record?
    let score: ReleaseScore

    package init(record: Record?, score: ReleaseScore) {
      self.record = record
      self.score = score
    }
  }

  private let report: EvaluationReport
  private let entries: [Entry]

  package init(report: EvaluationReport, entries: [Entry]) {
    self.report = report
    self.entries = entries
  }

  package var html: String {
    let releases = entries.map(section).joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Rilis evaluation</title>
      <style>
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 serif }
      pre { overflow-x: auto; font: .8rem/1.5 monospace }
      .text { white-space: pre-wrap }
      .right { background: #c9efc9 } .wrong { background: #f6c5c5 }
      .missed { color: #a11 }
      </style>
      </head>
      <body>
      <h1>Rilis evaluation</h1>
      <p><span class="right">green</span>: found and in the gold. <span class="wrong">red</span>:
      found, not in the gold. Below each text: what was missed or changed.</p>
      <pre>\(Self.escaped(report.table))</pre>
      \(releases)
      </body>
      </html>
      """
  }

  private func section(_ entry: Entry) -> String {
    let deviations = Self.shownKinds.flatMap { kind in
      (entry.score.deviations[kind] ?? []).compactMap { deviation -> String? in
        if case .invented = deviation { return nil }
        return "<li>\(kind.rawValue): \(Self.escaped(deviation.description))</li>"
      }
    }
    let missed = deviations.isEmpty ? "" : "<ul class=\"missed\">\(deviations.joined())</ul>"
    let text = entry.record.map { marked($0, right: entry.score.right) } ?? "<em>no record</em>"
    return """
      <section>
      <h2>\(Self.escaped(entry.score.id))</h2>
      <div class="text">\(text)</div>
      \(missed)
      </section>
      """
  }

  private static let shownKinds: [EvaluationKind] = [
    .people, .positionsLoose, .titlesLoose, .organizationsLoose, .dates, .places, .venuesLoose,
    .quotesWithSpeaker, .status,
  ]

  private struct Mark {
    let span: CodePointSpan
    let isRight: Bool
    let note: String
  }

  /// The text in stretches between the ends of marks; the innermost mark colours a stretch.
  private func marked(_ record: Record, right: [EvaluationKind: Set<String>]) -> String {
    let marks = Self.marks(of: record, right: right)
    let text = CodePointText(record.text)
    let ends = marks.flatMap { [$0.span.start, $0.span.end] }
    let cuts = Set(ends + [0, text.count]).sorted()
    return zip(cuts, cuts.dropFirst()).map { start, end in
      let bytes = text[CodePointSpan(start, end)] ?? []
      let words = Self.escaped(String(decoding: bytes, as: UTF8.self))
      let over = marks.filter { $0.span.start <= start && end <= $0.span.end }
      guard let mark = over.min(by: { Self.length($0.span) < Self.length($1.span) }) else {
        return words
      }
      let notes = Self.escaped(over.map(\.note).joined(separator: ", "))
      return
        "<span class=\"\(mark.isRight ? "right" : "wrong")\" title=\"\(notes)\">\(words)</span>"
    }.joined()
  }

  private static func length(_ span: CodePointSpan) -> Int { span.end - span.start }

  private static func marks(
    of record: Record, right: [EvaluationKind: Set<String>]
  ) -> [Mark] {
    var marks: [Mark] = []
    func add(_ mentions: [Mention], _ kind: EvaluationKind, _ name: String, _ key: String) {
      let isRight = right[kind, default: []].contains(key)
      marks += mentions.map { Mark(span: $0.span, isRight: isRight, note: "\(kind): \(name)") }
    }
    for person in record.people {
      add(person.mentions, .people, person.name, ComparisonKey.letters(person.name))
    }
    for position in record.positions {
      for mention in position.mentions {
        add([mention], .titlesLoose, position.title, ComparisonKey.words(mention.text))
      }
    }
    for organization in record.organizations {
      let key = ComparisonKey.words(organization.fullestWording ?? "")
      add(organization.mentions ?? [], .organizationsLoose, organization.name, key)
    }
    for date in record.dates { add(date.mentions, .dates, date.value, date.value) }
    for place in record.places {
      if place.kind == .venue, let first = place.mentions.first {
        add(place.mentions, .venuesLoose, place.name, ComparisonKey.words(first.text))
      } else if let code = place.code {
        add(place.mentions, .places, "\(place.name) \(code)", code)
      }
    }
    for quote in record.quotes where quote.direct != false {
      let isRight = right[.quotes, default: []].contains(ComparisonKey.speech(quote.text))
      marks.append(Mark(span: quote.span, isRight: isRight, note: "quotes: \(quote.id)"))
    }
    return marks
  }

  /// Nothing of a release may become markup.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
