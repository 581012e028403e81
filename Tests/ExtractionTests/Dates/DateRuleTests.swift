import Testing

@testable import Extraction

/// One list a rule: what it reads, and beside it what only looks alike. Each line names the rule
/// through the mention.
@Suite struct DateRuleTests {
  private func expect(rule: String, _ marked: String) throws {
    try MarkedDates.expect(marked)
    for mention in try MarkedDates.findings(in: MarkedText.plain(marked)).findings.mentions {
      #expect(mention.rule == rule, "\(marked)")
    }
  }

  @Test(arguments: [
    "Rapat digelar di Muara Jernih, [[2023-02-28|Selasa (28/2/2023)]].",
    "Rapat digelar di Muara Jernih, [[2023-02-28|Selasa (28/02/23)]].",
    "Ia hadir [[2023-02-24|Jum'at (24/2/2023)]] lalu.",
    "Ia hadir [[2023-02-24|Jum’at, (24/2/2023)]] lalu.",
    "Ia hadir [[2023-02-28|Selasa pagi (28/2/2023)]].",
    "Ia hadir [[2023-02-28|Selasa (28-2-2023)]] dan [[2023-02-27|Senin (27.2.2023)]].",
    "Ia hadir [[2023-02-28|Selasa Pon (28/2/2023)]].",
    "Ia hadir [[2023-02-28|Selasa kemarin (28/2/2023)]].",
    "Ia hadir ([[2023-02-28|Selasa, 28/2/2023]]).",
    "Ia hadir [[2023-02-28|Selas (28/2/2023)]].",
    "Ia hadir [[2023-03-05|Minggu mendatang (5/3/2023)]].",
  ]) func weekdayNumeric(_ marked: String) throws {
    try expect(rule: "weekday-numeric", marked)
  }

  @Test(arguments: [
    "Kegiatan dibuka [[2023-02-27|Senin (27/2)]] sore.",
    "Kegiatan dibuka [[2023-03-01|Rabu (1/3)]].",
    "Kegiatan dibuka [[2023-02-26|Minggu,(26/2)]].",
    "Kegiatan dibuka [[2023-02-26|minggu (26/02)]].",
    "Kegiatan dibuka [[2023-02-26|Ahad (26/2)]].",
    "Kegiatan dibuka [[2023-02-25|Sabtu siang (25/2)]].",
    "Kegiatan dibuka pada [[2023-02-14|Selasa 14/02]].",
  ]) func weekdayDayMonth(_ marked: String) throws {
    try expect(rule: "weekday-day-month", marked)
  }

  @Test(arguments: [
    "[[2023-02-28|Selasa, 28 Februari 2023]] di Arung.",
    "[[2023-02-28|Selasa 28 Februari 2023]] di Arung.",
    "[[2023-02-28|Selasa tanggal 28 Februari 2023]] di Arung.",
    "Di Hotel Arung, [[2023-02-28|Selasa (28 Februari 2023)]].",
    "Di Arung, [[2023-02-28|Selasa (28 Feb)]].", "([[2023-02-28|Selasa, 28 Februari 2023]])",
    "Di Arung, [[2023-03-03|Jumat, 3 Maret]] mendatang.",
    "Di Arung, [[2023-03-03|Jumat, 3 Maret 2023]].",
    "Di Arung, [[2022-11-14|Senin, 14 Nopember 2022]].",
    "[[2021-12-13|Monday, 13 Dec 2021]] di Arung.",
    "Kegiatan pada [[2022-09-12|Senin/12 September 2022]].",
  ]) func weekdayLong(_ marked: String) throws {
    try expect(rule: "weekday-long", marked)
  }

