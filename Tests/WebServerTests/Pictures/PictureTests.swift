import Testing

@testable import WebServer

/// What every picture owes its reader: a name, a table, escaped text, bounds, the same bytes again.
struct PictureTests {
  static let hostile = "<script>alert(\"1\")</script>&'\u{202E}\u{0}"
  static let words = PictureWords(title: "Judul \(hostile)", description: "Uraian")
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]

  static func histogram(_ months: [(Int, Int, Int)]) -> MonthHistogram {
    MonthHistogram(
      bars: months.map {
        .init(month: .init(year: $0.0, month: $0.1), count: $0.2, link: "/?q=\($0.0)&x='\"")
      },
      texts: .init(
        words: words, monthHead: "Bulan", yearHead: "Tahun", countHead: "Rilis",
        monthNames: Self.months))
  }

  static func timeline(_ evidence: Int, status: OfficeTimeline.Status = .holding) -> OfficeTimeline
  {
    OfficeTimeline(
      rows: [
        .init(
          name: "Bupati Arung \(hostile)", link: "/position/1f",
          evidence: (0..<evidence).map {
            .init(
              day: 738_000 + $0 * 3, date: "2021-\($0)", wording: "Bupati \(hostile)",
              status: status, link: "/release/\($0)")
          }, conflict: "dua nama pada satu hari")
      ],
      texts: .init(
        words: words, rowHead: "Jabatan", firstHead: "Pertama", lastHead: "Terakhir",
        countHead: "Bukti", conflictHead: "Pertentangan",
        statusNames: [
          .holding: "menjabat", .acting: "penjabat", .former: "mantan", .candidate: "calon",
        ],
        thinned: { "\($0) dari \($1)" }))
  }

  static func map(_ counts: [(String, Int)]) -> ProvinceMap {
    ProvinceMap(
      counts: counts.map { .init(code: $0.0, count: $0.1, link: "/place/\($0.0)") },
      texts: .init(
        words: words, provinceHead: "Provinsi", countHead: "Rilis", none: "tidak ada"))
  }

  static func graph(_ neighbours: Int) -> MentionGraph {
    MentionGraph(
      centre: .init(name: "Rusdi Malano \(hostile)", kind: .person, count: 9, link: nil),
      neighbours: (0..<neighbours).map {
        .init(
          name: "Tiar Wene \($0) \(hostile)",
          kind: $0.isMultiple(of: 3) ? .organization : .person,
          count: neighbours - $0, link: "/person/\($0)")
      },
      texts: .init(
        words: words, nameHead: "Nama", kindHead: "Jenis", countHead: "Rilis",
        kindNames: [.person: "orang", .organization: "organisasi"]))
  }

  static var all: [String] {
    [
      histogram([(2023, 1, 4), (2023, 4, 2)]).svg(prefix: "p"), timeline(5).svg(prefix: "p"),
      map([("11", 3), ("94", 8)]).svg(prefix: "p"), graph(7).svg(prefix: "p"),
    ].compactMap { $0 }
  }

  @Test func hostileTextIsEscapedAndNothingNeedsScriptOrStyle() {
    #expect(Self.all.count == 4)
    for svg in Self.all {
      for forbidden in ["<script", "style", "\u{202E}", "\u{0}", " on", "x='"] {
        #expect(!svg.contains(forbidden), "\(forbidden)")
      }
      #expect(svg.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"))
      #expect(svg.contains("role=\"group\" aria-labelledby=\"p-title p-desc\""))
      #expect(svg.contains("<title id=\"p-title\">") && svg.contains("<desc id=\"p-desc\">"))
    }
  }

  @Test func equalValuesGiveEqualBytes() {
    #expect(Self.all == Self.all)
  }

  @Test func withoutValuesThereIsNoPicture() {
    #expect(Self.histogram([]).svg(prefix: "p") == nil)
    #expect(Self.histogram([(2023, 13, 4), (2023, 1, 0)]).svg(prefix: "p") == nil)
    #expect(Self.timeline(0).svg(prefix: "p") == nil)
    #expect(Self.map([("11", 0), ("00", 5)]).svg(prefix: "p") == nil)
    #expect(Self.graph(0).svg(prefix: "p") == nil)
  }

  @Test func monthsWithoutReleasesAreGaps() {
    let histogram = Self.histogram([(2023, 4, 2), (2023, 1, 4)])
    let bars = histogram.svg(prefix: "p")?.components("<rect")
    #expect(bars == 2)
    #expect(histogram.table.rows == [["Jan 2023", "4"], ["Apr 2023", "2"]])
  }

  @Test func manyMonthsBecomeYearsAndBarsStayBounded() {
    let months = (0..<3000).map { (1800 + $0 / 12, $0 % 12 + 1, 1) }
    let histogram = Self.histogram(months)
    #expect(histogram.svg(prefix: "p")?.components("<rect") == 120)
    #expect(histogram.table.rows.last == ["2049", "12"])
  }

  @Test func moreThan400DotsAreThinnedAndSaid() {
    let svg = Self.timeline(1000).svg(prefix: "p")
    #expect(svg?.components("<a href=\"/release/") == 400)
    #expect(svg?.contains("400 dari 1000") == true)
    #expect(svg?.contains("/release/0\"") == true && svg?.contains("/release/999\"") == true)
  }

  @Test func actingIsADiamondAndFormerHollow() {
    #expect(Self.timeline(1, status: .acting).svg(prefix: "p")?.contains("dot acting") == true)
    #expect(Self.timeline(1, status: .former).svg(prefix: "p")?.contains("dot hollow") == true)
    #expect(Self.timeline(1).svg(prefix: "p")?.contains("dot hollow") == false)
  }

  @Test(arguments: [(0, 1), (364, 1), (365, 2), (738_520, 2023), (738_519, 2022)])
  func yearOfADay(day: Int, year: Int) {
    #expect(OfficeTimeline.year(day) == year)
    #expect(OfficeTimeline.start(ofYear: year) <= day)
  }

  @Test func theMapHas38ProvincesInAtMostFiveClasses() {
    #expect(ProvinceOutline.all.count == 38)
    #expect(ProvinceMap.bounds([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) == [2, 4, 6, 8, 10])
    #expect(ProvinceMap.bounds([7, 7, 0]) == [7])
    #expect(ProvinceMap.shade(7, [7]) == 5 && ProvinceMap.shade(0, [7]) == 0)
    #expect(Self.map([("11", 3)]).table.rows.first == ["Aceh", "3"])
  }

  @Test func theGraphDrawsAtMost24Neighbours() {
    #expect(Self.graph(90).svg(prefix: "p")?.components("<a href=") == 24)
    #expect(Self.graph(90).table.rows.count == 24)
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
