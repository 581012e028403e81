import Testing

@testable import Extraction

/// Times of day go to the nearest day of their sentence.
@Suite struct ClockTimeTests {
  @Test(arguments: [
    "Rapat [[2023-02-28 09:00+07:00|Selasa (28/2/2023)]] pukul 09.00 WIB.",
    "Rapat [[2023-03-06 14:30+08:00|Senin (6/3/2023)]] Pukul 14:30 Wita.",
    "Rapat [[2023-03-02 19:00+09:00|Kamis (2/3/2023)]] pukul 19:00Wit.",
    "Rapat [[2023-03-02 09:00+07:00/12:00+07:00|Kamis (2/3/2023)]] pukul 09.00-12.00 WIB.",
    "Rapat pukul 08.00 s/d 10.00 WIB, [[2023-02-27 08:00+07:00/10:00+07:00|Senin (27/2)]].",
    "Rapat pukul 07.30 WIB [[2023-02-28 07:30+07:00|hari ini]].",
    "[[2025-01-07 16:18+07:00|Selasa, 07 Januari 2025]] | 16:18 WIB",
    "[[2026-01-28 20:56|28 January 2026]] 20:56",
    "Rapat [[2023-03-02 08:00+07:00|Kamis (2/3/2023)]] jam 8 WIB.",
    "Rapat [[2023-03-02 07:00|Kamis (2/3/2023)]] jam 7 pagi.",
    "Rapat [[2023-03-02 19:00+07:00|Kamis (2/3/2023)]] pukul 7 malam WIB.",
    "Rapat [[2023-03-02 13:00|Kamis (2/3/2023)]] pukul 1 siang.",
    "Rapat [[2023-03-02 15:30|Kamis (2/3/2023)]] pukul 3.30 sore.",
    "Rapat [[2023-03-02 19:30+08:00|Kamis (2/3/2023)]] pukul 19.30 malam Wita.",
    "Rapat [[2023-03-02 11:00|Kamis (2/3/2023)]] jam 11 siang.",
    "Rapat [[2023-03-02|Kamis (2/3/2023)]] selama 8 jam malam itu.",
    "Pameran [[2023-03-06/2023-03-08 08:00+07:00/13:00+07:00|Senin-Rabu (6-8/3)]], "
      + "pukul 08.00-13.00 WIB.",
    "Loket buka [[2023-03|Maret 2023]] pukul 08.00-13.00 WIB.",
    "Rapat [[2023-03-02|Kamis (2/3/2023)]] selama 12 jam, naik 9.50 persen.",
  ]) func times(_ marked: String) throws {
    try MarkedDates.expect(marked) { mention in
      mention.time.map { "\(mention.value) \($0)" } ?? mention.value
    }
  }
}
