import Testing

@testable import SearchIndex

@Suite("Offices that one person at a time holds")
struct SingleHolderOfficesTests {
  private let offices = SingleHolderOffices()

  @Test(
    "Held by one",
    arguments: [
      "presiden", "gubernur", "wakil-gubernur", "bupati", "wali-kota", "kapolres", "kapolda",
      "kepala-dinas", "kepala-dinas-kesehatan", "sekretaris-daerah", "camat", "kepala-desa",
      "ketua-dprd", "ketua-kpu-ri", "menteri-kesehatan", "rektor", "komandan-kodim",
    ])
  func single(head: String) {
    #expect(offices.contains(head: head))
  }

  @Test(
    "Held by several, or told apart by what the head does not say",
    arguments: [
      "anggota-dprd", "anggota", "staf-ahli", "staf-khusus-presiden", "juru-bicara", "wakil-ketua",
      "wakil-ketua-dprd", "kepala-bidang", "kepala-seksi", "asisten", "deputi", "direktur", "ketua",
      "ketua-panitia", "guru-besar", "babinsa", "penyuluh-agama", "menteri", "wakil-menteri", "",
    ])
  func several(head: String) {
    #expect(!offices.contains(head: head))
  }

  @Test("What tells one such office from another must be known")
  func scopes() {
    func holds(_ head: String, organization: Bool = false, place: String? = nil) -> Bool {
      offices.contains(head: head, hasOrganization: organization, placeCode: place)
    }
    #expect(holds("presiden"))
    #expect(holds("bupati", place: "13.11") && !holds("bupati"))
    #expect(holds("camat", place: "13.11.04") && !holds("camat", place: "13.11"))
    #expect(holds("kepala-desa", place: "13.11.04.2001"))
    #expect(!holds("kepala-desa", place: "13.11.04"))
    #expect(holds("kepala-dinas", organization: true) && !holds("kepala-dinas", place: "13.11"))
    #expect(!holds("anggota-dprd", organization: true, place: "13.11"))
  }

  @Test("Every row is a slug and a known scope")
  func table() {
    let rows = IdentityTable.rows(
      of: String(decoding: PackageResources.single_holder_offices_tsv, as: UTF8.self))
    #expect(rows.count == offices.heads.count)
    for row in rows {
      #expect(row.count == 3, "\(row)")
      #expect(row[0].utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || $0 > 0x60 })
      #expect(SingleHolderOffices.Scope(rawValue: row[1]) != nil, "\(row)")
    }
  }
}
