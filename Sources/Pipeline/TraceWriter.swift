import Extraction
import Records
import UnicodeText

/// Writes the traces of all findings of a release, by the ids and spans of its record.
struct TraceWriter {
  private let findings: Findings
  private let spans: SpanWriter
  private let reader: TraceReader

  init(findings: Findings, tools: ExtractionTools) {
    self.findings = findings
    spans = SpanWriter(article: findings.article)
    reader = TraceReader(findings: findings, tools: tools)
  }

  func traces(of record: Record) -> [FindingTrace] {
    people + offices + places(of: record) + quotes + names
  }

  private var people: [FindingTrace] {
    findings.personEntities.enumerated().flatMap { index, entity in
      entity.mentions.map { mention in
        trace(
          FactWriter.personID(index), findings.people[mention].range,
          reader.trace(ofPerson: mention, entity: index))
      }
    }
  }

  private var offices: [FindingTrace] {
    findings.positions.enumerated().flatMap { index, position in
      let id = FactWriter.positionID(index)
      var traces = position.mentions.map { mention in
        trace(id, findings.titles[mention].range, reader.trace(ofTitle: mention, position: index))
      }
      if let holder = position.holder, let attested = position.attested {
        traces.append(
          trace(
            FactWriter.personID(holder) + " " + id, findings.titles[attested.title].range,
            reader.trace(ofHolder: holder, position: index)))
      }
      return traces
    }
  }

  /// Places are numbered where they are written: the span tells which one is meant.
  private func places(of record: Record) -> [FindingTrace] {
    var ids: [CodePointSpan: String] = [:]
    for place in record.places {
      for mention in place.mentions { ids[mention.span] = place.id }
    }
    return findings.places.enumerated().compactMap { index, place in
      ids[spans.span(of: place.range)].map { id in
        trace(id, place.range, reader.trace(ofPlace: index))
      }
    }
  }

  private var quotes: [FindingTrace] {
    findings.quotes.enumerated().map { index, quote in
      let trace = reader.trace(ofQuote: index)
      return FindingTrace(
        id: "q\(index + 1)", span: spans.span(.init(quote.start, quote.end)),
        trigger: trace.trigger.map(spans.text(of:)), rejected: words(of: trace))
    }
  }

  /// Words that look like names and are nobody's.
  private var names: [FindingTrace] {
    reader.rejectedNames().map { range, reason in
      FindingTrace(
        id: "", span: spans.span(of: range), trigger: [],
        rejected: ["“\(spans.text(of: range))”: \(reason)"])
    }
  }

  private func trace(_ id: String, _ range: Range<Int>, _ trace: Trace) -> FindingTrace {
    FindingTrace(
      id: id, span: spans.span(of: range), trigger: trace.trigger.map(spans.text(of:)),
      rejected: words(of: trace))
  }

  private func words(of trace: Trace) -> [String] {
    trace.rejected.map { "\($0.reading): \($0.reason)" }
  }
}
