import SearchIndex
import Testing

@testable import WebServer

@Suite struct MonthHistogramTests {
  private func months(_ first: Int, _ count: Int) -> [MonthHistogram.Count] {
    (first * 12..<first * 12 + count).map { number in
      let month = number % 12 + 1
      return .init(month: "\(number / 12)-\(month < 10 ? "0" : "")\(month)", count: 1 + number % 7)
    }
  }

  private func bars(_ picture: Picture) throws -> Int {
    try #require(ElementReader.elements(of: picture.svg))
      .count { $0.attributes["class"] == "pic-bar" }
  }

  @Test func aMonthWithoutReleasesIsAGap() throws {
    let picture = ExamplePictures.months().picture(.indonesian)
    #expect(try bars(picture) == 3)
    #expect(
      picture.notes == ["2 rilis tanpa tanggal tidak digambar.", "Celah berarti tidak ada rilis."])
    #expect(
      picture.svg.contains("20 rilis dari Nov 2022 sampai Feb 2023; terbanyak 12 pada Feb 2023."))
  }

  @Test func manyMonthsBecomeYears() throws {
    #expect(
      try bars(MonthHistogram(title: "T", counts: months(2010, 120)).picture(.english)) == 120)
    let years = MonthHistogram(
      title: "T", counts: months(2010, 121), href: { "/?year=\($0)" }
    ).picture(.english)
    #expect(try bars(years) == 11)
    #expect(years.svg.contains("href=\"/?year=2020\""))
  }

  @Test func aBarLeadsToTheReleasesOfItsMonth() throws {
    let texts = try #require(try InterfaceTexts.embedded()[.indonesian])
    let search = QueryItems([.init("orang", "0f"), .init("dari", "2020"), .init("lang", "en")])
    let picture = PictureTexts(texts).months(
      [MonthReleases(month: "2023-02", releases: 2)], search: search)
    let link = "/?orang=0f&amp;lang=en&amp;dari=2023-02&amp;sampai=2023-02"
    #expect(try #require(picture).text.contains("href=\"\(link)\""))
  }

  @Test func manyYearsLoseTheFirst() throws {
    let picture = MonthHistogram(title: "T", counts: months(1800, 12 * 200)).picture(.english)
    #expect(try bars(picture) == MonthHistogram.limit)
    #expect(picture.notes.count == 1)
    #expect(picture.notes.first?.hasSuffix("from before 1880 are not drawn.") ?? false)
  }

  @Test func labelsNeverCollide() {
    for count in 1...120 {
      for first in [2010, 2011] {
        for counts in [months(first, count), months(first, count * 12 + 121)] {
          let axis = BarAxis(MonthSeries(counts, atMost: 120).periods)
          for width in [280.0, 540] {
            for isBelow in [false, true] {
              let lefts = axis.labels(width: width, .english).filter { $0.isBelow == isBelow }
                .map { axis.left(of: $0.index) / 100 * width }
              for (left, right) in zip(lefts, lefts.dropFirst()) {
                #expect(right - left >= 37.9, "\(counts.count) months at \(width)")
              }
              #expect(lefts.allSatisfy { $0 <= width - 37.9 })
            }
          }
        }
      }
    }
  }

  @Test(arguments: [(1, 1), (2, 2), (4, 2), (5, 5), (9, 5), (10, 10), (19, 10), (999, 500)])
  func scalesAreRound(peak: Int, line: Int) {
    #expect(MonthHistogram.roundNumber(below: peak) == line)
  }

  @Test func aSparklineHasNoMoreThanItsPoints() throws {
    let line = Sparkline(id: "s", title: "T", counts: months(1900, 1200)).picture(.english)
    let path = try #require(
      ElementReader.elements(of: line.svg)?.first { $0.attributes["class"] == "pic-line" })
    let points = path.attributes["d"]?.split(separator: "L").count
    #expect(points == Sparkline.limit)
  }
}
