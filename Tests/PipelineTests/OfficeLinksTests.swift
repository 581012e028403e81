import Archives
import Records
import Testing

@testable import Pipeline

/// Which place and which organisation an office of a record belongs to.
@Suite struct OfficeLinksTests {
  /// `Sekda: Kabupaten Arung, inherited`, office by office; `-` without a place.
  private func links(_ text: String, issuer: String? = nil) throws -> [String] {
    let options = ConversionOptions(publisher: issuer)
    let record = try Ground.record(of: .text(text), options: options)
    return record.positions.map { position in
      let place = record.places.first { $0.id == position.place }?.name ?? "-"
      return "\(position.title): \(place)" + (position.inherited == true ? ", inherited" : "")
    }
  }

  @Test(
    arguments: [
      (
        "Bupati Arung Rusdi Malano dan Sekda Tiar Wene hadir di Kabupaten Arung.", nil,
        ["Bupati Arung: Arung", "Sekda: Arung, inherited"]
      ),
      ("Sekda Tiar Wene menerima tamu dari Kabupaten Solok dan Kota Solok.", nil, ["Sekda: -"]),
      (
        "Sekda Tiar Wene menerima tamu dari Kabupaten Solok dan Kota Solok.", "13.72",
        ["Sekda: Kota Solok, inherited"]
      ),
    ] as [(String, String?, [String])])
  func anOfficeWithoutAPlaceIsOneOfTheIssuersRegion(
    _ text: String, _ issuer: String?, _ expected: [String]
  ) throws {
    let found = try links(text, issuer: issuer)
    #expect(found == expected)
  }

  @Test(arguments: [
    (
      "Menteri Kesehatan Tiar Wene menemui Kapolri di Kabupaten Solok.",
      ["Menteri Kesehatan: -", "Kapolri: -"]
    ),
    (
      "Sekda Tirta Giri Tio Harjo hadir. Bupati Tirta Giri Rusdi Malano juga hadir.",
      ["Sekda Tirta Giri: Tirta Giri", "Bupati Tirta Giri: Tirta Giri"]
    ),
  ])
  func officesOfTheStateInheritNoneAndNamesBehindOfficesAreTheirs(
    _ text: String, _ expected: [String]
  ) throws {
    let found = try links(text)
    #expect(found == expected)
  }

  @Test func theDeadAreSaidToBe() throws {
    let record = try Ground.record(
      of: .text("Rumah almarhum H. Hasan Basuki dan Ahmad Hartono (alm) dirawat H. Tio Harjo."))
    #expect(record.people.map { $0.deceased ?? false } == [true, true, false])
  }
}
