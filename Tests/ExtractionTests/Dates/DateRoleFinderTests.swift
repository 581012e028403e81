import Records
import Testing

@testable import Extraction

/// What each date is for: each role with what makes it and, in the same list, what only looks like it.
@Suite struct DateRoleFinderTests {
  private func expectRoles(_ marked: String) throws {
    try MarkedDates.expect(marked) { $0.role.rawValue }
  }

  /// Stamp, dateline and sign-off tell the day of publication; the same words in a sentence do not.
  @Test(arguments: [
    "Muara Jernih, [[published|28 Februari 2023]] – Bupati hadir, [[event|Senin (27/2)]].",
    "Bupati hadir, [[event|Senin (27/2)]].\nIa pulang.\nWarga senang.\nSemua sehat.\n"
      + "Muara Jernih, [[published|28 Februari 2023]]\nKepala Dinas",
    "Di Muara Jernih, [[event|28 Februari 2023]], Bupati hadir bersama warga.",
  ]) func published(_ marked: String) throws { try expectRoles(marked) }

  /// A stamp is furniture of the page where the day of publication is known; a text that says the day
  /// itself, or a stamp that is all there is, stays.
  @Test(arguments: [
    "Selasa, 28 Februari 2023 | 16:18 WIB\nBupati hadir, [[event|Senin (27/2)]].",
    "[[published|Selasa, 28 Februari 2023]] | 16:18 WIB\nBupati hadir, [[event|Selasa (28/2)]].",
  ]) func stamp(_ marked: String) throws { try expectRoles(marked) }

  /// The first day with its weekday in the lead, else the first day; later days and days far from
  /// the publication are others.
  @Test(arguments: [
    "Bupati hadir, [[event|Senin (27/2/2023)]]. Pasar ditutup [[reference|tahun 2019]].",
    "Bupati hadir, [[event|Senin (27/2)]]. Warga rapat lagi, [[reference|Jumat (3/3)]].",
    "Bupati hadir, [[event|Senin (27/2)]]. Pada [[event|Senin]] itu warga senang.",
    "Surat Nomor 094/39 tanggal [[reference|7 Februari 2023]] dibaca, [[event|Senin (27/2)]].",
    "Sejak [[reference|17 Agustus 1945]] pasar itu ada. Kini dibuka, [[event|Senin (27/2)]].",
    "Pameran digelar [[event|6-8 Maret 2023]] di Arung.",
    "Warga panen sejak [[reference|Januari 2023]].",
  ]) func event(_ marked: String) throws { try expectRoles(marked) }

  /// Years behind a word of office; the same years elsewhere are a plan or a stretch of time.
  @Test(arguments: [
    "Bupati [[term|periode 2019-2024]] hadir.", "Ketua [[term|masa bakti 2021-2024]] hadir.",
    "RPJPD [[reference|2021-2045]] dibahas.", "Bupati Arung [[reference|tahun 2023]] hadir.",
  ]) func term(_ marked: String) throws { try expectRoles(marked) }

  /// The last day for something; `hingga` between two days makes a stretch.
  @Test(arguments: [
    "Pendaftaran paling lambat [[deadline|3 Maret 2023]] di loket.",
    "Pendaftaran dibuka hingga tanggal [[deadline|3 Maret 2023]].",
    "Batas pendaftaran [[deadline|3 Maret 2023]] di loket.",
    "Pendaftaran dibuka [[event|1 hingga 3 Maret 2023]].",
    "Pendaftaran dimulai [[event|1 Maret 2023]] di loket.",
  ]) func deadline(_ marked: String) throws { try expectRoles(marked) }

  /// Whatever is told in passing; a day without another near the publication is the event.
  @Test(arguments: [
    "Pasar dibangun pada [[reference|2019]] dan rusak [[reference|tahun lalu]].",
    "Rusdi lahir di Arung, [[reference|6 Januari 1970]].",
    "Rusdi hadir di Arung, [[event|26 Februari 2023]].",
  ]) func reference(_ marked: String) throws { try expectRoles(marked) }

  /// Each role but the reference says what gave it.
  @Test(arguments: [
    "Muara Jernih, [[dateline|28 Februari 2023]] – Bupati hadir, [[first-weekday|Senin (27/2)]].",
    "[[stamp|Selasa, 28 Februari 2023]] | 16:18 WIB\nBupati hadir [[first-day|28 Februari]].",
    "Pameran digelar [[first-stretch|6-8 Maret 2023]] di Arung.",
    "Bupati [[term-word|periode 2019-2024]] menutup loket paling lambat [[deadline-word|3 Maret]].",
    "Pasar dibangun pada [[-|2019]].",
  ]) func rules(_ marked: String) throws {
    try MarkedDates.expect(marked) { $0.roleRule?.rawValue ?? "-" }
  }
}
