import Records

/// The report of a run as one page of HTML that needs nothing beside it.
///
/// Whatever a release or a file name holds is text here: it is escaped, there is no script, and
/// only addresses that begin with http lead anywhere.
package struct RunReportPage {
  private let report: RunReport

  package init(report: RunReport) {
    self.report = report
  }

  package var html: String {
    let summary = report.summary
    let state = report.run.isComplete ? "" : " – cut off"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Rilis: \(summary.pages) releases\(state)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>\(summary.pages) releases, \(summary.failed) errors\(state)</h1>
      <p>\(Self.escaped(report.run.inputs.joined(separator: ", ")))\(output)</p>
      \(Self.table("The run", facts))
      \(Self.table("What was found", found))
      \(Self.counts("Errors", summary.failures))
      \(Self.counts("Warnings", summary.warnings))
      \(Self.counts("Charsets", summary.charsets))
      \(Self.counts("Software of the pages", summary.software))
      \(Self.counts("Passed over", report.run.skipped))
      \(slowest)
      \(samples)
      </main>
      </body>
      </html>

      """
  }

  private var output: String { report.run.output.map { " → " + Self.escaped($0) } ?? "" }

  private var facts: [(String, String)] {
    let run = report.run
    let made = report.summary.pages - report.kept
    let seconds = max(run.seconds, 0.001)
    return [
      ("Duration", "\(Self.rounded(run.seconds)) s with \(run.jobs) jobs"),
      ("Speed", "\(Self.rounded(Double(made) / seconds)) releases/s"),
      ("Size", "\(Self.rounded(Double(report.summary.bytes) / 1e6)) MB"),
      ("Kept from an earlier run", "\(report.kept)"),
      ("Version", ToolVersion.current), ("Dictionaries", run.dictionaries), ("Config", run.config),
    ]
  }

  private var found: [(String, String)] {
    let summary = report.summary
    return [
      ("People", "\(summary.people)"), ("Officials among them", "\(summary.officials)"),
      ("Positions", "\(summary.positions)"), ("Organisations", "\(summary.organizations)"),
      ("Places", "\(summary.places)"), ("Dates", "\(summary.dates)"),
      ("Quotes", "\(summary.quotes)"), ("Quotes with a speaker", "\(summary.attributedQuotes)"),
      ("Records without a date", "\(summary.withoutDate)"),
      ("Records without an official", "\(summary.withoutOfficial)"),
    ]
  }

  private var slowest: String {
    guard !report.slowest.isEmpty else { return "" }
    return Self.table(
      "Slowest pages",
      report.slowest.map { ($0.place, "\($0.milliseconds) ms, \($0.bytes) bytes") })
  }

  private var samples: String {
    let groups = report.summary.sampleGroups.map { group in
      """
      <details><summary>\(Self.escaped(group.name))</summary><ul>
      \(group.samples.map(Self.item).joined(separator: "\n"))
      </ul></details>
      """
    }
    return groups.isEmpty ? "" : "<h2>Examples</h2>\n" + groups.joined(separator: "\n")
  }

  private static func item(_ sample: RunSummary.Sample) -> String {
    let source = sample.source
    var place = escaped(source.path ?? source.id ?? "standard input")
    if let line = source.line { place += ", line \(line)" }
    if let uri = source.uri, uri.hasPrefix("https://") || uri.hasPrefix("http://") {
      place = "<a href=\"\(escaped(uri))\" rel=\"noreferrer\">\(place)</a>"
    }
    return "<li>\(place)<br><q>\(escaped(sample.words))</q></li>"
  }

  private static func counts(_ title: String, _ counts: [String: Int]) -> String {
    counts.isEmpty ? "" : table(title, Counts(counts).rows.map { ($0.name, "\($0.count)") })
  }

  private static func table(_ title: String, _ rows: [(String, String)]) -> String {
    let lines = rows.map { "<tr><th scope=\"row\">\(escaped($0))</th><td>\(escaped($1))</td></tr>" }
    return "<h2>\(title)</h2>\n<table>\n\(lines.joined(separator: "\n"))\n</table>"
  }

  private static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }

  /// Text for an element or an attribute in quotation marks; controls and marks that turn the
  /// direction of text become U+FFFD.
  static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;".unicodeScalars
      case "<": output += "&lt;".unicodeScalars
      case ">": output += "&gt;".unicodeScalars
      case "\"": output += "&quot;".unicodeScalars
      case "'": output += "&#39;".unicodeScalars
      case "\u{0}"..<"\u{9}", "\u{B}"..<" ", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        output.append("\u{FFFD}")
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  private static let style = """
    :root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0}\
    main{max-width:60rem;margin:auto;padding:1rem}table{border-collapse:collapse;width:100%}\
    th,td{text-align:left;padding:.2rem .8rem .2rem 0;border-bottom:1px solid #8884;\
    overflow-wrap:anywhere;font-weight:normal}td{text-align:right}summary{cursor:pointer;padding:.2rem 0}
    """
}
