import Testing

@Suite struct PositionResolverTests {
  @Test(arguments: [
    (
      "Bupati Talora Rusdi Malano hadir. Menurut Bupati, panen naik.",
      ["Bupati Talora = Bupati: Rusdi Malano"]
    ),
    (
      "Kadis Kesehatan Talora Tio Harjo hadir. Kepala Dinas Kesehatan pulang.",
      ["Kadis Kesehatan Talora = Kepala Dinas Kesehatan: Tio Harjo"]
    ),
    (
      "Gubernur Sultra Rusdi Malano hadir. Gubernur Sulawesi Tenggara pulang.",
      ["Gubernur Sultra = Gubernur Sulawesi Tenggara: Rusdi Malano"]
    ),
    (
      "Bupati hadir. Bupati Talora Rusdi Malano pulang.",
      ["Bupati = Bupati Talora: Rusdi Malano"]
    ),
    (
      "Camat Wening pulang. Menurut Camat, jalan rusak.",
      ["Camat Wening = Camat"]
    ),
  ])
  func bareOfficeJoinsTheFullOne(_ text: String, _ positions: [String]) throws {
    let found = try OfficialMarks().positions(text)
    #expect(found == positions)
  }

  @Test(arguments: [
    (
      "Bupati Talora Rusdi Malano dan Bupati Wening Tio Harjo hadir.",
      ["Bupati Talora: Rusdi Malano", "Bupati Wening: Tio Harjo"]
    ),
    (
      "Bupati Talora Rusdi Malano hadir. Wakil Bupati pulang.",
      ["Bupati Talora: Rusdi Malano", "Wakil Bupati"]
    ),
    (
      "Kadis Kesehatan Talora dan Kadis Pendidikan Talora hadir.",
      ["Kadis Kesehatan Talora", "Kadis Pendidikan Talora"]
    ),
  ])
  func otherPlaceHeadOrFieldIsAnotherOffice(_ text: String, _ positions: [String]) throws {
    let found = try OfficialMarks().positions(text)
    #expect(found == positions)
  }

  @Test(arguments: [
    (
      "mantan Bupati Talora Tarmo Wijen dan Bupati Talora Rusdi Malano hadir. Kata Bupati, bagus.",
      ["mantan Bupati Talora: Tarmo Wijen", "Bupati Talora = Bupati: Rusdi Malano"]
    )
  ])
  func statusTellsTwoHoldersApart(_ text: String, _ positions: [String]) throws {
    let found = try OfficialMarks().positions(text)
    #expect(found == positions)
  }

  @Test(arguments: [
    (
      // A comma is missing behind `Talora`: the regent is somebody else.
      "Dirjen Perkebunan, Tio Harjo, tiba. Kepada Bupati Talora Tio menyampaikan salam. "
        + "Bupati Talora Rusdi Malano senang.",
      ["Dirjen Perkebunan: Tio Harjo", "Bupati Talora = Bupati Talora: Rusdi Malano"]
    ),
    (
      "Dirjen Perkebunan, Tio Harjo, tiba. Kepada Bupati Talora Rusdi ia menyampaikan salam.",
      ["Dirjen Perkebunan: Tio Harjo", "Bupati Talora: Rusdi"]
    ),
  ])
  func shortNameTakesNoOfficeOfAnother(_ text: String, _ positions: [String]) throws {
    let found = try OfficialMarks().positions(text)
    #expect(found == positions)
  }
}
