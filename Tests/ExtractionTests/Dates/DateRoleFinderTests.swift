import Records
import Testing

@testable import Extraction

/// What each date is for.
@Suite struct DateRoleFinderTests {
  @Test(arguments: [
    "Muara Jernih, [[published|28 Februari 2023]] – Bupati hadir, [[event|Senin (27/2)]].",
    "Bupati hadir, [[event|Senin (27/2/2023)]]. Pasar ditutup [[reference|tahun 2019]].",
    "Surat Nomor 094/39 tanggal [[reference|7 Februari 2023]] dibaca, [[event|Senin (27/2)]].",
    "Sejak [[reference|17 Agustus 1945]] pasar itu ada. Kini dibuka, [[event|Senin (27/2)]].",
    "Bupati [[term|periode 2019-2024]] hadir.",
    "Pendaftaran paling lambat [[deadline|3 Maret 2023]] di loket.",
    "Pendaftaran dibuka hingga tanggal [[deadline|3 Maret 2023]].",
  ]) func roles(_ marked: String) throws {
    try MarkedDates.expect(marked) { $0.role.rawValue }
  }
}