  @Test(arguments: [
    "Naskah bertanggal [[2023-02-28|28-02-2023]] itu.", "Naskah [[2023-02-28|2023/02/28]] itu.",
    "Naskah [[2023-02-28|2023-02-28]] itu.", "Naskah [[2023-02-28|28.02.2023]] itu.",
    "Naskah [[2023-02-28|28/2/2023]] itu.", "Naskah [[2023-02-28|28-Feb-2023]] itu.",
    "Naskah di Arung [[2023-02-28|(28/2/2023)]].",
    "Naskah tanggal [[2021-12-07|7 - 12 - 2021]] itu.",
    "Dokumen RP/III/[[2023-02-16|16.02.2023]] dibacakan.",
  ]) func numeric(_ marked: String) throws { try expect(rule: "numeric", marked) }

  @Test(arguments: [
    "Ditandatangani [[2023-02-28|28 Februari 2023]].", "Lahir [[1945-08-17|17 agustus 1945]].",
    "Lahir tanggal [[1999-02-02|2 Pebruari 1999]].", "Terbit [[2023-01-28|28 January 2023]].",
    "Terbit [[2023-02-27|February 27, 2023]].", "Terbit [[2022-08-09|9 Agt. 2022]].",
  ]) func dayMonthYear(_ marked: String) throws { try expect(rule: "day-month-year", marked) }

  @Test(arguments: [
    "Mulai [[2023-02-20|20 Februari]] warga mendaftar.", "Per [[2023-01-20|20 Januari]] lalu.",
    "Acara [[2023-05-22|22 Mei]] mendatang.", "Acara [[2023-10-22|22 Oktober]] mendatang.",
    "Acara [[2022-10-22|22 Oktober]] lalu.",
  ]) func dayMonth(_ marked: String) throws { try expect(rule: "day-month", marked) }

  @Test(arguments: [
    "[[2023-03-06/2023-03-08|Senin-Rabu (6-8/3)]] di Arung.",
    "[[2023-03-06/2023-03-08|Senin-Rabu (6-8/3/2023)]] di Arung.",
    "[[2023-03-04/2023-03-05|Sabtu dan Minggu (4-5/3)]] di Arung.",
    "[[2023-03-04/2023-03-05|Sabtu dan Minggu (4 dan 5/3)]] di Arung.",
    "[[2023-02-24/2023-02-26|Jumat (24/2) hingga Minggu (26/2)]] di Arung.",
    "[[2023-02-28/2023-03-02|Selasa-Kamis (28/2-2/3)]] di Arung.",
  ]) func rangeWeekdayNumeric(_ marked: String) throws {
    try expect(rule: "range-weekday-numeric", marked)
  }

  @Test(arguments: [
    "Tanggal [[2021-10-14/2021-10-16|14 - 16 Oktober 2021]].",
    "Tanggal [[2024-06-03/2024-06-07|3 s/d 7 Juni 2024]].",
    "Tanggal [[2023-03-06/2023-03-08|6 s.d. 8 Maret 2023]].",
    "Tanggal [[2023-03-06/2023-03-08|6 sampai dengan 8 Maret]].",
    "Tanggal [[2022-09-17/2022-09-19|17–19 September]] lalu.",
    "Pada [[2022-04-01/2022-04-11|bulan April (1-11 April 2022)]] naik.",
    "Sejak tanggal [[2022-05-23/2022-05-27|23 hingga 27 Mei 2022]] di Arung.",
  ]) func rangeDayMonth(_ marked: String) throws { try expect(rule: "range-day-month", marked) }

  @Test(arguments: [
    "Dari [[2022-05-29/2022-06-10|29 Mei hingga 10 Juni 2022]].",
    "Dari [[2024-01-31/2024-02-01|31 Januari hingga 1 Februari 2024]].",
    "Dari [[2022-12-30/2023-01-02|30 Desember hingga 2 Januari 2023]].",
    "Dari [[2023-02-28/2023-03-02|28 Februari sampai 2 Maret]].",
  ]) func rangeTwoMonths(_ marked: String) throws { try expect(rule: "range-two-months", marked) }

