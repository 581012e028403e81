import Articles
import Testing

@testable import Extraction

/// Every rule of the stages of officials must fire somewhere, so that none can rot unseen.
@Suite struct RuleSlugTests {
  private static let sentences = [
    "Bupati Talora Rusdi Malano membuka rapat. Rusdi menyapa warga.",
    "Camat Wening, Tio Harjo, S.Sos., menyambut baik rencana itu.",
    "Prof. Tiar Wene, Rektor Universitas Lembah, hadir lebih awal.",
    "Kemendagri menilai Universitas Samudra Raya (USR) baik. Warga USR senang.",
    "Rapat dipimpin Bayu Saputro selaku Kepala Bagian Umum.",
    "Hj. Rini Osla yang juga Ketua DPRD Talora hadir.",
    "Hj. Rini Osla ditunjuk sebagai Plt Sekretaris Dinas Pendidikan.",
    "Marten Kosi (Bupati) dan Yuli Seran (Wakil Bupati) hadir.",
    "Menurut Dirut (Rina Sola), laba naik.",
    "Wali Kota Lembah/Kepala BP Lembah Rano Tuah hadir.",
    "Bupati dan Wakil Bupati Talora Rusdi Malano dan Tiar Wene hadir.",
    "Anggota DPRD Talora, Al Azmi, Sanusi, dan Rudi hadir.",
    "Bupati Talora Muh Rizwan atau yang akrab disapa Gus Wan meninjau pasar.",
    "Petugas menahan tersangka berinisial BDR (45).",
    "Korban Samun Halo (58) selamat.",
    "“Sejuk,” ujar Lina Zainu kemarin.",
    "Kemarin Siti Rahmawati menari di panggung.",
    "H. Rusdi Malano Bupati Talora hadir.",
  ]

  @Test func everyRuleOccurs() throws {
    var people: Set<String> = []
    var offices: Set<String> = []
    var organizations: Set<String> = []
    var holdings: Set<String> = []
    for sentence in Self.sentences {
      let findings = try OfficialMarks().findings(in: sentence)
      people.formUnion(findings.people.map(\.rule))
      offices.formUnion(findings.titles.map(\.rule))
      organizations.formUnion(findings.organizations.map(\.rule))
      holdings.formUnion(try OfficialMarks().holdings(of: findings).map(\.rule.rawValue))
    }
    let signoff = OfficialMarks(zone: .signoff)
    let signed = try signoff.findings(in: "Kepala Pusat Data Badan Contoh\nRendra Wisesa, S.E.")
    holdings.formUnion(try signoff.holdings(of: signed).map(\.rule.rawValue))
    #expect(
      people == [
        "address-name", "alias", "initials", "list-name", "name-age", "name-office", "name-shape",
        "short-name", "speech-verb-name", "title-comma-name", "title-name",
      ])
    #expect(offices == ["title-head"])
    #expect(
      organizations == ["introduced-abbreviation", "known-organization", "organization-head"])
    #expect(
      holdings == [
        "appointed", "double-office", "name-bracket-title", "name-comma-title", "name-juga-title",
        "name-selaku-title", "name-title", "paired-titles", "shared-title", "signoff",
        "title-bracket-name", "title-comma-name", "title-name",
      ])
  }
}
