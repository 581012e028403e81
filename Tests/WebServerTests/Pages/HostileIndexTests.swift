import Foundation
import Testing

@testable import WebServer

/// What strangers write into releases is text wherever the site shows it: every page that links
/// lead to, in every form.
@Suite struct HostileIndexTests {
  private static let words =
    HostilePageTests.words + ["+1", "-1+1", "@SUM(A1)", "\t=1", "\u{FEFF}=1", "＝1"]
  /// Pages of one kind in one form that are looked at.
  private static let mostOfAKind = 40

  @Test func everyPageIsInert() async throws {
    let indexed = try await IndexedSite(words: Self.words)
    var waiting = ["/", "/quotes", "/series", "/help"]
    waiting += Self.words.flatMap { word in
      [
        "/?q=", "/quotes?q=", "/?orang=", "/?urut=relevan&q=", "/lookup?names=",
        "/lookup.csv?names=",
      ]
      .map { $0 + PercentCoding.encoded(word) }
    }
    var seen: Set<String> = []
    var kinds: [String: Int] = [:]
    while let link = waiting.popLast() {
      let path = link.prefix { $0 != "?" }
      let ending = path.split(separator: "/").last.map(String.init).flatMap(RouteTable.ending)
      let kind =
        "\(path.split(separator: "/").first?.prefix { $0 != "." } ?? "") \(ending?.rawValue ?? "html")"
      guard seen.insert(link).inserted, kinds[kind, default: 0] < Self.mostOfAKind else { continue }
      kinds[kind, default: 0] += 1
      let answer = await indexed.site.respond(to: PageRequest(get: link))
      #expect(answer.status == 200, "\(link)")
      waiting += try inertLinks(of: answer, link)
    }
    let expected = ["person", "position", "organization", "place"].flatMap { kind in
      ["html", "json", "csv", "atom"].map { "\(kind) \($0)" }
    }
    for kind in expected + ["release html", "release json", "quotes atom", "search csv", " html"] {
      #expect(kinds[kind, default: 0] > 0, "\(kind) of \(kinds.keys.sorted())")
    }
  }

  /// Holds an answer against what its form may hold.
  ///
  /// - Returns: the addresses of this site that a page links to.
  private func inertLinks(of answer: PageResponse, _ link: String) throws -> [String] {
    let text = answer.text
    switch answer.contentType.prefix(while: { $0 != ";" }) {
    case "text/html":
      #expect(HTMLTags(text).faults == [], "\(link)")
      #expect(!text.unicodeScalars.contains("\u{202E}"), "\(link)")
      let targets = text.split(separator: "href=\"").dropFirst().map {
        String($0.prefix { $0 != "\"" })
      }
      for target in targets {
        let isHarmless = ["/", "#", "http://", "https://"].contains { target.hasPrefix($0) }
        #expect(isHarmless && !target.hasPrefix("//") || target == "data:,", "\(target) on \(link)")
      }
      return targets.filter { $0.hasPrefix("/") && !$0.hasSuffix(".css") }
        .map { $0.replacing("&amp;", with: "&") }
    case "application/atom+xml":
      let parser = FeedParser()
      #expect(parser.parse(answer.body), "\(link): \(text)")
      #expect(parser.elements.isSubset(of: FeedParser.known), "\(link)")
    case "text/csv":
      for cell in Self.cells(text) {
        let isNumber = Double(cell) != nil
        #expect(
          isNumber || !["=", "+", "-", "@", "\t", "\r"].contains(cell.first), "\(cell): \(link)")
      }
    case "application/json":
      #expect(throws: Never.self, "\(link)") {
        try JSONSerialization.jsonObject(with: Data(answer.body))
      }
    case let other: #expect(other == "application/vnd.oai.openapi+json", "\(link)")
    }
    return []
  }

  /// The cells of a table as a spreadsheet reads them.
  private static func cells(_ text: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted, "\n" where !isQuoted: cells.append("")
      case "\r" where !isQuoted: continue
      default: cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells
  }
}