  @Test(arguments: [
    "Jadwal (6-8/3) kosong: [[2023-03-06/2023-03-08|6-8/3/2023]].",
    "Jadwal [[2023-02-28/2023-03-02|28/2/2023 - 2/3/2023]].",
  ]) func rangeNumeric(_ marked: String) throws {
    let plain = MarkedText.plain(marked)
    let last = try MarkedDates.findings(in: plain).findings.mentions.last
    #expect(last?.rule == "range-numeric")
  }

  @Test(arguments: [
    "Rapat tanggal [[2023-03-05|5]] dan [[2023-03-06|6 Maret 2023]].",
    "Libur [[2023-02-12/2023-02-13|12-13]] & [[2023-02-15/2023-02-16|15-16 Februari]].",
    "Rapat pada [[2023-03-05|5]], [[2023-03-06|6]] dan [[2023-03-07|7 Maret 2023]].",
    "Rapat tanggal [[2023-03-05|5]], [[2023-03-06|6]], dan [[2023-03-07|7 Maret 2023]].",
    "Dihadiri peserta 30 dan [[2023-03-06|6 Maret 2023]].",
  ]) func listDayMonth(_ marked: String) throws { try MarkedDates.expect(marked) }

  @Test(arguments: [
    "APBD [[2020|tahun 2020]], [[2021|2021]], dan [[2022|2022]] naik.",
    "Pada [[2021|tahun 2021]] dan [[2022|2022]] naik.",
  ]) func listYear(_ marked: String) throws { try MarkedDates.expect(marked) }

  @Test(arguments: [
    "Pada [[2023-03|Maret 2023]] warga panen.", "Pada [[2022-03|bulan Maret 2022]] warga panen.",
    "Hingga [[2023-03|Maret tahun 2023]] warga panen.",
  ]) func monthYear(_ marked: String) throws { try expect(rule: "month-year", marked) }

  @Test(arguments: [
    "Sejak [[2023-01|Januari]] warga panen.", "Pada [[2023-01|bulan Januari]] warga panen.",
    "Panen [[2022-12|Desember]] lalu.", "Panen [[2023-04|April]] mendatang.",
    "Laporan diserahkan sebelum [[2022-12|Desember]].", "Selesai paling lambat [[2023-04|April]].",
  ]) func month(_ marked: String) throws { try expect(rule: "month", marked) }

  @Test(arguments: [
    "Kapur habis dan baru dikirim [[2022-11|November]].",
    "Setiap September dan [[2023-01|Januari]] ombak tinggi.",
  ]) func monthBare(_ marked: String) throws { try expect(rule: "month-bare", marked) }

  @Test(arguments: [
    "Ia menemui April di pasar.", "Kapur dikirim Maret Lestari.", "Panen setiap September.",
    "Menurut Desember, pasar ramai.",
  ]) func monthBareIsNone(_ text: String) throws { try MarkedDates.expect(text) }

  @Test(arguments: [
    "Berdasarkan surat nomor 142/DK/II/[[2023-02-10|10.02.2023]] tim dibentuk.",
    "Berdasarkan surat tugas nomor 611/RG/[[2022-05-16|16.05.2022]].",
  ]) func documentDay(_ marked: String) throws { try expect(rule: "document-day", marked) }

  @Test(arguments: [
    "Berdasarkan SK 800/B 03/12/2021 tim dibentuk.", "Alamat 10/10.02.2023.45 salah.",
    "Versi 3/10.02.20 terpasang.",
  ]) func documentNumberWithoutDay(_ text: String) throws { try MarkedDates.expect(text) }

  @Test(arguments: [
    "Selama [[2023-01/2023-02|Januari-Februari 2023]].",
    "Sepanjang [[2022-08/2022-09|Agustus hingga September 2022]].",
    "Pada [[2022-10/2022-11|bulan Oktober/November 2022]].",
    "Sepanjang [[2022-12/2023-01|Desember - Januari 2023]].",
  ]) func rangeMonths(_ marked: String) throws { try expect(rule: "range-months", marked) }

