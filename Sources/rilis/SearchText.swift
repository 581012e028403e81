import Records
import SearchIndex
import WebServer

/// An answer of the index as people, or programs, read it.
struct SearchText {
  let answer: SearchAnswer
  let isColoured: Bool

  /// What was understood, what was ignored and how much was found: for standard error.
  var understanding: String {
    var lines = [answer.query.words(in: .english)]
    lines += answer.query.ignored.map { "ignored: \($0.words(in: .english))" }
    lines.append(count)
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var count: String {
    let more = answer.next.map { "; the next: --after \($0)" } ?? ""
    let counted = answer.count.counted
    let plus = answer.count.isFloor ? "more than " : ""
    return "\(plus)\(counted) \(counted == 1 ? "release" : "releases")\(more)"
  }

  var list: String {
    var lines: [String] = []
    for release in answer.releases {
      let headline = Self.line(release.headline ?? "(no headline)")
      lines.append("\(release.day ?? "undated")  \(marked(headline, release.headlineMarks))")
      lines.append("            \(release.key)  \(Self.line(release.uri ?? ""))")
      let snippet = marked(Self.line(release.snippet), release.snippetMarks)
      let before = release.isCutBefore ? "…" : ""
      lines.append("            \(before)\(snippet)\(release.isCutAfter ? "…" : "")")
    }
    for kind in FacetKind.allCases where kind != .month {
      guard let values = answer.facets[kind], !values.isEmpty else { continue }
      let sample = answer.facetSample.map { ", of the newest \($0)" } ?? ""
      lines.append("\(kind.rawValue)\(sample):")
      lines += values.prefix(10).map { "  \($0.releases)\t\(Self.line($0.label))" }
    }
    return lines.joined(separator: "\n")
  }

  /// Without what steers a terminal, on one line; as many code points as before.
  private static func line(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0 == "\n" || $0 == "\t" ? " " : Terminal.withoutControl($0)
        }))
  }

  private func marked(_ text: String, _ spans: [Range<Int>]) -> String {
    let (start, end) = isColoured ? ("\u{1B}[1;33m", "\u{1B}[0m") : ("", "")
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var position = 0
    for span in spans where span.upperBound <= scalars.count {
      result.append(contentsOf: scalars[position..<span.lowerBound])
      result.append(contentsOf: start.unicodeScalars)
      result.append(contentsOf: scalars[span])
      result.append(contentsOf: end.unicodeScalars)
      position = span.upperBound
    }
    result.append(contentsOf: scalars[position...])
    return String(result)
  }

  var json: String { String(decoding: JSONBytes.line(answer), as: UTF8.self) }

  /// The last line feed is that of the output.
  var csv: String {
    let table = CSVTable(
      columns: ["release", "date", "publisher", "headline", "snippet", "uri"],
      rows: answer.releases.map { release in
        [
          release.key, release.day ?? "", release.publisher?.name ?? "", release.headline ?? "",
          release.snippet, release.uri ?? "",
        ]
      })
    return String(decoding: table.bytes.dropLast(), as: UTF8.self)
  }
}
