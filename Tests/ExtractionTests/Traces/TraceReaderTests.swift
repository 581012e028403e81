import Testing

@testable import Extraction

@Suite struct TraceReaderTests {
  private struct Reading {
    let findings: Findings
    let reader: TraceReader

    init(_ text: String) throws {
      findings = try OfficialMarks().findings(in: text)
      reader = TraceReader(findings: findings, tools: try OfficialMarks.tools.get())
    }

    func words(_ trace: Trace) -> [String] { trace.trigger.map(findings.article.string(of:)) }

    /// Of each mention of people: its rule and the words that fired it.
    var people: [String] {
      findings.personEntities.enumerated().flatMap { index, entity in
        entity.mentions.map { mention in
          let trace = reader.trace(ofPerson: mention, entity: index)
          return findings.people[mention].rule + ": " + words(trace).joined(separator: " | ")
        }
      }
    }
  }

  @Test(arguments: [
    ("Bupati Talora Rusdi Malano hadir.", ["title-name: Bupati Talora"]),
    ("Kemarin H. Rusdi Malano, S.E. hadir.", ["address-name: H. | S.E."]),
    ("Rusdi Malano, Bupati Talora, hadir.", ["name-office: Bupati Talora"]),
    ("Korban Samun Halo (58) selamat.", ["name-age: (58)"]),
    ("“Sejuk,” ujar Lina Zainu kemarin.", ["speech-verb-name: ujar"]),
    ("Seorang petani, Jarot Sumbaga, hadir.", ["noun-name: petani"]),
    ("Mahmudah, pedagang ikan, hadir.", ["noun-name: pedagang"]),
    (
      "Bupati Talora Rusdi Malano hadir. Rusdi pulang.",
      ["title-name: Bupati Talora", "short-name: Rusdi Malano"]
    ),
  ])
  func thePersonNamesItsTrigger(_ text: String, _ expected: [String]) throws {
    let people = try Reading(text).people
    #expect(people == expected)
  }

  @Test func aShortNameNamesTheOthersWhoBearIt() throws {
    let reading = try Reading(
      "Camat Wening Tegar Siregar dan Camat Karang Jonas Siregar hadir. Siregar pulang.")
    let short = try #require(reading.findings.people.lastIndex { $0.rule == "short-name" })
    let entity = try #require(
      reading.findings.personEntities.firstIndex { $0.mentions.contains(short) })
    let rejected = reading.reader.trace(ofPerson: short, entity: entity).rejected
    #expect(
      rejected == [
        Trace.Rejection(
          reading: "Tegar Siregar", reason: "Jonas Siregar is named last before it")
      ])
  }

  @Test func anOfficeSaysWhereItEndsAndWhichOthersThereAre() throws {
    let reading = try Reading(
      "Bupati Talora Rusdi Malano menyambut Bupati Arungan Simon Talaud. Bupati pulang.")
    let position = try #require(
      reading.findings.positions.firstIndex { $0.mentions.contains(2) })
    let first = reading.reader.trace(ofTitle: 0, position: position)
    #expect(reading.words(first) == ["Bupati"])
    #expect(first.rejected.map(\.reading).contains("“Rusdi” as part of the office"))
    let bare = reading.reader.trace(ofTitle: 2, position: position)
    #expect(bare.rejected.count == 1)
  }

  @Test func aHolderNamesTheWordsBetween() throws {
    let reading = try Reading("Rapat dipimpin Bening Saputra selaku Kepala Bagian Hukum.")
    let trace = reading.reader.trace(ofHolder: 0, position: 0)
    #expect(reading.words(trace) == ["selaku"])
  }

  @Test func aPlaceNamesTheOtherUnits() throws {
    let reading = try Reading("Banjir merendam Kota Solok kemarin.")
    let place = try #require(
      reading.findings.places.firstIndex {
        reading.findings.article.string(of: $0.range) == "Kota Solok"
      })
    let trace = reading.reader.trace(ofPlace: place)
    #expect(reading.words(trace) == ["Kota"])
    #expect(trace.rejected.contains { $0.reading == "13.02 kabupaten Solok" })
  }

  @Test(arguments: [
    ("Lomba digelar di Gedung Ahmad Hartono kemarin.", "Ahmad Hartono: behind “Gedung”"),
    ("Warga menonton Siti Wulan kemarin di rumah.", nil),
  ])
  func wordsThatLookLikeANameSayWhyTheyAreNone(_ text: String, _ expected: String?) throws {
    let reading = try Reading(text)
    let rejected = reading.reader.rejectedNames().map { range, reason in
      reading.findings.article.string(of: range) + ": " + reason
    }
    #expect(rejected.first { $0.hasPrefix("Ahmad") } == expected)
  }
}