  @Test(arguments: [
    "Panen [[2023-03-01/2023-03-10|awal Maret]] mendatang.",
    "Panen [[2023-04-11/2023-04-20|pertengahan April 2023]].",
    "Panen [[2023-02-19/2023-02-28|akhir Februari]] lalu.",
  ]) func monthPart(_ marked: String) throws { try expect(rule: "month-part", marked) }

  @Test(arguments: [
    "Pada [[2023-04/2023-06|triwulan II 2023]] naik.", "Pada [[2022-10/2022-12|triwulan IV/2022]].",
    "Pada [[2023-01/2023-06|semester I tahun 2023]].",
    "Pada [[2023-01/2023-03|kuartal pertama 2023]].", "Pada [[2023-01/2023-03|triwulan I]] ini.",
    "Pada [[2022-07/2022-09|triwulan III]] hanya 20 laporan.",
  ]) func period(_ marked: String) throws { try expect(rule: "period", marked) }

  @Test(arguments: [
    "Pada [[2023|tahun 2023]] dan [[2024|Tahun (2024)]].", "Di [[2022|tahun 2022]] ini.",
  ]) func year(_ marked: String) throws { try expect(rule: "year", marked) }

  @Test(arguments: [
    "APBD [[2022|TA 2022]] naik.", "APBD [[2022|tahun anggaran 2022]] naik.",
    "APBD [[2022|Tahun Anggaran (TA) 2022]] naik.",
  ]) func fiscalYear(_ marked: String) throws { try expect(rule: "fiscal-year", marked) }

  @Test(arguments: [
    "Bupati [[2019/2024|periode 2019-2024]].", "Bupati [[2024/2029|periode 2024/2029]].",
    "Ketua [[2021/2024|masa bakti 2021 - 2024]].",
    "Selama [[2018/2023|periode pemerintahan 2018-2023]].",
  ]) func periodYears(_ marked: String) throws { try expect(rule: "period-years", marked) }

  @Test(arguments: [
    "RPJPD [[2021/2045|2021-2045]] dibahas.", "Bupati Arung ([[2021/2026|2021-2026]]).",
    "Pada [[2025/2026|Tahun Sidang 2025/2026]].", "Sejak [[2014/2019|2014 hingga 2019]] naik.",
    "RPJMD [[2018/2023|tahun 2018 – 2023]] dibahas.",
    "APBD [[2022/2023|tahun anggaran 2022/2023]] dibahas.",
  ]) func rangeYears(_ marked: String) throws { try expect(rule: "range-years", marked) }

  @Test(arguments: [
    "Pada [[2022-07/2023-06|tahun ajaran 2022/2023]].",
    "Pada [[2022-07/2023-06|Tahun Pelajaran 2022-2023]].",
  ]) func schoolYear(_ marked: String) throws { try expect(rule: "school-year", marked) }

  @Test(arguments: [
    "Pada [[1990/1999|dekade 1990-an]].", "Pada [[1980/1989|tahun 1980-an]].",
    "Pada [[1980/1989|akhir tahun 1980-an]].", "Hingga [[1980/1989|1980 - an]].",
  ]) func decade(_ marked: String) throws { try expect(rule: "decade", marked) }

  @Test(arguments: [
    "Berakhir pada [[2000|2000]].", "Sejak [[2020|2020]] pelabuhan ditutup.",
    "Pada [[2016|2016]] lalu.",
  ]) func yearPreposition(_ marked: String) throws {
    try expect(rule: "year-preposition", marked)
  }

  @Test(arguments: [
    "Kinerja bank [[2006|2006]].", "Kuota pemilu [[2024|2024]] yang lalu.",
    "Pekan Olahraga Daerah (POPDA) [[2022|2022]] dibuka.",
    "Kontingen Porprov [[2022|2022]] dilepas.", "Penyerapan Anggaran [[2021|2021]] naik.",
  ]) func yearBare(_ marked: String) throws { try expect(rule: "year-bare", marked) }

