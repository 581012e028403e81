import Testing

/// Where an office ends and its holder begins, by what the words around are.
@Suite struct OfficeEndsTests {
  @Test(arguments: [
    // A word that no table knows: shaped as places are, or as names are.
    "[[title|Kepala Sekretariat Tumbangrejo]] [[name|Mardi Sola]] hadir.",
    "[[title|Ketua Pemuda Nagari]] [[name|Sumardianto]] hadir.",
    "[[title|Wakil Bupati]] [[name|Sempati Rantuboi]] hadir.",
    // An initial begins a name and ends nothing.
    "[[title|Komisioner KPU]] [[name|M. Ridawan]] hadir.",
    "[[title|Wakil Wali Kota Lembah]] [[name|M Tobrani Jazul]] hadir.",
    // Behind an organisation of a place stands a place.
    "[[title|Kasi Pidsus Kejari Karanglaut]] [[name|Rusdi Malano]] hadir.",
    "[[title|Kepala SDN 1 Karanglaut]] [[name|Rusdi Malano]] hadir.",
    "[[title|Kalapas Kelas IIB Karanglaut]] [[name|Rusdi Malano]] hadir.",
    "[[title|Ketua IBI Ranting Karanglaut]] [[name|Rusdi Malano]] hadir.",
    "[[title|Ketua KPU Kota Sungai Layar]] [[name|Rusdi Malano]] hadir.",
    // A district can begin as a region or a village does.
    "[[title|Camat Padang Lubukan Baru]] [[name|Rusdi Malano]] hadir.",
    "[[title|Ketua Bawaslu Serdang Hulu]] [[name|Rusdi Malano]] hadir.",
    // Names of groups, schools and houses.
    "[[title|Ketua Poktan Sumber Rejeki]] [[name|Rusdi Malano]] hadir.",
    "[[title|Pengasuh Ponpes Nurul Huda]] [[name|Rusdi Malano]] hadir.",
    "[[title|Direktur Utama RSUP dr. Karnoto]] dr. [[name|Rina Sola]] hadir.",
    // An ampersand joins fields.
    "[[title|Kabag TU & Umum Setda]] [[name|Rusdi Malano]] hadir.",
    // A short name at the end of a sentence.
    "Kata [[title|Ketua Panitia]] [[name|Tjong Kian Hin]]. [[title|Kadis Pariwisata]] hadir.",
  ])
  func theHolderBeginsBehind(_ expected: String) throws {
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    // What the tables know all of is no place by its shape alone, but what the release taught is.
    "[[title|Bupati Talora]] [[name|Sempati Rantuboi]] hadir.",
    "[[title|Bupati Talora]] hadir.",
    // The whole apposition is the office.
    "[[name|Rusdi Malano]], [[title|Rektor Universitas Islam Kencana]].",
    // An abbreviated office that is a clan too.
    "Kompol [[name|Setia Kaban]], S.H. hadir.",
    "[[title|Kaban Kesbangpol]] [[name|Rusdi Malano]] hadir.",
    // Offices in small letters before a name, and alone.
    "Bapak [[title|kepala desa]] [[name|Sarmin]] hadir.",
    "Bapak kepala desa hadir.",
    "[[title|Jogugu Kesultanan]] [[name|Rusdi Malano]] hadir.",
    "Kapten kapal itu hadir.",
  ])
  func whatStandsElsewhereStays(_ expected: String) throws {
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Camat Wening]] Bagikan Masker",
    "[[title|Anggota DPD RI]] Serap Aspirasi",
  ])
  func aHeadlineGoesOnWithItsVerb(_ expected: String) throws {
    let found = try OfficialMarks(isHeadline: true).officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    (
      "1. Supardi Lolan – Kepala Desa Wening",
      "Supardi Lolan: Kepala Desa Wening (name-comma-title)"
    ),
    ("Sunardi menjadi Camat Wening.", "Sunardi: Camat Wening (appointed)"),
    ("Kunci dipegang Maralan, yang juga Camat Wening.", "Maralan: Camat Wening (name-juga-title)"),
    ("HR selaku Camat Wening ditahan.", "HR: Camat Wening (name-selaku-title)"),
    (
      "Calon Bupati Talora nomor urut 2 Rusdi Malano hadir.",
      "Rusdi Malano: Calon Bupati Talora (title-name)"
    ),
  ])
  func anOfficeIsHeld(_ text: String, _ holding: String) throws {
    #expect(try OfficialMarks().holdings(text) == [holding])
  }

  @Test(arguments: [
    "Rusdi Malano hadir – Camat Wening tidak.",
    "Calon Bupati Talora nomor urut 2 hadir bersama Rusdi Malano.",
    "BPS selaku Camat Wening.",
  ])
  func anOfficeIsNotHeld(_ text: String) throws {
    #expect(try OfficialMarks().holdings(text) == [])
  }
}
