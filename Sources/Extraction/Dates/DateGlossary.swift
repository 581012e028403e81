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
    case hijri, masehi, anniversary, birth, proclamation, independence, republic
    case nation, ceremony, before, idiom, planned, onward, limit, rank, worship
    case resumption, season, quarter

    var bit: UInt64 { 1 << UInt64(rawValue) }

    /// The class a pattern names, as in `:year`.
    init?(named name: Substring) {
      guard let known = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
      self = known
    }
  }

  private static let classWords: [Class: [String]] = [
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
    .some: ["beberapa", "berapa", "seratus", "seribu", "belasan", "puluhan", "ratusan", "sekian"],
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
    .anniversary: ["HUT", "Ultah"],
    .birth: ["ulang"],
    .proclamation: ["proklamasi"],
    .independence: ["kemerdekaan"],
    .republic: ["RI", "republik", "Indonesia"],
    .nation: ["Indonesia"],
    .ceremony: [
      "peringatan", "memperingati", "perayaan", "merayakan", "upacara", "apel", "rangkaian",
      "rangka", "menyambut", "memeriahkan", "menyemarakkan", "semarak", "kegiatan", "acara",
      "lomba", "panitia", "tema", "logo", "puncak", "resepsi", "syukuran", "gebyar", "karnaval",
      "pawai", "bendera",
    ],
    .planned: ["akan", "bakal", "dijadwalkan", "direncanakan", "rencananya"],
    .onward: ["sejak", "semenjak"],
    .limit: [
      "sampai", "hingga", "sebelum", "lambat", "lambatnya", "cepat", "cepatnya", "sejak",
      "semenjak", "mulai", "dari", "menjelang", "jelang", "per", "batas", "tenggat", "tempo",
      "pada", "sekitar", "sekira", "kisaran", "diperkirakan", "ditargetkan", "direncanakan",
      "dijadwalkan", "rencananya", "dimulai",
    ],
    .season: [
      "lebaran", "pemilu", "pilkada", "pilpres", "ramadan", "ramadhan", "puasa", "panen", "musim",
      "natal", "mudik",
    ],
    .quarter: ["triwulan", "kuartal", "TW"],
    .resumption: ["dilanjutkan", "dilanjut", "berlanjut", "diteruskan"],
    .rank: ["pertama", "kedua", "ketiga", "keempat", "kelima", "terakhir"],
    .worship: [
      "salat", "sholat", "shalat", "solat", "khutbah", "khotbah", "ibadah", "misa", "kebaktian",
      "pengajian", "safari", "senam", "sekolah", "pasar", "puasa",
    ],
    .idiom: ["besok", "lusa", "sehari"],
    .before: ["menjelang", "jelang", "saat", "usai", "setelah", "sebelum", "bertepatan"],
  ]

  /// Classes whose words count only in capitals.
  private static let capitalClasses: Set<Class> = [.budgetYear]

  private static let numberWords: [String: Int] = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11,
  ]

  /// Units with the count one in the word.
  private static let unitWords: [String: DateReading.TimeUnit] = [
    "sehari": .day, "sepekan": .week, "seminggu": .week, "sebulan": .month, "setahun": .year,
  ]

  /// What the glossary says of a word.
  struct Word: Sendable {
    /// A bit for each class the word stands in.
    var classes: UInt64 = 0
    /// `dua` is 2, `sepekan` is 1.
    var count: Int?
    /// The unit the count is of, where the word holds both (`sepekan`).
    var unit: DateReading.TimeUnit?
  }

  private let words: TokenTable<Word>
  /// The classes alone: what is asked most.
  private let classes: TokenTable<UInt64>
  private let capitals: UInt64

  init() {
    var words: [UInt64: Word] = [:]
    for (kind, forms) in Self.classWords {
      for hash in forms.flatMap(Tokenizer.hashes) {
        words[hash, default: Word()].classes |= kind.bit
      }
    }
    for (form, count) in Self.numberWords {
      for hash in Tokenizer.hashes(of: form) { words[hash, default: Word()].count = count }
    }
    for (form, unit) in Self.unitWords {
      for hash in Tokenizer.hashes(of: form) {
        words[hash, default: Word()].count = 1
        words[hash, default: Word()].unit = unit
      }
    }
    self.words = TokenTable(words)
    classes = TokenTable(words.mapValues(\.classes))
    capitals = Self.capitalClasses.reduce(0) { $0 | $1.bit }
  }

  /// What the glossary says of a token; nil for words it does not have.
  func word(_ token: Token) -> Word? { token.isWord ? words[token.hash] : nil }

  func stands(_ token: Token, in kind: Class) -> Bool {
    guard token.isWord, let classes = classes[token.hash], classes & kind.bit != 0 else {
      return false
    }
    return kind.bit & capitals == 0 || token.isAllCaps
  }

  /// True for `dua`, not for `sepekan`.
  func isNumber(_ token: Token) -> Bool {
    word(token).map { $0.count != nil && $0.unit == nil } ?? false
  }
}
