import Records
import Testing

@testable import WebServer

/// What holds for every picture: well-formed, named, without script or style, and inert.
@Suite struct PictureMarkupTests {
  static let hostile =
    "</title><script>alert(1)</script>\" onload='x' {n} ]]> & \u{202E}\u{0}\u{FFFE}\u{1F}<!-- Ω 🇮🇩 \u{301}"

  /// Every picture with hostile text wherever text goes in.
  static func hostilePictures() throws -> [Picture] {
    let text = hostile
    return [
      OfficeTimeline(
        title: text, rowHeading: text,
        rows: [
          .init(
            label: text, href: "javascript:alert(1)",
            evidence: [
              .init(date: "2020-01-02", href: "//evil.example/", wording: text),
              .init(date: text, href: "/release/\"><script>", wording: text),
            ], conflicts: [.init(first: "2020-01-01", last: "2020-02-01", text: text)])
        ]
      ).picture(.indonesian),
      ProvinceMap(
        title: text,
        counts: [
          .init(code: "73", count: 3, href: "javascript:alert(1)"),
          .init(code: text, count: 4, href: "data:text/html,x"),
        ], shapes: try #require(.embedded)
      ).picture(.indonesian),
      MonthHistogram(
        title: text,
        counts: [.init(month: "2020-01", count: 1), .init(month: text, count: 1)],
        href: { _ in "https://evil.example/" }
      ).picture(.indonesian),
      MentionGraph(
        title: text, center: .init(name: text, kind: .person, count: 1),
        neighbours: [
          .init(name: text, kind: .organization, count: 1, href: "/\\evil.example"),
          .init(name: "", kind: .person, count: -4, href: ""),
        ], ties: [.init(first: 7, second: -1, count: 1)]
      ).picture(.indonesian),
      Sparkline(id: "spark", title: text, counts: [.init(month: "2020-01", count: 1)])
        .picture(.indonesian),
    ]
  }

  static func pictures() throws -> [Picture] {
    try ExamplePictures.all(.indonesian).map(\.picture)
      + ExamplePictures.all(.english).map(\.picture) + hostilePictures()
  }

  @Test func everyPictureIsWellFormedAndNamed() throws {
    for picture in try Self.pictures() {
      let elements = try #require(ElementReader.elements(of: picture.svg), "\(picture.svg)")
      let svg = try #require(elements.first)
      #expect(svg.name == "svg")
      let isLinked = elements.contains { $0.name == "a" }
      #expect(svg.attributes["role"] == (isLinked ? "group" : "img"))
      #expect(elements.dropFirst().prefix(2).map(\.name) == ["title", "desc"])
      #expect(svg.attributes["aria-labelledby"] == elements[1].attributes["id"])
      #expect(svg.attributes["aria-describedby"] == elements[2].attributes["id"])
      #expect(!elements[2].text.isEmpty)
      #expect(ElementReader.elements(of: picture.html(.indonesian)) != nil)
    }
  }

  @Test func nothingInAPictureActs() throws {
    for picture in try Self.pictures() {
      let elements = try #require(ElementReader.elements(of: picture.html(.indonesian)))
      for element in elements {
        #expect(!["script", "style", "foreignObject", "image", "iframe"].contains(element.name))
        for (name, value) in element.attributes {
          #expect(!name.hasPrefix("on") && name != "style", "\(name)")
          if name == "href" { #expect(value.hasPrefix("/") || value.hasPrefix("#"), "\(value)") }
        }
      }
    }
  }

  @Test func textStandsAsItIs() throws {
    let picture = try #require(try Self.hostilePictures().first)
    let elements = try #require(ElementReader.elements(of: picture.svg))
    #expect(elements[1].text.hasPrefix("</title><script>alert(1)</script>\" onload='x' {n} ]]> &"))
  }

  @Test func onlyPagesOfThisSiteAreLinked() {
    #expect(
      LocalAddress.checked("/release/rilis:1:9f?lang=id#s") == "/release/rilis:1:9f?lang=id#s")
    for address in [
      nil, "", "x", "//evil.example", "/\\evil.example", "https://evil.example", "/a b", "/\n/x",
      "javascript:alert(1)", "/é",
    ] {
      #expect(LocalAddress.checked(address) == nil)
    }
  }

  @Test func nothingToDrawIsSaid() throws {
    let empty = [
      OfficeTimeline(title: "T", rowHeading: "Jabatan", rows: []).picture(.english),
      OfficeTimeline(
        title: "T", rowHeading: "Jabatan", rows: [.init(label: "Bupati Arung", evidence: [])]
      ).picture(.english),
      ProvinceMap(title: "T", counts: [], shapes: try #require(.embedded)).picture(.english),
      MonthHistogram(title: "T", counts: []).picture(.english),
      MonthHistogram(title: "T", counts: [.init(month: "2020-01", count: 0)]).picture(.english),
      MentionGraph(
        title: "T", center: .init(name: "Tiar Wene", kind: .person, count: 1), neighbours: []
      ).picture(.english),
    ]
    for picture in empty {
      #expect(picture.svg.contains(">Nothing to draw here yet.</text>"))
      #expect(!picture.html(.english).contains("<details>"))
      #expect(ElementReader.elements(of: picture.html(.english)) != nil)
    }
    let line = Sparkline(id: "s", title: "T", counts: []).picture(.english)
    #expect(line.svg.contains("<desc id=\"s-desc\">Nothing to draw here yet.</desc>"))
  }

  @Test(arguments: [
    (0, "0"), (3, "3"), (12.5, "12.5"), (-0.25, "-0.25"), (1.005, "1"), (2.999, "3"),
    (0.05, "0.05"),
    (-0.001, "0"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000000"),
  ])
  func numbersAreShort(value: Double, written: String) {
    #expect(SVGValue.decimal(value) == written)
  }
}
