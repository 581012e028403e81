import Testing

@Suite struct LocalNameLearnerTests {
  @Test(arguments: [
    """
    [[title|Bupati Rantau Sela]] [[name|Rusdi Malano]] hadir.
    Warga Kabupaten Rantau Sela menyambutnya.
    """,
    """
    [[title|Bupati Tirta Giri]] [[name|Rusdi Malano]] hadir.
    [[title|Sekda Tirta Giri]] dan Polres Tirta Giri menyambutnya.
    """,
    """
    [[title|Camat Batang Lolo]] menyambutnya.
    Nagari itu ada di Kecamatan Batang Lolo, jauh dari kota.
    """,
  ])
  func placesOfTheReleaseEndAnOffice(_ expected: String) throws {
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    // The level word is followed by a name that goes on into a person: only the place is learnt.
    """
    [[title|Bupati Rantau]] [[name|Rusdi Malano]] hadir.
    [[title|Kapolres Rantau]] AKBP [[name|Wisnu Dala]] menyambutnya.
    """,
    """
    [[title|Camat Batang]] [[name|Rusdi]] menyambutnya.
    Kecamatan Batang dipimpin [[name|Rusdi]].
    """,
    "[[title|Sekretaris Daerah (Sekda) Kota Sela]] [[name|Tio Harjo]] hadir.",
  ])
  func peopleAreNotLearntAsPlaces(_ expected: String) throws {
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    """
    [[title|Menteri Kesehatan]] [[name|Ruliantara]] hadir.
    Menurut [[title|Menteri]] [[name|Ruliantara]], gizi membaik.
    """
  ])
  func whatTwoFormsOfOneOfficeShareIsTheHolder(_ expected: String) throws {
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "H. [[name|Wuntu Mareo]], S.E. hadir. Sekda [[name|Wuntu Mareo]] pulang.",
    "Sekda [[name|Wuntu Mareo]] pulang. H. [[name|Wuntu Mareo]], S.E. hadir.",
  ])
  func wordsOfSurePeopleAreNames(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test func abbreviationInBracketsIsNoName() throws {
    let expected =
      "Universitas Samudra Raya (USR) berbenah. [[title|Rektor USR]] [[name|Tiar Wene]] hadir."
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }
}
