import Testing

@Suite struct NameReaderTests {
  @Test(arguments: [
    "Hadir [[person|Drs. Rusdi Malano, M.Si.]] kemarin.",
    "Hadir [[person|Dra. Yarni Lumban, S.E., M.Si]] kemarin.",
    "Hadir [[person|Rusdi Malano SH MH]] kemarin.",
    "Hadir [[person|H.Darwan,S.Ag,.M.H]] kemarin.",
    "Hadir [[person|Fikri Anom,S.I.P.]] kemarin.",
    "Hadir [[person|Prof. Dr. H. M. Nu’man Suri, M.M., Ph.D.]] kemarin.",
    "Hadir [[person|dr. Sari Wulan, Sp.OG(K)]] kemarin.",
    "Hadir [[person|Ir. H. Tio Harjo]] kemarin.",
    "Hadir [[person|Tio Harjo, S. STP, MM]] kemarin.",
    "Hadir [[person|apt. Wulan Tresna, S.Farm.]] kemarin.",
  ])
  func degreesBelongToThePerson(_ expected: String) throws {
    let found = try OfficialMarks().people(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Hadir Drs. [[name|Rusdi Malano]], M.Si. kemarin.",
    "Hadir [[name|Rusdi Malano]] SH MH kemarin.",
    "Hadir H.[[name|Darwan]],S.Ag,.M.H kemarin.",
    "Hadir Prof. Dr. H. [[name|M. Nu’man Suri]], M.M., Ph.D. kemarin.",
    "Hadir H. [[name|Hasbi A]], S.Sos., M.M. kemarin.",
    "Hadir dr. [[name|Sari Wulan]], Sp.OG(K) kemarin.",
  ])
  func degreesAreNoPartOfTheName(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "SE Bupati Nomor 4 berlaku.",
    "Dana MM dan ST dikembalikan.",
  ])
  func degreeWithoutANameIsNobody(_ text: String) throws {
    let found = try OfficialMarks().people(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Hadir [[person|Bapak Rusdi Malano]] kemarin.",
    "Hadir [[person|Hj. Dewanti Sol]] kemarin.",
    "Hadir [[person|KH. Zainu Rauf]] kemarin.",
    "Hadir [[person|K.H. Zainu Rauf]] kemarin.",
    "Hadir [[person|Ustadz Zainu Rauf]] kemarin.",
    "Hadir [[person|Tgk. H. Zainu Rauf]] kemarin.",
    "Hadir [[person|Pdt. Yusak Tabo]] kemarin.",
    "Wayang oleh [[person|Ki Wignya Carita]] menutup perayaan.",
    "Hadir [[person|Ny. Lis Rusdi Malano]] kemarin.",
    "Hadir [[person|H, Mansur Dali, SE]] kemarin.",
    "Hadir [[person|alm. Rusdi Malano]] kemarin.",
  ])
  func addressBelongsToThePerson(_ expected: String) throws {
    let found = try OfficialMarks().people(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Kami lapor Bu Menteri.",
    "Pak Camat pulang lebih awal.",
    "Ibu Kota ramai hari itu.",
    "Bapak dan Ibu guru berkumpul.",
    "Gereja Santo Yosef penuh.",
  ])
  func addressBeforeAnotherWordIsNobody(_ text: String) throws {
    let found = try OfficialMarks().people(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Hadir [[person|Letkol Inf Galang Wira, S.I.P.]] kemarin.",
    "Hadir [[person|Mayor Laut (P) Doni Kalo]] kemarin.",
    "Hadir [[person|Kolonel Marinir Yopi Sanda]] kemarin.",
    "Hadir [[person|AKBP Wisnu Dala, S.I.K., M.H.]] kemarin.",
    "Hadir [[person|Kombes Pol. Wisnu Dala]] kemarin.",
    "Hadir [[person|Brigjen. Pol. Wisnu Dala]] kemarin.",
    "Hadir [[person|Irjen Pol (Purn) Bakri Salam]] kemarin.",
    "Hadir [[person|Aiptu Wisnu Dala]] kemarin.",
  ])
  func rankWithCorpsBelongsToThePerson(_ expected: String) throws {
    let found = try OfficialMarks().people(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Jenderal bintang dua itu pulang.",
    "Kapten tim sepak bola itu cedera.",
    "Pangkat AKBP disandangnya sejak lama.",
  ])
  func rankWithoutANameIsNobody(_ text: String) throws {
    let found = try OfficialMarks().people(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Bupati Talora [[name|M. Rizal]] hadir.",
    "Bupati Talora [[name|Edward FC Lumba]] hadir.",
    "Bupati Talora [[name|Yan A Werbo]] hadir.",
    "Bupati Talora [[name|Lidia Q. Ora]] hadir.",
    "Bupati Talora [[name|Tomas F Kewa]] hadir.",
    "Bupati Talora [[name|I Wayan 'Kolok' Sudiarsa]] hadir.",
    "Bupati Talora [[name|Rusdi “Kolok” Malano]] hadir.",
    "Bupati Talora [[name|Muh. Rizwan]] hadir.",
    "Bupati Talora [[name|M.Ridwan Sol]] hadir.",
  ])
  func initialsStayInTheName(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Bupati Talora [[name|Hasan bin Rauf]] hadir.",
    "Bupati Talora [[name|Siti binti Rauf]] hadir.",
    "Bupati Talora [[name|Rina br. Sitompul]] hadir.",
    "Bupati Talora [[name|Rina Br. Perangin-angin]] hadir.",
    "Bupati Talora [[name|Salim Al-Habsyi]] hadir.",
    "Bupati Talora [[name|Pieter van Doren]] hadir.",
    "Bupati Talora [[name|Jhon Butar-Butar]] hadir.",
    "Bupati Talora [[name|Ma'mun Sa’dun]] hadir.",
    "Bupati Talora [[name|I Gusti Ngurah Wibawa]] hadir.",
    "Bupati Talora [[name|Ida Bagus Wirasa]] hadir.",
    "Bupati Talora [[name|I Made Wirasa]] hadir.",
    "Bupati Talora [[name|Ni Luh Sariani]] hadir.",
    "Bupati Talora [[name|Anak Agung Wibawa]] hadir.",
    "Bupati Talora [[name|I.G.N Wibawa]] hadir.",
    "Bupati Talora [[name|La Ode Hamid]] hadir.",
    "Bupati Talora [[name|Wa Ode Sarina]] hadir.",
    "Bupati Talora [[name|Andi Mappa Rasyid]] hadir.",
    "Bupati Talora [[name|Teuku Rizwan]] hadir.",
    "Bupati Talora [[name|Cut Melati]] hadir.",
    "Bupati Talora [[name|Arif Daeng Tompo]] hadir.",
    "Bupati Talora [[name|Raden Wisesa]] hadir.",
    "Bupati Talora [[name|Marthen Wanimbo]] hadir.",
    "Kapolsek Iptu [[name|Stefanus Kia]] hadir.",
  ])
  func inheritedWordsStayInTheName(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Bupati Talora [[name|Syafnil]] Dt. Rajo Bungsu hadir.",
    "Bupati Talora [[name|Alis]] Dt Mangkuto hadir.",
    "Bupati Talora [[name|Syafnil]] Datuak Rajo Bungsu hadir.",
    "Bupati Talora [[name|Erman]] St. Marajo, S.Pd. hadir.",
  ])
  func sakoEndsTheName(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test func sakoBelongsToThePerson() throws {
    let expected = "Bupati Talora [[person|H. Syafnil Dt. Rajo Bungsu, S.E.]] hadir."
    let found = try OfficialMarks().people(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "BUPATI TALORA [[name|RUSDI MALANO]] HADIR DI PASAR WENING.",
    "Hadir Bapak [[name|WAGIMAN]], SE kemarin.",
    "Bupati Talora H. [[name|RUSDI MALANO]] hadir.",
  ])
  func nameInCapitals(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Bupati Talora [[name|Rusdi Malano]] Kepala Dinas Kesehatan hadir.",
    "Bupati Talora [[name|Rusdi Malano]] Letkol Inf [[name|Galang Wira]] hadir.",
    "Bupati Talora [[name|Rusdi Malano]] Hj. [[name|Dewanti Sol]] hadir.",
    "Bupati Talora [[name|Rusdi Malano]] Dan rombongan hadir.",
    "Kapolsek Iptu [[name|Stefanus]] KIA Wening hadir.",
  ])
  func officeRankOrAddressEndsTheName(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }
}
