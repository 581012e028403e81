import Archives
import Records
import Testing

@testable import Pipeline

/// The office a quote carries: as what the speaker spoke.
@Suite struct SpeakerOfficesTests {
  /// The office of each quote, `-` for none.
  private func offices(in text: String) throws -> [String] {
    let record = try Ground.record(of: .text(text))
    return record.quotes.map { quote in
      record.positions.first { $0.id == quote.position }?.title ?? "-"
    }
  }

  private static let acting = """
    Sekretaris Daerah Kabupaten Arung H. Rusdi Malano, S.E. membuka pasar ikan itu pada Selasa pagi.

    """

  @Test func theOfficeNamedAtTheQuoteCounts() throws {
    #expect(
      try offices(
        in: Self.acting + """
          “Sewa lapak gratis selama setahun,” kata Plt. Kepala Dinas Perikanan Kabupaten Arung \
          H. Rusdi Malano, S.E. kepada para pedagang.

          “Es batu kami sediakan setiap pagi,” kata Sekretaris Daerah Kabupaten Arung.
          """) == ["Kepala Dinas Perikanan Kabupaten Arung", "Sekretaris Daerah Kabupaten Arung"])
  }

  @Test func anOfficeBehindTheNameCountsToo() throws {
    #expect(
      try offices(
        in: Self.acting + """
          “Es batu kami sediakan setiap pagi,” kata Tiar Wene, S.Pi., Kepala Dinas Perikanan \
          Kabupaten Arung, sore itu.
          """) == ["Kepala Dinas Perikanan Kabupaten Arung"])
  }

  @Test func anOfficeOfSomebodyElseDoesNotCount() throws {
    #expect(
      try offices(
        in: Self.acting + """
          “Es batu kami sediakan setiap pagi,” kata H. Rusdi Malano, S.E. kepada Camat Muara Jernih.
          """) == ["Sekretaris Daerah Kabupaten Arung"])
  }

  @Test func theFullestCurrentOfficeCountsElse() throws {
    #expect(
      try offices(
        in: """
          H. Rusdi Malano, S.E. datang bersama warga. Mantan Ketua Komisi Pemilihan Umum Daerah \
          Kabupaten Lembah, H. Rusdi Malano, S.E., kini Bupati Arung, H. Rusdi Malano, S.E.

          “Sewa lapak gratis selama setahun,” kata Rusdi Malano.
          """) == ["Bupati Arung"])
  }

  @Test func aSideOfficeStandsBehindTheMainOne() throws {
    #expect(
      try offices(
        in: """
          Bupati Arung H. Rusdi Malano, S.E. yang juga Ketua Palang Merah Indonesia Kabupaten \
          Arung membuka pasar ikan itu.

          “Sewa lapak gratis selama setahun,” kata Rusdi Malano.
          """) == ["Bupati Arung"])
  }

  @Test func anOfficeNobodyHoldsSpeaksForItself() throws {
    #expect(
      try offices(
        in: """
          Ratusan pedagang datang sejak pagi ke pasar ikan itu.

          “Sewa lapak gratis selama setahun,” kata Kepala Dinas Perikanan Kabupaten Arung.
          """) == ["Kepala Dinas Perikanan Kabupaten Arung"])
    #expect(
      try offices(
        in: """
          Ratusan pedagang datang sejak pagi ke pasar ikan itu.

          “Sewa lapak gratis selama setahun,” kata seorang pedagang.
          """) == ["-"])
  }

  @Test func aBareTitleIsNotTheFormerHolder() throws {
    let text = """
      Pasar itu dibuka Bupati Arung H. Rusdi Malano, S.E. pagi tadi. Hadir pula mantan Bupati \
      Arung periode 2010-2015 H. Darwan Oleo, S.H. bersama istri.

      “Sewa lapak gratis selama setahun,” kata Bupati seusai acara.
      """
    let record = try Ground.record(of: .text(text))
    #expect(Facts(record: record).quotes.map { $0.prefix { $0 != ":" } } == ["Rusdi Malano"])
    #expect(try offices(in: text) == ["Bupati Arung"])
  }
}