  @Test(arguments: [
    "Pasar dibuka [[2023-02-28|hari ini]].", "Pasar dibuka [[2023-02-27|kemarin]].",
    "Pasar dibuka [[2023-03-01|besok]].", "Pasar dibuka [[2023-03-02|lusa]].",
    "Pasar dibuka [[2023-02-26|kemarin lusa]].",
    "Pasar dibuka [[2023-03-06/2023-03-12|pekan depan]].",
    "Pasar dibuka [[2023-02-20/2023-02-26|minggu lalu]].",
    "Pasar dibuka [[2023-03|bulan depan]].", "Pasar dibuka [[2022|tahun lalu]].",
  ]) func relative(_ marked: String) throws { try expect(rule: "relative", marked) }

  @Test(arguments: [
    "Pasar dibuka [[2023-02-26|dua hari lalu]].", "Pasar dibuka [[2023-02-25|3 hari yang lalu]].",
    "Pasar dibuka [[2021|dua tahun lalu]].", "Pasar dibuka [[2022-11|tiga bulan silam]].",
  ]) func relativeCount(_ marked: String) throws { try expect(rule: "relative-count", marked) }

  @Test(arguments: [
    "Hujan turun [[2023-02-21/2023-02-28|sepekan terakhir]].",
    "Hujan turun dalam [[2023-02-25/2023-02-28|3 hari terakhir]].",
  ]) func relativeLatest(_ marked: String) throws { try expect(rule: "relative-latest", marked) }

  @Test(arguments: [
    "Hal itu disiarkan [[2023-02-22|Rabu]].",
    "Katanya di Arung, [[2023-02-23|Kamis]].", "Rapat pada hari [[2023-02-27|Senin]] itu.",
    "Rapat digelar [[2023-02-23|Kamis]] malam di Arung.", "Rapat [[2023-03-01|Rabu besok]].",
    "Rapat [[2023-02-27|Senin kemarin]].", "Rapat pada [[2023-02-26|Minggu lalu]].",
    "Rapat pada [[2023-03-06|Senin mendatang]].", "Katanya di Arung, [[2023-02-28|Selasa]].",
  ]) func weekday(_ marked: String) throws { try expect(rule: "weekday", marked) }

  @Test(arguments: [
    "Panen [[2022-12|Desember tahun lalu]] melimpah.",
    "Panen [[2023-04|bulan April tahun ini]] melimpah.",
    "Panen [[2024-01|Januari tahun depan]] melimpah.",
  ]) func monthOfYear(_ marked: String) throws { try expect(rule: "month-of-year", marked) }

  /// Only years hold months: `Maret pekan lalu` says a week.
  @Test func aWeekHoldsNoMonth() throws {
    try MarkedDates.expect("Kata Maret [[2023-02-20/2023-02-26|pekan lalu]] di Arung.")
  }

  @Test(arguments: [
    "Panen naik, [[2022-05/2022-08|pertengahan 2022]], di Arung.",
    "Panen naik, [[2022-01/2022-03|awal 2022]].", "Panen naik pada awal [[2022|2022]].",
    "Mendekati akhir 2000 pohon ditanam.",
  ]) func yearPart(_ marked: String) throws { try MarkedDates.expect(marked) }

  @Test(arguments: [
    "Rapat [[2023-02-24|Jumat pekan lalu]].", "Rapat [[2023-03-06|Senin pekan depan]].",
    "Rapat [[2023-03-01|Rabu minggu ini]].",
  ]) func weekdayOfWeek(_ marked: String) throws {
    try expect(rule: "weekday-week", marked)
  }

