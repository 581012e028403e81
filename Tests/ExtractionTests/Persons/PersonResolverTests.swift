import Testing

@Suite struct PersonResolverTests {
  @Test(arguments: [
    ("Bupati Talora H. Rusdi Malano hadir. Rusdi menyapa warga.", ["Rusdi Malano = Rusdi"]),
    ("Wabup Candra tiba. Wakil Bupati Talora Candra Sori pulang.", ["Candra = Candra Sori"]),
    ("Bupati Talora Abdul Latif Sori hadir. Latif pulang.", ["Abdul Latif Sori = Latif"]),
    (
      "Kata budayawan Wenri Wanhar, kenduri penting. “Mari hadir,” ucap Wenri.",
      ["Wenri Wanhar = Wenri"]
    ),
    (
      "Wali Kota Lembah I Gusti Ngurah Wibawa hadir; Bapak I.G.N Wibawa pulang.",
      ["I Gusti Ngurah Wibawa = I.G.N Wibawa"]
    ),
    (
      "Bupati Talora M. Rizal Sori hadir. Muhammad Rizal Sori pulang.",
      ["M. Rizal Sori = Muhammad Rizal Sori"]
    ),
  ])
  func shorterNameJoins(_ text: String, _ persons: [String]) throws {
    let found = try OfficialMarks().persons(text)
    #expect(found == persons)
  }

  @Test(arguments: [
    (
      "Bupati Talora Apriyani Sol hadir. Bupati Apriani Sol pulang.", ["Apriyani Sol = Apriani Sol"]
    ),
    ("Sekda Suartha Wirasa hadir. Sekda Suarta Wirasa pulang.", ["Suartha Wirasa = Suarta Wirasa"]),
  ])
  func spellingVariantJoins(_ text: String, _ persons: [String]) throws {
    let found = try OfficialMarks().persons(text)
    #expect(found == persons)
  }

  @Test(arguments: [
    (
      "Wali Nagari Wening Marzuki Dt. Rajo Endah hadir. “Sapi itu bunting,” kata Dt. Rajo Endah.",
      ["Marzuki = Rajo Endah"]
    ),
    (
      "Bupati Talora Samuel Malano hadir bersama Ny. Yulia Malano. Malano lalu pulang.",
      ["Samuel Malano = Malano", "Yulia Malano"]
    ),
  ])
  func titleAndFamilyNameJoinTheirBearer(_ text: String, _ persons: [String]) throws {
    let found = try OfficialMarks().persons(text)
    #expect(found == persons)
  }

  @Test(arguments: [
    (
      "Wali Nagari Wening Marzuki Dt. Rajo Endah hadir. Ketua KAN Dt. Bandaro Sati pulang.",
      ["Marzuki", "Bandaro Sati"]
    ),
    (
      "Bupati Talora Samuel Malano hadir. Sekda Yulius Malano hadir. Malano lalu pulang.",
      ["Samuel Malano", "Yulius Malano = Malano (0.55)"]
    ),
  ])
  func otherTitlesAndBearersStayApart(_ text: String, _ persons: [String]) throws {
    let found = try OfficialMarks().persons(text)
    #expect(found == persons)
  }

  @Test(arguments: [
    ("Bupati Talora Rusdi Malano dan Sekda Tio Harjo hadir.", ["Rusdi Malano", "Tio Harjo"]),
    ("Bupati Talora Dian Sol dan Sekda Dini Sol hadir.", ["Dian Sol", "Dini Sol"]),
    ("Bapak Andri Sol dan Ibu Andri Sol hadir.", ["Andri Sol", "Andri Sol"]),
    (
      "Bupati Talora H. Rusdi Malano bersama Ketua TP PKK Ny. Lis Rusdi Malano hadir.",
      ["Rusdi Malano", "Lis Rusdi Malano"]
    ),
    (
      "Camat Wening Rusdi Malano dan Ketua TP PKK Wening Sarnih Rusdi Malano hadir.",
      ["Rusdi Malano", "Sarnih Rusdi Malano"]
    ),
    (
      "Ketua TP PKK Ny. Lis Rusdi Malano hadir. Bupati Talora H. Rusdi Malano hadir.",
      ["Lis Rusdi Malano", "Rusdi Malano"]
    ),
  ])
  func differentPeopleStayApart(_ text: String, _ persons: [String]) throws {
    let found = try OfficialMarks().persons(text)
    #expect(found == persons)
  }

  @Test(arguments: [
    (
      "Bupati Talora Rusdi Malano dan Sekda Rusdi Halo hadir. Kepada warga Rusdi berjanji.",
      ["Rusdi Malano", "Rusdi Halo = Rusdi (0.55)"]
    )
  ])
  func shortNameOfTwoGoesToTheLatestUnsure(_ text: String, _ persons: [String]) throws {
    let found = try OfficialMarks().persons(text)
    #expect(found == persons)
  }

  @Test(arguments: [
    (
      "Bupati Talora Muh Rizwan atau yang akrab disapa Gus Wan meninjau pasar.",
      ["Muh Rizwan = Gus Wan"]
    )
  ])
  func aliasBelongsToTheOneBeforeIt(_ text: String, _ persons: [String]) throws {
    let found = try OfficialMarks().persons(text)
    #expect(found == persons)
  }
}
