import UnicodeText

/// The closed word classes of the date rules.
struct DateGlossary: Sendable {
  enum Class: Int, Sendable, CaseIterable {
    case year, fiscal, budgetYear, schoolYear, session, decade, decadeSuffix
    case month, date, day, week
    case past, future, tense, now, latest, ago, which, will, coming
    case early, middle, late
    case during, at, since, range, to, and
    case term, deadline, every, eve, ordinal, some, number, clock, fraction, counted, numbered
    case hijri, masehi

    var bit: UInt64 { 1 << UInt64(rawValue) }

    /// The class a pattern names, as in `:year`.
    init?(named name: Substring) {
      guard let known = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
      self = known
    }
  }

  private static let words: [Class: [String]] = [
    .year: ["tahun", "thn", "th", "tahunnya"],
    .fiscal: ["anggaran", "fiskal", "buku", "pajak", "kerja", "takwim"],
    .budgetYear: ["TA"],
    .schoolYear: ["ajaran", "pelajaran", "akademik"],
    .session: ["sidang"],
    .decade: ["dekade", "era", "tahun"],
    .decadeSuffix: ["an"],
    .month: ["bulan", "bln"],
    .date: ["tanggal", "tgl", "tertanggal"],
    .day: ["hari"],
    .week: ["pekan", "minggu"],
    .past: ["lalu", "kemarin", "silam", "kemaren"],
    .future: ["mendatang", "depan", "besok", "nanti", "esok"],
    .tense: ["lalu", "kemarin", "mendatang", "depan", "besok", "nanti", "ini"],
    .now: ["ini"],
    .latest: ["terakhir", "belakangan"],
    .ago: ["lalu", "silam"],
    .which: ["yang"],
    .will: ["akan"],
    .coming: ["datang"],
    .early: ["awal"],
    .middle: ["pertengahan", "medio"],
    .late: ["akhir", "penghujung"],
    .during: ["pada", "hingga", "sampai", "sepanjang", "selama", "antara", "per"],
    .at: ["di"],
    .since: ["sejak", "mulai", "semenjak", "dari"],
    .range: ["hingga", "sampai", "sampe", "sd"],
    .to: ["dengan"],
    .and: ["dan", "serta"],
    .term: ["periode", "priode", "masa", "jabatan", "bakti", "pemerintahan", "kepengurusan"],
    .deadline: ["lambat", "lambatnya", "batas", "tenggat", "sebelum", "tempo"],
    .every: ["setiap", "tiap", "saban"],
    .eve: ["malam"],
    .ordinal: ["ke"],
    .some: ["beberapa", "berapa"],
    .number: ["nomor", "no", "nomer", "pasal", "ayat"],
    .clock: ["pukul", "jam", "pkl"],
    .fraction: ["sepertiga", "seperempat", "setengah", "perempat", "pertiga"],
    .counted: [
      "orang", "unit", "ekor", "jiwa", "kk", "meter", "hektare", "hektar", "ton", "kg", "paket",
      "buah", "rupiah", "siswa", "peserta", "personel", "liter", "lembar", "keluarga", "butir",
      "warga", "kepala", "km", "ha", "m2", "bidang", "rumah", "pelajar", "atlet", "kali", "dosis",
      "persen", "kilometer", "pegawai", "anggota", "pohon", "bibit", "kasus", "pelanggan",
    ],
    .numbered: [
      "disease", "covid", "sars", "iso", "sni", "km", "rp", "usd", "no", "nomor", "pasal", "seri",
      "tipe", "kode", "pos", "rt", "rw", "sebanyak", "sejumlah", "sebesar", "seluas", "sekitar",
      "mencapai", "hampir", "lebih", "total", "jumlah", "minimal", "maksimal", "baru",
    ],
    .hijri: ["H", "Hijriah", "Hijriyah", "Hijriyyah", "Hijriya"],
    .masehi: ["M", "Masehi"],
  ]

  /// Classes whose words count only in capitals.
  private static let capitalClasses: Set<Class> = [.budgetYear]

  private static let numberWords: [String: Int] = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11,
  ]

  private static let units: [String: (unit: DateReading.TimeUnit, count: Int?)] = [
    "hari": (.day, nil), "pekan": (.week, nil), "minggu": (.week, nil), "bulan": (.month, nil),
    "tahun": (.year, nil), "sehari": (.day, 1), "sepekan": (.week, 1), "seminggu": (.week, 1),
    "sebulan": (.month, 1), "setahun": (.year, 1),
  ]

  /// The classes of each word by the hash of its token, a bit for each.
  private let classes: [UInt64: UInt64]
  private let capitals: UInt64
  private let counts: [UInt64: Int]
  private let unitsByHash: [UInt64: (unit: DateReading.TimeUnit, count: Int?)]

  init() {
    var classes: [UInt64: UInt64] = [:]
    for (kind, words) in Self.words {
      for word in words {
        for hash in Tokenizer.hashes(of: word) { classes[hash, default: 0] |= kind.bit }
      }
    }
    self.classes = classes
    capitals = Self.capitalClasses.reduce(0) { $0 | $1.bit }
    var counts: [UInt64: Int] = [:]
    for (word, count) in Self.numberWords {
      for hash in Tokenizer.hashes(of: word) { counts[hash] = count }
    }
    self.counts = counts
    var units: [UInt64: (unit: DateReading.TimeUnit, count: Int?)] = [:]
    for (word, unit) in Self.units {
      for hash in Tokenizer.hashes(of: word) { units[hash] = unit }
    }
    unitsByHash = units
  }

  func stands(_ token: Token, in kind: Class) -> Bool {
    guard token.isWord, let known = classes[token.hash], known & kind.bit != 0 else { return false }
    return kind.bit & capitals == 0 || token.isAllCaps
  }

  /// The bits of all classes a word stands in.
  func classes(of token: Token) -> UInt64 { token.isWord ? classes[token.hash] ?? 0 : 0 }

  /// True for `dua` and `sepekan`.
  func isCount(_ token: Token) -> Bool {
    counts[token.hash] != nil || unitsByHash[token.hash]?.count != nil
  }

  /// `dua` is 2.
  func count(_ token: Token) -> Int? { token.isWord ? counts[token.hash] : nil }

  /// The unit a word names, with its count where the word holds one (`sepekan`).
  func unit(_ token: Token) -> (unit: DateReading.TimeUnit, count: Int?)? {
    token.isWord ? unitsByHash[token.hash] : nil
  }
}