  @Test(arguments: [
    "Awal puasa [[2023-03-23|1 Ramadan 1444 H]].",
    "Lebaran [[2023-04-22|1 Syawal 1444 Hijriah]] tiba.",
    "Peringatan [[2023-02-18|27 Rajab 1444H]].",
    "Kitab [[1305H|3 Safar 1305 H]] lama.",
  ]) func hijriDay(_ marked: String) throws { try expect(rule: "hijri-day", marked) }

  @Test(arguments: [
    "Idul Adha [[1443H|1443 H]] tiba.", "Bulan [[1442H|Ramadan 1442H]] tiba.",
    "Tahun baru [[1445H|1445 Hijriyah]] tiba.",
  ]) func hijriYear(_ marked: String) throws { try expect(rule: "hijri-year", marked) }

  @Test(arguments: [
    "Idul Adha [[2022|1443 H/2022 M]] tiba.", "Ramadan tiba, [[2023|1444H/2023M]].",
    "Selama [[2023|Ramadan 1444 Hijriah/2023 Masehi]].",
  ]) func hijriGregorian(_ marked: String) throws {
    try expect(rule: "hijri-gregorian", marked)
  }

  @Test(arguments: [
    "Perayaan [[2023-04-22|Idulfitri 2023]] aman.", "Upacara [[2022-11-10|Hari Pahlawan 2022]].",
  ]) func feastYear(_ marked: String) throws { try expect(rule: "feast-year", marked) }

  /// The number gives the year, for the republic alone; an event named after it is no day.
  @Test(arguments: [
    "Jalan ditutup menjelang [[2023-08-17|HUT ke-78 RI]].",
    "Pada [[2022-08-17|HUT Kemerdekaan RI ke-77]] warga libur.",
    "Pada [[2024-08-17|Hari Kemerdekaan ke-79]] warga libur.",
    "Pada [[2021-08-17|Hari Ulang Tahun (HUT) Kemerdekaan Republik Indonesia ke 76]] warga libur.",
    "Pada [[2025-08-17|Hari Ulang Tahun ke- 80 Republik Indonesia]] warga libur.",
    "Upacara bendera peringatan HUT ke-78 RI selesai.",
    "Lomba HUT RI ke-78 ramai.", "Pada HUT ke-65 Arung warga libur.",
    "Pada HUT Bhayangkara ke-77 warga libur.", "Pada HUT ke-78 TNI warga libur.",
  ]) func feastOrdinal(_ marked: String) throws { try expect(rule: "feast-ordinal", marked) }

  /// Without a number the day nearest to the publication, behind a word of time alone.
  @Test(arguments: [
    "Jalan ditutup menjelang [[2023-08-17|HUT RI]].",
    "Pada [[2023-08-17|Hari Kemerdekaan]] warga libur.",
    "Panitia HUT RI rapat.", "Warga memasang umbul-umbul HUT Kemerdekaan RI.",
  ]) func feast(_ marked: String) throws { try expect(rule: "feast", marked) }

  /// A Gregorian day only where the table knows the month; what nobody fixed stays a Hijri year.
  @Test(arguments: [
    "[[2021-08-10|1 Muharram 1443 H]], [[2021-10-19|12 Rabiul Awal 1443 H]].",
    "[[2022-07-10|10 Dzulhijjah 1443 H]], [[2022-05-02|1 Syawwal 1443 H]].",
    "[[2011-08-31|1 Syawal 1432 H]], [[2010-08-11|1 Ramadhan 1431 H]].",
    "[[2025-06-06|10 Zulhijah 1446 H]], [[2026-02-19|1 Ramadan 1447 H]].",
    "[[2023-08-18|1 Safar 1445 H]], [[1444H|15 Sya'ban 1444 H]], [[1400H|1 Muharram 1400 H]].",
    "Tanggal 31 [[1444H|Ramadan 1444 H]].",
  ]) func officialCalendar(_ marked: String) throws { try MarkedDates.expect(marked) }
}
