import Records
import Testing

@testable import WebServer

@Suite struct OfficeTimelineTests {
  private func timeline(_ evidence: [OfficeTimeline.Evidence]) -> OfficeTimeline {
    OfficeTimeline(
      title: "Jabatan", rowHeading: "Jabatan",
      rows: [.init(label: "Bupati Arung", evidence: evidence)])
  }

  private func links(_ picture: Picture) throws -> [ElementReader.Element] {
    try #require(ElementReader.elements(of: picture.svg)).filter { $0.name == "a" }
  }

  @Test func everyEvidenceIsASignThatLeadsToItsRelease() throws {
    let picture = timeline([
      ExamplePictures.call("2019-03-04", "Bupati Arung H. Rusdi Malano"),
      ExamplePictures.call("2019-03-04", "Bupati Rusdi"),
      ExamplePictures.call("2021-11-20", "Bupati Arung"),
    ]).picture(.indonesian)
    let hrefs = try links(picture).map { $0.attributes["href"] }
    #expect(
      hrefs == [
        "/release/rilis:1:2019-03-04", "/release/rilis:1:2019-03-04", "/release/rilis:1:2021-11-20",
      ])
    #expect(
      picture.svg.contains(
        "<title>4 Mar 2019: Bupati Arung H. Rusdi Malano (disebut menjabat)</title>"))
  }

  @Test func nothingIsDrawnAsATerm() throws {
    let picture = timeline([
      ExamplePictures.call("2019-03-04", "Bupati"), ExamplePictures.call("2021-11-20", "Bupati"),
    ]).picture(.indonesian)
    let elements = try #require(ElementReader.elements(of: picture.svg))
    #expect(!elements.contains { $0.name == "rect" })
    let spans = elements.filter { $0.attributes["class"]?.hasPrefix("pic-span") ?? false }
    #expect(spans.count == 1)
    #expect(picture.legend.contains { $0.meaning.contains("bukan masa jabatan") })
  }

  @Test func oneDayIsNoSpan() {
    let picture = timeline([ExamplePictures.call("2019-03-04", "Bupati")]).picture(.indonesian)
    #expect(!picture.html(.indonesian).contains("pic-span"))
  }

  @Test(arguments: PositionStatus.allCases)
  func everyStatusHasAShapeOfItsOwn(status: PositionStatus) {
    let picture = timeline([ExamplePictures.call("2019-03-04", "x", status)]).picture(.english)
    #expect(picture.svg.contains("href=\"#timeline-\(status.rawValue)\""))
    let like = PositionStatus.allCases.filter {
      StatusSign($0).path == StatusSign(status).path && $0 != status
    }
    // A former holder is the holder's circle, hollow.
    #expect(like.allSatisfy { Set([$0, status]) == [.definitive, .former] })
  }

  @Test func manySignsAreThinnedAndThatIsSaid() throws {
    let calls = (0..<1000).map { number in
      ExamplePictures.call("\(2000 + number / 100)-0\(1 + number % 9)-15", "Bupati")
    }
    let picture = timeline(calls).picture(.english)
    #expect(try links(picture).count == OfficeTimeline.rowLimit)
    #expect(
      picture.notes == ["Bupati Arung: 400 of 1,000 mentions are drawn, spread evenly over time."])
    #expect(picture.svg.contains("15 Jan 2000") && picture.svg.contains("15 Sep 2009"))
    #expect(picture.table.rows.first?[4].text == "1,000")
  }

  @Test func manyRowsStandInTheTable() {
    let rows = (0..<50).map { number in
      OfficeTimeline.Row(
        label: "Jabatan \(number)", evidence: [ExamplePictures.call("2020-01-01", "x")])
    }
    let picture = OfficeTimeline(title: "T", rowHeading: "Jabatan", rows: rows).picture(.english)
    #expect(picture.notes == ["10 more rows are not drawn; the table has them all."])
    #expect(picture.table.rows.count == 50)
    #expect(!picture.svg.contains("Jabatan 40"))
  }

  @Test func aPictureWithManyLinksIsNoRowOfTabStops() throws {
    let few = timeline((1...9).map { ExamplePictures.call("2020-01-0\($0)", "x") })
    #expect(try links(few.picture(.english)).allSatisfy { $0.attributes["tabindex"] == nil })
    let many = timeline(
      (1...5).flatMap { year in (1...9).map { ExamplePictures.call("202\(year)-01-0\($0)", "x") } })
    #expect(try links(many.picture(.english)).allSatisfy { $0.attributes["tabindex"] == "-1" })
  }

  @Test func undatedEvidenceIsCountedNotDrawn() throws {
    let picture = timeline([
      ExamplePictures.call("2020-01-01", "x"), ExamplePictures.call(nil, "x"),
    ]).picture(.english)
    #expect(try links(picture).count == 1)
    #expect(picture.notes == ["1 release without a date not drawn."])
  }

  @Test func conflictsOutsideTheYearsStayInThePicture() throws {
    var timeline = timeline([ExamplePictures.call("2020-01-01", "x")])
    timeline.rows[0].conflicts = [.init(first: "1990-01-01", last: "2050-01-01", text: "beda")]
    let elements = try #require(ElementReader.elements(of: timeline.picture(.english).svg))
    let band = try #require(elements.first { $0.attributes["class"] == "pic-conflict" })
    #expect(band.attributes["x"] == "2%" && band.attributes["width"] == "96%")
  }
}
