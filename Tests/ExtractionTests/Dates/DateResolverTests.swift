import Records
import Testing

@testable import Extraction

/// How the anchor fills what the words leave open.
@Suite struct DateResolverTests {
  private func label(_ mention: DateMention) -> String {
    ([mention.value, mention.from.rawValue] + (mention.weekday.map { [$0.rawValue] } ?? []))
      .joined(separator: " ")
  }

  @Test(arguments: [
    "Di Arung, [[2023-02-28 explicit consistent|Selasa (28/2/2023)]].",
    "Di Arung, [[2023-02-27 explicit conflict|Selasa (27/2/2023)]].",
    "Di Arung, [[2023-02-27 published consistent|Senin (27/2)]].",
    "Di Arung, [[2023-02-27 published conflict|Jumat (27/2)]].",
    "Di Arung, [[2023-02-20 published|20 Februari]] lalu.",
    "Di Arung, [[2023-02-23 weekday consistent|Kamis]].",
  ]) func withAnchor(_ marked: String) throws { try MarkedDates.expect(marked, label: label) }

  @Test func theWeekdayChoosesTheYear() throws {
    // Near the turn of half a year two years lie within reach; only one has the weekday.
    try MarkedDates.expect(
      "Di Arung, [[2022-09-03 published consistent|Sabtu (3/9)]].", label: label)
    try MarkedDates.expect(
      "Di Arung, [[2023-09-09 weekday consistent|Sabtu (9/9)]].", label: label)
  }

  @Test(arguments: [
    "Di Arung, [[XXXX-02-27 unresolved|Senin (27/2)]].",
    "Di Arung, [[XXXX-02-20 unresolved|20 Februari]] lalu.",
    "Di Arung, [[XXXX-03-06/XXXX-03-08 unresolved|6-8 Maret]].",
    "Di Arung, [[XXXX-03 unresolved|bulan Maret]].",
    "Di Arung, Kamis.", "Pasar dibuka kemarin.",
  ]) func withoutAnchor(_ marked: String) throws {
    try MarkedDates.expect(marked, published: nil, label: label)
  }

  @Test(arguments: [
    "Di Arung, Senin [[2025-04-09|(9/42025)]].", "Di Arung [[2025-04-13|(13/4-2025)]].",
    "Di Arung, [[2022-01-31|Senin 31/1/2022)]].", "Di Arung, [[2022-01-31|Senin (31/1/2022]].",
    "Di Arung, [[2025-04-09|Rabu (9/42025)]].", "Di Arung, [[2022-11-04|Jumat (4/11/202)]].",
  ]) func slipsAreRepaired(_ marked: String) throws {
    let mentions = try MarkedDates.findings(in: MarkedText.plain(marked)).findings.mentions
    #expect(mentions.allSatisfy { $0.repaired })
    #expect(mentions.map(\.value).allSatisfy(marked.contains))
  }

  @Test func speechIsReckonedFromTheEvent() throws {
    try MarkedDates.expect(
      "Ia hadir, [[2023-02-26|Minggu (26/2)]]. “Mulai [[2023-02-26|hari ini]] pasar dibuka,” "
        + "ujarnya. Loket dibuka [[2023-02-28|hari ini]].")
  }

  @Test func speechAloneIsReckonedFromThePublication() throws {
    try MarkedDates.expect("“Pasar dibuka [[2023-02-27|kemarin]],” ujarnya.")
  }

  @Test func aBareWeekdayResumesTheDayNamedBefore() throws {
    try MarkedDates.expect(
      "Bupati hadir, [[2023-02-20|Senin (20/2)]]. Pasar dibuka pada [[2023-02-20|Senin]] itu. "
        + "Loket dibuka [[2023-03-06|Senin mendatang]].")
  }

  @Test func aDayBesideTodayIsToday() throws {
    try MarkedDates.expect(
      "Pada [[2023-02-24|hari ini]], [[2023-02-24|Jumat (24/2/2023)]], pasar dibuka.")
  }

  @Test func speechIsReckonedFromTheDayItWasSpoken() throws {
    try MarkedDates.expect(
      "Gempa terjadi [[2023-02-20|Senin (20/2)]].\n“Kapal tiba [[2023-02-26|tadi malam]],” ujar Rusdi, "
        + "[[2023-02-27|Senin (27/2)]].\n“[[2023-02-28|Besok]] satu lagi,” katanya.")
    // Nobody says when he spoke: the day of the event.
    try MarkedDates.expect(
      "Gempa terjadi [[2023-02-20|Senin (20/2)]].\n“Kapal tiba [[2023-02-19|tadi malam]],” ujar Rusdi."
    )
  }

  @Test func plannedWeekdayIsToCome() throws {
    try MarkedDates.expect("Pasar akan dibuka pada [[2023-03-04|Sabtu]].")
    // Behind the comma stands when it was said.
    try MarkedDates.expect("Pasar akan dibuka, kata Rusdi, [[2023-02-25|Sabtu]].")
    try MarkedDates.expect("Pasar dibuka pada [[2023-02-25|Sabtu]].")
  }

  @Test func weekBesideADayIsPartOfIt() throws {
    try MarkedDates.expect("Pemilihan ulang digelar [[2023-03-11|Sabtu (11/3)]] pekan depan.")
    try MarkedDates.expect("Minggu depan, [[2023-03-11|Sabtu (11/3)]], benih ditebar.")
    try MarkedDates.expect("Benih ditebar [[2023-03-06/2023-03-12|pekan depan]].")
  }

  @Test func wordsBesideAMonthAreItsTense() throws {
    try MarkedDates.expect("Embung selesai [[2022-12|Desember]] kemarin.")
    try MarkedDates.expect("Embung selesai [[2023-02-27|kemarin]].")
    try MarkedDates.expect("Sejak [[2022-08|Agustus]] ada 14 kasus.")
    try MarkedDates.expect("Mulai [[2023-08|Agustus]] tarif naik.")
  }

  @Test func quotationMayBeginWithAWeek() throws {
    try MarkedDates.expect("“[[2023-03-06/2023-03-12|Minggu depan]] kami isi,” katanya.")
    try MarkedDates.expect("Pasar dibuka [[2023-03-05|Minggu depan]].")
  }

  @Test func weekdayNamesTheEndOfAStretchAgain() throws {
    try MarkedDates.expect(
      "Festival digelar [[2023-02-28/2023-03-04|28 Februari hingga 4 Maret 2023]]. Pemenang "
        + "diumumkan [[2023-03-04|Sabtu]] malam.")
    try MarkedDates.expect("Pemenang diumumkan [[2023-02-25|Sabtu]] malam.")
  }
}
