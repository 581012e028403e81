import Pipeline

/// What a run of `rilis convert` says at its end.
struct SummaryText {
  let report: RunReport

  var text: String {
    let summary = report.summary
    let records = summary.lines - summary.failed
    var lines = [
      "\(Count(summary.lines, "release")): \(Count(records, "record")), "
        + "\(Count(summary.failed, "error"))"
    ]
    for (code, count) in summary.failures.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(code): \(count)")
    }
    if report.kept > 0 { lines.append("kept from an earlier run: \(report.kept)") }
    if !report.run.skipped.isEmpty {
      let kinds = report.run.skipped.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
      lines.append("passed over: \(kinds.joined(separator: ", "))")
    }
    // Article texts alone hold no findings.
    if !summary.charsets.isEmpty { lines += found }
    return lines.joined(separator: "\n")
  }

  private var found: [String] {
    let summary = report.summary
    return [
      "\(Count(summary.people, "person", "people")), \(Count(summary.officials, "official")) "
        + "among them · \(Count(summary.positions, "position")) · "
        + "\(Count(summary.organizations, "organization")) · \(Count(summary.places, "place")) · "
        + "\(Count(summary.dates, "date")) · \(Count(summary.quotes, "quote")), "
        + "\(summary.attributedQuotes) with a speaker"
    ] + summary.examples.map { "  " + $0 }
  }
}

/// A number with its noun: `1 record`, `2 records`.
struct Count: CustomStringConvertible {
  let description: String

  init(_ number: Int, _ one: String, _ many: String? = nil) {
    description = "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
