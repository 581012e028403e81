package import Records

/// A run as it can be told afterwards: its summary, and what belongs to this run alone.
package struct RunReport: Sendable {
  package private(set) var summary = RunSummary()
  /// Pages whose lines were kept from an earlier run.
  package private(set) var kept = 0
  /// The pages that took longest, the slowest first.
  package private(set) var slowest: [SlowPage] = []
  /// What was asked for, and how it ended.
  package var run = RunFacts()

  package struct SlowPage: Sendable {
    package let place: String
    package let duration: Duration
    package let bytes: Int
  }

  private static let mostSlow = 10

  package init() {}

  mutating func add(_ page: ConvertedPage) {
    summary.add(page.tally)
    if page.isKept { kept += 1 }
    let isFull = slowest.count == Self.mostSlow
    guard page.duration > (isFull ? slowest[Self.mostSlow - 1].duration : .zero) else { return }
    let slow = SlowPage(place: page.place, duration: page.duration, bytes: page.tally.bytes)
    let index = slowest.firstIndex { $0.duration < slow.duration } ?? slowest.count
    slowest.insert(slow, at: index)
    if slowest.count > Self.mostSlow { slowest.removeLast() }
  }
}

/// What was asked of a run, and how it ended.
package struct RunFacts: Sendable {
  package var inputs: [String] = []
  package var output: String?
  package var dictionaries = ""
  package var config = ""
  package var jobs = 1
  package var duration = Duration.zero
  /// False when the run was cut off.
  package var isComplete = true
  /// What was passed over in folders and archives, by extension, media type or reason.
  package var skipped: [String: Int] = [:]

  package init() {}

  package var seconds: Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) + (Double(attoseconds) / 1e18)
  }
}

extension RunReport: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("tool", "rilis")
      $0.member("version", ToolVersion.current)
      $0.member("dictionaries", run.dictionaries)
      $0.member("config", run.config)
      $0.member("inputs", always: run.inputs)
      $0.member("output", run.output)
      $0.member("complete", run.isComplete)
      $0.member("jobs", run.jobs)
      $0.member("seconds", (run.seconds * 1000).rounded() / 1000)
      $0.member("kept", kept)
      $0.member("passedOver", Counts(run.skipped))
      $0.member("summary", summary)
      $0.member("slowest", always: slowest)
    }
  }
}

extension RunReport.SlowPage: JSONWritable {
  package var milliseconds: Double {
    let (seconds, attoseconds) = duration.components
    return (Double(seconds) * 1e4 + Double(attoseconds) / 1e14).rounded() / 10
  }

  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("place", place)
      $0.member("milliseconds", milliseconds)
      $0.member("bytes", bytes)
    }
  }
}

extension RunSummary: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("pages", pages)
      $0.member("lines", lines)
      $0.member("failed", failed)
      $0.member("bytes", bytes)
      $0.member("people", people)
      $0.member("officials", officials)
      $0.member("positions", positions)
      $0.member("organizations", organizations)
      $0.member("places", places)
      $0.member("dates", dates)
      $0.member("quotes", quotes)
      $0.member("attributedQuotes", attributedQuotes)
      $0.member("withoutDate", withoutDate)
      $0.member("withoutOfficial", withoutOfficial)
      $0.member("errors", Counts(failures))
      $0.member("warnings", Counts(warnings))
      $0.member("charsets", Counts(charsets))
      $0.member("software", Counts(software))
      $0.member("samples", always: sampleGroups)
    }
  }

  /// Failures first, then warnings, each in order of its code.
  package var sampleGroups: [SampleGroup] {
    samples.map { SampleGroup(kind: $0.key, samples: $0.value) }.sorted { $0.name < $1.name }
  }

  package struct SampleGroup: Sendable {
    package let kind: SampleKind
    package let samples: [Sample]

    /// `error not-text`, `warning charset-guessed`, `without a date`.
    package var name: String {
      switch kind {
      case .failure(let code): "error \(code)"
      case .warning(let code): "warning \(code)"
      case .withoutDate: "without a date"
      case .withoutOfficial: "without an official"
      }
    }
  }
}

extension RunSummary.SampleGroup: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("kind", name)
      $0.member("samples", always: samples)
    }
  }
}

extension RunSummary.Sample: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("source", source)
      $0.member("words", words)
    }
  }
}

/// A table of names and numbers, the greatest number first.
struct Counts: JSONWritable {
  let rows: [(name: String, count: Int)]

  init(_ counts: [String: Int]) {
    rows = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { (name: $0.key, count: $0.value) }
  }

  func write(to json: inout JSONBytes) {
    json.array { json in
      for row in rows {
        json.object {
          $0.member("name", row.name)
          $0.member("count", row.count)
        }
      }
    }
  }
}
