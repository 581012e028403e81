import Pipeline
import Records

/// A record as a person reads it: the text with its findings marked, then a line for each finding.
struct Explanation {
  let record: Record
  /// What the page says of its day; nil where it says nothing.
  let publication: PublicationAccount?
  let inColour: Bool

  var text: String {
    [Terminal.withoutControls(header), markedText, Terminal.withoutControls(findings)]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var header: String {
    var lines = ["\(record.id)"]
    if let published = record.published {
      lines.append("published \(published.value), from \(published.from)" + reason(published))
    }
    lines.append(event)
    if let dateline = record.dateline {
      lines.append("dateline \(dateline.text)" + (dateline.source.map { ", source \($0)" } ?? ""))
    }
    if let signature = record.signature { lines.append("signature \(signature.text)") }
    lines += record.warnings.map { "warning \($0.code): \($0.message)" }
    return lines.joined(separator: "\n")
  }

  /// Why the page's day is believed, and what else it says.
  private func reason(_ published: PublishedDay) -> String {
    guard let publication, publication.day == published.value, publication.from == published.from
    else { return "" }
    return ": \(publication.reason)" + publication.disagreeing.map { "\n  against \($0)" }.joined()
  }

  /// The day a timeline plots, and why that one.
  private var event: String {
    guard let event = record.dates.first(where: { $0.role == .event }) else {
      return record.published == nil
        ? "event unknown: the body names no day, and the day of publication is unknown"
        : "event unknown: the body names no day near the publication"
    }
    let reason =
      switch event.roleRule {
      case .firstWeekday: ", the first day of the body that stands with its weekday"
      case .firstDay: ", the first day of the body"
      case .firstStretch: ", the first stretch of days of the body"
      default: ""
      }
    return "event \(event.value) (\(event.id))\(reason)"
  }

  // MARK: Marked text

  private struct Mark {
    let span: CodePointSpan
    let id: String
    let colour: Int
  }

  /// Outer marks open first, inner marks close first.
  private var markedText: String {
    let marks = allMarks.sorted {
      $0.span.start != $1.span.start ? $0.span.start < $1.span.start : $0.span.end > $1.span.end
    }
    var opening: [Int: [Mark]] = [:]
    var closing: [Int: [Mark]] = [:]
    for mark in marks {
      opening[mark.span.start, default: []].append(mark)
      closing[mark.span.end, default: []].insert(mark, at: 0)
    }
    var output = ""
    for (offset, scalar) in record.text.unicodeScalars.enumerated() {
      for mark in closing[offset] ?? [] { output += close(mark) }
      for mark in opening[offset] ?? [] { output += open(mark) }
      output.unicodeScalars.append(Terminal.withoutControl(scalar))
    }
    for mark in closing[record.text.unicodeScalars.count] ?? [] { output += close(mark) }
    return output
  }

  private func open(_ mark: Mark) -> String {
    inColour ? "\u{1B}[\(mark.colour)m[\(mark.id)\u{1B}[0m " : "[\(mark.id) "
  }

  private func close(_ mark: Mark) -> String {
    inColour ? "\u{1B}[\(mark.colour)m]\u{1B}[0m" : "]"
  }

  private var allMarks: [Mark] {
    var marks: [Mark] = []
    for person in record.people {
      marks += person.mentions.map { Mark(span: $0.span, id: person.id, colour: 32) }
    }
    for position in record.positions {
      marks += position.mentions.map { Mark(span: $0.span, id: position.id, colour: 36) }
    }
    for organization in record.organizations {
      marks += (organization.mentions ?? []).map {
        Mark(span: $0.span, id: organization.id, colour: 35)
      }
    }
    for place in record.places {
      marks += place.mentions.map { Mark(span: $0.span, id: place.id, colour: 34) }
    }
    for date in record.dates {
      marks += date.mentions.map { Mark(span: $0.span, id: date.id, colour: 33) }
    }
    marks += record.quotes.map { Mark(span: $0.span, id: $0.id, colour: 31) }
    return marks
  }

  // MARK: Findings

  private var findings: String {
    var lines: [String] = []
    for person in record.people {
      let stripped =
        (person.honorifics ?? []) + (person.rank.map { [$0] } ?? []) + (person.degrees ?? [])
      lines.append(
        "\(person.id)  person  \(person.name)"
          + (stripped.isEmpty ? "" : "  (\(stripped.joined(separator: " ")))")
          + list("  adat ", person.adat) + list("  also called ", person.aliases))
      for held in person.positions {
        let title = record.positions.first { $0.id == held.position }?.title ?? held.position
        let form = held.statusForm.map { " \($0)" } ?? ""
        lines.append(
          "      holds \(held.position) \(title), \(held.status.rawValue)\(form)  "
            + trace(held.rule, held.span, held.confidence))
      }
      lines += person.mentions.map(trace)
    }
    for position in record.positions {
      let links = [position.organization, position.place].compactMap(\.self)
      lines.append(
        "\(position.id)  position  \(position.title)  = \(position.canonical)"
          + (links.isEmpty ? "" : "  → \(links.joined(separator: ", "))")
          + (position.inherited == true ? "  inherited" : ""))
      lines += position.mentions.map(trace)
    }
    for organization in record.organizations {
      lines.append(
        "\(organization.id)  organization  \(organization.name)  \(organization.kind)"
          + (organization.inferred == true ? "  inferred" : "")
          + list("  also ", organization.aliases))
      lines += (organization.mentions ?? []).map(trace)
    }
    for place in record.places {
      let code =
        place.code ?? place.country
        ?? place.candidates.map { "one of " + $0.joined(separator: ", ") }
      lines.append(
        "\(place.id)  place  \(place.name)  \(place.kind.rawValue)" + (code.map { "  \($0)" } ?? "")
      )
      lines += place.mentions.map(trace)
    }
    for date in record.dates {
      let weekday = date.weekday.map { ", weekday \($0.rawValue)" } ?? ""
      lines.append(
        "\(date.id)  date  \(date.value)  \(date.role.rawValue)"
          + (date.roleRule.map { " by \($0.rawValue)" } ?? "")
          + ", from \(date.from.rawValue)\(weekday)"
      )
      lines += date.mentions.map(trace)
    }
    for quote in record.quotes {
      lines.append(
        "\(quote.id)  quote  \(quote.speaker ?? "nobody named")  \(quote.attribution.rawValue)"
          + (quote.cue.map { ", cue “\($0)”" } ?? "") + "  "
          + trace(quote.rule ?? "", quote.span, nil))
    }
    return lines.joined(separator: "\n")
  }

  private func list(_ label: String, _ items: [String]?) -> String {
    items.map { label + $0.joined(separator: ", ") } ?? ""
  }

  private func trace(_ mention: Mention) -> String {
    "      “\(mention.text)”  " + trace(mention.rule ?? "", mention.span, mention.confidence)
  }

  private func trace(_ rule: String, _ span: CodePointSpan, _ confidence: Double?) -> String {
    "\(rule) [\(span.start), \(span.end))" + (confidence.map { " \($0)" } ?? "")
  }
}
