import Testing

@testable import SearchIndex

@Suite("Reasons in words, Indonesian and English")
struct ExplanationTests {
  private func called(
    _ name: String, _ office: String? = nil, region: String? = "Kabupaten Arung"
  ) -> CalledName {
    CalledName(name: name, nameKey: name.lowercased(), office: office, region: region)
  }

  @Test("The same name and region")
  func sameNameAndRegion() {
    let explanation = MergeRule.sameNameAndRegion.explanation(
      of: called("Rusdi Malano", "Ketua PMI Arung"), as: called("Rusdi Malano", "Bupati Arung"))
    #expect(
      explanation.indonesian
        == "“Rusdi Malano” (Ketua PMI Arung) dianggap sama dengan “Rusdi Malano” (Bupati Arung): "
        + "nama lengkapnya sama dan wilayahnya sama (Kabupaten Arung).")
    #expect(
      explanation.english
        == "“Rusdi Malano” (Ketua PMI Arung) is taken to be “Rusdi Malano” (Bupati Arung): "
        + "the full name is the same and so is the region (Kabupaten Arung).")
  }

  @Test("A form of a name says word by word what differs")
  func formOfName() {
    let explanation = MergeRule.formOfNameInOffice.explanation(
      of: called("Moh R Malano", "Bupati Arung"),
      as: called("Muhammad Rusdi Malano Putra", "Bupati Arung"))
    #expect(
      explanation.english.hasSuffix(
        "no other name fits (moh = muhammad; r = rusdi; without putra)."))
    #expect(
      explanation.indonesian.hasSuffix(
        "hanya nama ini yang cocok (moh = muhammad; r = rusdi; tanpa putra)."))
  }

  @Test("A correction says who, when, why, and how it is undone")
  func correction() {
    let correction = Correction(
      action: .merge, persons: [.hash(1), .hash(2)], author: "A. N.", note: "checked",
      date: "2026-11-25", line: 4)
    #expect(
      MergeRule.correction.explanation(
        of: called("Rusdi"), as: called("Malano", "Camat Muara Jernih"), correction: correction
      ).english
        == "“Rusdi” (without office) is taken to be “Malano” (Camat Muara Jernih): "
        + "correction by A. N., 2026-11-25: “checked”.")
    #expect(
      correction.explanation.indonesian
        == "Digabungkan: koreksi A. N., 2026-11-25: “checked”. Hapus baris 4 untuk membatalkannya.")
    #expect(
      correction.explanation.english
        == "Merged: correction by A. N., 2026-11-25: “checked”. Delete line 4 to undo it.")
  }

  @Test("A candidate says what speaks against it")
  func candidate() {
    let candidate = PersonCandidate(
      one: 1, other: 2, reason: .formOfNameInOffice, objections: [.rival, .contradictoryNames],
      rival: 3)
    #expect(
      candidate.explanation(rival: called("Rusdi Hanan", "Bupati Arung")).english
        == "May be the same: a fitting name in the same office. But: “Rusdi Hanan” (Bupati Arung) "
        + "fits as well; the names contradict each other.")
    #expect(
      candidate.explanation().indonesian
        == "Mungkin sama: nama yang cocok pada jabatan yang sama. Tetapi: nama lain juga cocok; "
        + "nama-namanya bertentangan.")
  }

  @Test("Every rule, reason, objection and fault has words in both languages")
  func complete() {
    let one = called("Rusdi", "Bupati Arung")
    var words = MergeRule.allCases.map { $0.explanation(of: one, as: one) }
    words += PersonCandidate.Reason.allCases.map(\.explanation)
    words += PersonCandidate.Objections(rawValue: 511).explanations(rival: nil)
    let hide = Correction(action: .hide, persons: [.hash(1)], author: "A.")
    let kinds: [Identities.Fault.Kind] = [
      .unknownPerson("x"), .contradictsSplit, .indivisible,
    ]
    words += kinds.map { Identities.Fault(correction: 0, kind: $0).explanation(of: hide) }
    for explanation in words {
      #expect(!explanation.indonesian.isEmpty && !explanation.english.isEmpty)
      #expect(explanation.indonesian != explanation.english)
    }
  }

  @Test("Objections keep their names in an index")
  func names() {
    let objections: PersonCandidate.Objections = [.otherRegion, .rival]
    #expect(objections.names == ["other-region", "rival"])
    #expect(PersonCandidate.Objections(names: objections.names) == objections)
    #expect(PersonCandidate.Objections(rawValue: 511).names.count == 9)
    #expect(PersonCandidate.Objections(names: ["nonsense"]) == [])
  }
}
