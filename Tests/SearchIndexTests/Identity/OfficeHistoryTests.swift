import Records
import Testing

@testable import SearchIndex

@Suite("Who was called what, when")
struct OfficeHistoryTests {
  /// `1 definitive 100`: person, status (with form), day; releases are numbered by line.
  private func history(_ lines: [String], isSingle: Bool = true) -> OfficeHistory {
    let attestations = lines.enumerated().compactMap { index, line -> OfficeAttestation? in
      let cells = line.split(separator: " ").map(String.init)
      let status = cells[1].split(separator: "-").map(String.init)
      guard let person = Int64(cells[0]), let known = PositionStatus(rawValue: status[0]),
        let day = Int(cells[2])
      else { return nil }
      return OfficeAttestation(
        person: person, position: 7, status: known,
        statusForm: status.count > 1 ? status[1] : nil, day: day, release: Int64(index + 1))
    }
    #expect(attestations.count == lines.count)
    return OfficeHistory(attestations) { _ in isSingle }
  }

  /// `1 acting plt: 100-120 3`: person, status, stretches, evidence.
  private func callings(_ history: OfficeHistory) -> [String] {
    history.callings.map { calling in
      let stretches = calling.stretches.map { "\($0.first.day)-\($0.last.day)" }
      return
        ([
          "\(calling.person)", calling.status.rawValue, calling.statusForm,
          stretches.joined(separator: "+"), "\(calling.evidence)",
        ] as [String?]).compactMap { $0 }.joined(separator: " ")
    }
  }

  private func conflicts(_ history: OfficeHistory) -> [String] {
    history.conflicts.map {
      "\($0.kind.rawValue) \($0.one.person) \($0.other.person)"
        + " \($0.days.lowerBound)-\($0.days.upperBound)"
    }
  }

  @Test("First and last evidence, one dot a day, and how much there is")
  func dots() {
    let history = history([
      "1 definitive 300", "1 definitive 100", "1 definitive 200", "1 definitive 200",
      "1 definitive 0",
    ])
    #expect(callings(history) == ["1 definitive 100-300 5"])
    #expect(history.callings[0].dots.map(\.day) == [100, 200, 300])
    #expect(history.callings[0].dots.map(\.releases) == [1, 2, 1])
    #expect(history.callings[0].first?.release == 2)
    #expect(history.callings[0].undated == 1)
  }

  @Test("A release that says it twice is one evidence")
  func once() {
    let twice = OfficeAttestation(
      person: 1, position: 7, status: .definitive, day: 100, release: 9)
    let history = OfficeHistory([twice, twice]) { _ in true }
    #expect(history.callings.map(\.evidence) == [1])
  }

  @Test("Acting stands apart from definitive, each acting form for itself")
  func acting() {
    let history = history([
      "1 acting-plt 100", "1 acting-pj 150", "1 definitive 200", "1 acting-plt 120",
    ])
    #expect(
      callings(history) == [
        "1 acting plt 100-120 2", "1 acting pj 150-150 1", "1 definitive 200-200 1",
      ])
    #expect(history.conflicts.isEmpty)
  }

  @Test(
    "Who was, seeks, will hold or stands for the office does not hold it",
    arguments: ["former", "candidate", "elect", "represented"])
  func notHolding(status: String) {
    let history = history(["1 definitive 100", "1 definitive 300", "2 \(status) 200"])
    #expect(history.callings.map(\.isHolding) == [true, false])
    #expect(history.conflicts.isEmpty)
  }

  @Test("Two people in one single-holder office at once are shown with the evidence of both")
  func conflict() throws {
    let history = history([
      "1 definitive 100", "1 definitive 300", "2 definitive 200", "2 definitive 400",
    ])
    #expect(conflicts(history) == ["both-definitive 1 2 200-300"])
    let conflict = try #require(history.conflicts.first)
    #expect(conflict.one.stretch.first.release == 1)
    #expect(conflict.other.stretch.last.release == 4)
  }

  @Test("No conflict where several hold the office")
  func several() {
    let history = history(
      ["1 definitive 100", "1 definitive 300", "2 definitive 200"], isSingle: false)
    #expect(history.conflicts.isEmpty)
    #expect(callings(history) == ["1 definitive 100-300 2", "2 definitive 200-200 1"])
  }

  @Test("The day one follows the other is no conflict")
  func handover() {
    #expect(
      history(["1 definitive 100", "1 definitive 200", "2 definitive 200", "2 definitive 300"])
        .conflicts.isEmpty)
    #expect(history(["1 definitive 200", "2 definitive 200"]).conflicts.isEmpty)
  }

  @Test("Somebody can come back: another holder between makes two stretches")
  func comesBack() {
    let history = history([
      "1 definitive 100", "1 definitive 900", "2 definitive 1000", "2 definitive 2000",
      "1 definitive 2100", "1 definitive 2900",
    ])
    #expect(callings(history) == ["1 definitive 100-900+2100-2900 4", "2 definitive 1000-2000 2"])
    #expect(history.conflicts.isEmpty)
  }

  @Test("A gap without another holder is none")
  func gap() {
    #expect(
      callings(history(["1 definitive 100", "1 definitive 2000"])) == ["1 definitive 100-2000 2"])
  }

  @Test("A late evidence amid another's is a conflict")
  func late() {
    let history = history([
      "1 definitive 100", "1 definitive 500", "2 definitive 600", "2 definitive 800",
      "2 definitive 1200", "1 definitive 1000",
    ])
    #expect(callings(history)[0] == "1 definitive 100-500+1000-1000 3")
    #expect(conflicts(history) == ["both-definitive 2 1 1000-1000"])
  }

  @Test("Acting beside a holder is told apart from two holders")
  func kinds() {
    #expect(
      conflicts(history(["1 definitive 100", "1 definitive 300", "2 acting-plt 200"]))
        == ["acting-beside-definitive 1 2 200-200"])
    #expect(
      conflicts(history(["1 acting-plh 100", "1 acting-plh 300", "2 acting-plt 200"]))
        == ["both-acting 1 2 200-200"])
  }

  @Test("Offices do not mix, and the order of the input does not matter")
  func offices() {
    let attestations = (0..<60).map { number in
      OfficeAttestation(
        person: Int64(number % 4), position: Int64(number % 3),
        status: number % 7 == 0 ? .acting : .definitive, statusForm: number % 7 == 0 ? "plt" : nil,
        day: number * 37 % 500, release: Int64(number))
    }
    let straight = OfficeHistory(attestations) { $0 == 1 }
    #expect(straight == OfficeHistory(attestations.reversed()) { $0 == 1 })
    #expect(straight.callings.map(\.evidence).reduce(0, +) == 60)
    #expect(Set(straight.conflicts.map(\.position)) == [1])
  }
}
