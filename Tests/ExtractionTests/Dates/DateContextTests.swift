import Records
import Testing

@testable import Extraction

/// What looks like a date and is none.
@Suite struct DateContextTests {
  @Test(arguments: [
    "Prajurit Yonif 0799/Arung hadir.", "Satuan 13/LS berangkat.",
    "Keputusan Nomor 27/2023 berlaku.", "Surat SK 800/B 03/2/2021 dibacakan.",
    "Operasi 331/VI/OPS selesai.", "Nomor 539/Kep.459-Ek/XI/2022 dibacakan.",
    "UU Nomor 38 Tahun 2003 berlaku.", "Pepres no 72 tahun 2021 berlaku.",
    "Peraturan Daerah Kabupaten Arung Tahun 2021 berlaku.", "Perda No. 5 Tahun 2020 berlaku.",
  ]) func documents(_ text: String) throws { try MarkedDates.expect(text) }

  @Test(arguments: [
    "Skor 3-1 dan 2/3 anggota hadir.", "Sepertiga (1/3) warga hadir.", "Layanan 24/7 dibuka.",
    "Warga RT 02/04 hadir.", "Hubungi 0812-2018-2023 segera.", "Harganya Rp 2.023 per liter.",
    "Sebanyak 2000 orang hadir.", "Sejak 1950 orang mendaftar.", "Hadir 1.945 warga Arung.",
    "Pasal 18 ayat 6 dibacakan.", "Rusdi Malano (58) berusia 40 tahun.",
    "Panen minggu ke-2 dan hari ke-3.", "Koordinat 1.2.23 dicatat.", "Selama 13 hari dan 12 jam.",
    "Peringatan HUT ke-78 Arung.",
    "Bantuan diberikan sejak 2000 pohon ditanam.", "Luasnya mencapai 2014 meter.",
    "Ada 2023 sertifikat dibagikan.",
    "Pandemi Corona Virus Disease 2019 reda.", "Jalan sepanjang 1.445 H tanah.",
  ]) func numbers(_ text: String) throws { try MarkedDates.expect(text) }

  @Test(arguments: [
    "Dosen Universitas Sebelas Maret hadir.", "Laga di Stadion 17 Mei seru.",
    "Warga Jalan 17 Agustus hadir.", "Laga di GOR 10 November seru.",
    "Pendeta memimpin Minggu Palma di Arung.", "Anak Sekolah Minggu bernyanyi.",
    "Mei Lestari menjual 5 mar.", "Tiar Juni hadir pada April Lestari.",
  ]) func names(_ text: String) throws { try MarkedDates.expect(text) }

  @Test(arguments: [
    "Loket buka Senin-Jumat.", "Loket buka Senin - Sabtu, pukul 08.00.",
    "Loket buka setiap Senin.", "Loket buka setiap hari Senin.", "Rapat tiap Kamis malam.",
    "Panen tiap tanggal 17 Agustus.", "Panen setiap 1 Juni.",
    "Libur pada Sabtu dan Minggu.", "Buka dari Senin sampai Kamis.",
  ]) func routine(_ text: String) throws { try MarkedDates.expect(text) }

  @Test(arguments: [
    "Dalam beberapa hari ini warga hadir.", "Dalam dua tahun ini warga hadir.",
    "Dalam lima tahun terakhir warga hadir.", "Beberapa waktu lalu warga hadir.",
    "Seratus tahun lalu orang berjuang.", "Ia datang puluhan tahun lalu.",
    "Baru-baru ini warga hadir.",
    "Selamat akhir pekan, warga Arung.", "Jembatan selesai dalam sehari semalam.",
    "Ia pindah besok lusa.",
  ]) func vague(_ text: String) throws { try MarkedDates.expect(text) }

  @Test(arguments: [
    "Rapat 31 Februari 2023.", "Rapat 29 Februari 2023.", "Rapat Senin (31/2/2023).",
    "Rapat 45/13/2023.",
  ])
  func impossibleDays(_ text: String) throws {
    for mention in try MarkedDates.findings(in: text).findings.mentions {
      #expect(mention.precision != .day)
    }
  }

  @Test(arguments: [
    "Arung – [[2023-02-27|Senin]], giliran pelajar Arung.",
    "Pembagian bibit [[2023-02-27|Senin]] pukul 07.00 WIB di Arung.",
    "Kiriman tiba [[2023-03-05/2023-03-06|Minggu malam hingga Senin (5-6/3)]].",
    "Paruman digelar Redite Wage Kuningan [[2023-02-12|(12/2)]].",
  ]) func weekdaysAndBracketsWithoutOtherSigns(_ marked: String) throws {
    try MarkedDates.expect(marked)
  }

  @Test(arguments: [
    "Arung menang atas lawannya – Senin, kata orang, hari sial.", "Loket buka Senin-Kamis pukul 8.",
    "Lebar (12/2) papan itu cukup.",
  ]) func weekdaysAndFractionsOfOtherKinds(_ text: String) throws { try MarkedDates.expect(text) }
}
