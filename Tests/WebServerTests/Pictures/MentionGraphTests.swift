import Testing

@testable import WebServer

@Suite struct MentionGraphTests {
  private func graph(_ count: Int) -> MentionGraph {
    MentionGraph(
      title: "T", center: .init(name: "Rusdi Malano", kind: .person, count: 1),
      neighbours: (0..<count).map { number in
        .init(
          name: "Nama \(number)", kind: number.isMultiple(of: 3) ? .organization : .person,
          count: number + 1, href: "/person/\(number)")
      })
  }

  @Test func theMostFrequentNeighboursAreDrawn() {
    let picture = graph(30).picture(.english)
    #expect(picture.notes == ["6 other names, seen less often, are not drawn."])
    #expect(picture.svg.contains("/person/29\"") && picture.svg.contains("/person/6\""))
    #expect(!picture.svg.contains("/person/5\""))
    #expect(picture.table.rows.count == 30)
    #expect(picture.table.rows.first?.map(\.text) == ["Nama 29", "person", "30"])
  }

  @Test func placesNeverOverlap() {
    for count in 1...MentionGraph.limit {
      let layout = GraphLayout(count: count)
      #expect(layout.places.count == count)
      for isLeft in [true, false] {
        let column = layout.places.filter { ($0.x < 50) == isLeft }.map(\.y)
        for (upper, lower) in zip(column, column.dropFirst()) { #expect(lower - upper >= 37.9) }
        #expect(column.allSatisfy { 18.9...layout.height - 18.9 ~= $0 })
        // The name of the centre has its line for itself.
        #expect(column.allSatisfy { abs($0 - (layout.center.y + 30)) >= 18 })
      }
      #expect(layout.places.allSatisfy { 35.9...64.1 ~= $0.x })
    }
  }

  @Test func linesAreThickerTheMoreOften() throws {
    let elements = try #require(ElementReader.elements(of: graph(4).picture(.english).svg))
    let widths = elements.filter { $0.attributes["class"] == "pic-edge" }
      .map { $0.attributes["stroke-width"] }
    // Persons by count, then organisations: of 3 and 2, then of 4 and 1 releases.
    #expect(widths == ["6.2", "5.24", "7", "4"])
  }

  @Test func personsAreRoundOrganisationsSquare() throws {
    let elements = try #require(ElementReader.elements(of: graph(4).picture(.english).svg))
    #expect(elements.count { $0.attributes["class"] == "pic-person" && $0.name == "circle" } == 2)
    #expect(
      elements.count { $0.attributes["class"] == "pic-organization" && $0.name == "rect" } == 2)
  }

  @Test(arguments: [
    (-1, "0"), (999, "999"), (1_000, "1k"), (99_999, "99k"), (100_000, "…k"), (1_000_000, "1M"),
  ])
  func numbersFitIntoTheirSign(count: Int, text: String) {
    #expect(MentionGraph.short(count) == text)
  }
}
