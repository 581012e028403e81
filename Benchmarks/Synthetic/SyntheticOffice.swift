import Records

/// An office that every region has: how it is called, and the organisation it belongs to.
struct SyntheticOffice {
  /// Before the name of the region: `Kepala Dinas Kesehatan`.
  let title: String
  let head: String
  /// Before the name of the region; nil where the office stands for the region itself.
  let organization: String?
  let kind: String
  /// Half of what is written is about the first few.
  static let leaders = 4

  /// Those of a province, a kabupaten or a kota.
  static func all(of region: SyntheticRegions.Unit) -> [SyntheticOffice] {
    let leader =
      switch region.kind {
      case .provinsi: "Gubernur"
      case .kota: "Wali Kota"
      default: "Bupati"
      }
    let government = region.kind == .provinsi ? "Pemerintah Provinsi" : "Pemerintah"
    let kind = "pemerintah-\(region.kind.rawValue)"
    return [
      SyntheticOffice(leader, government, kind),
      SyntheticOffice("Wakil \(leader)", government, kind),
      SyntheticOffice("Sekretaris Daerah", government, kind),
      SyntheticOffice("Ketua DPRD", "DPRD", "legislatif-daerah"),
      SyntheticOffice("Kapolres", "Polres", "polisi"),
      SyntheticOffice("Komandan Kodim", nil, "militer"),
    ] + works.map { SyntheticOffice("Kepala \($0)", $0, "opd") }
  }

  private static let works = [
    "Dinas Kesehatan", "Dinas Pendidikan", "Dinas Pertanian", "Dinas Perhubungan",
    "Dinas Sosial", "Dinas Pekerjaan Umum", "Dinas Perikanan", "Dinas Perdagangan",
    "Dinas Pariwisata", "Dinas Lingkungan Hidup", "Badan Penanggulangan Bencana Daerah",
    "Badan Pusat Statistik", "Badan Perencanaan Pembangunan Daerah", "Dinas Tenaga Kerja",
    "Dinas Perpustakaan", "Satuan Polisi Pamong Praja", "Kantor Kementerian Agama",
    "Kantor Pertanahan",
  ]

  private init(_ title: String, _ organization: String?, _ kind: String) {
    self.title = title
    head = title.lowercased().split(separator: " ").joined(separator: "-")
    self.organization = organization
    self.kind = kind
  }
}
