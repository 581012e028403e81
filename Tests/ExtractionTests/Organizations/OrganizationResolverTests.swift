import Testing

@testable import Extraction

@Suite struct OrganizationResolverTests {
  @Test(arguments: [
    (
      "Pemkab Talora bekerja. Pemerintah Kabupaten Talora menilai baik.",
      ["Pemkab Talora = Pemerintah Kabupaten Talora"]
    ),
    (
      "Universitas Samudra Raya (USR) berbenah. Menurut warga USR ramai.",
      ["Universitas Samudra Raya = USR = USR"]
    ),
    (
      "Kementerian Dalam Negeri menilai baik. Kemendagri memberi piagam.",
      ["Kementerian Dalam Negeri = Kemendagri"]
    ),
    (
      "Dinas Kesehatan Kabupaten Talora bekerja. Dinas Kesehatan Talora libur.",
      ["Dinas Kesehatan Kabupaten Talora = Dinas Kesehatan Talora"]
    ),
    (
      "Dinas Komunikasi dan Informatika Kabupaten Talora bekerja. Diskominfo libur.",
      ["Dinas Komunikasi dan Informatika Kabupaten Talora = Diskominfo"]
    ),
  ])
  func mentionsOfOneOrganizationJoin(_ text: String, _ organizations: [String]) throws {
    let found = try joined(text)
    #expect(found == organizations)
  }

  @Test(arguments: [
    ("Polres Talora dan Polres Wening bekerja.", ["Polres Talora", "Polres Wening"]),
    (
      "Pemkab Talora bekerja. Pemerintah Kota Talora menilai baik.",
      ["Pemkab Talora", "Pemerintah Kota Talora"]
    ),
    (
      "Dinas Kesehatan Talora bekerja. Dinas Pendidikan Talora libur.",
      ["Dinas Kesehatan Talora", "Dinas Pendidikan Talora"]
    ),
    (
      "Kementerian Kominfo memberi piagam kepada Dinas Kominfo Talora.",
      ["Kementerian Kominfo", "Dinas Kominfo Talora"]
    ),
  ])
  func differentOrganizationsStayApart(_ text: String, _ organizations: [String]) throws {
    let found = try joined(text)
    #expect(found == organizations)
  }

  private func joined(_ text: String) throws -> [String] {
    let findings = try OfficialMarks().findings(in: text)
    return findings.organizationEntities.map { entity in
      entity.mentions.map { findings.article.string(of: findings.organizations[$0].range) }
        .joined(separator: " = ")
    }
  }
}
