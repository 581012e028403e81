extension IgnoredPart {
  /// What was left aside and why, as a sentence.
  package func words(in language: QueryLanguage) -> String {
    let said = reason.words(in: language)
    if piece.isEmpty { return said }
    return language.pick("«\(piece)»: \(said)", "“\(piece)”: \(said)")
  }
}

extension IgnoredPart.Reason {
  fileprivate func words(in language: QueryLanguage) -> String {
    switch self {
    case .tooLong(let bytes):
      language.pick(
        "diabaikan dari sini; pertanyaan paling panjang \(bytes) bita",
        "ignored from here on; a query has at most \(bytes) bytes")
    case .tooManyWords(let limit):
      language.pick(
        "diabaikan dari sini; pertanyaan paling banyak \(limit) kata",
        "ignored from here on; a query has at most \(limit) words")
    case .tooDeep(let limit):
      language.pick(
        "diabaikan; kurung paling dalam \(limit) tingkat",
        "ignored; brackets nest at most \(limit) deep")
    case .loneQuote:
      language.pick("diabaikan; tanda kutip tanpa pasangan", "ignored; a quote without its pair")
    case .unbalancedBracket:
      language.pick("diabaikan; kurung tanpa pasangan", "ignored; a bracket without its pair")
    case .emptyBrackets: language.pick("diabaikan; kurung kosong", "ignored; empty brackets")
    case .noWords:
      language.pick("diabaikan; tanpa huruf atau angka", "ignored; no letters or digits")
    case .unknownField:
      language.pick(
        "bukan nama bidang, dicari sebagai kata", "no such field, searched as a word")
    case .fieldWithoutValue:
      language.pick("diabaikan; bidang tanpa isi", "ignored; a field without a value")
    case .operatorWithoutSide:
      language.pick(
        "diabaikan; tidak ada yang dihubungkan", "ignored; nothing there to connect")
    case .shortPrefix(let letters):
      language.pick(
        "dicari sebagai kata; awalan perlu \(letters) huruf",
        "searched as a word; a prefix needs \(letters) letters")
    case .shortFuzzy(let letters):
      language.pick(
        "dicari sebagai kata; ~ perlu \(letters) huruf",
        "searched as a word; ~ needs \(letters) letters")
    case .tooManyEdits(let limit):
      language.pick(
        "dibatasi pada beda \(limit) huruf", "limited to a difference of \(limit) letters")
    case .tooDistant(let limit):
      language.pick("dibatasi pada jarak \(limit) kata", "limited to a distance of \(limit) words")
    case .insideNear:
      language.pick(
        "diabaikan di dalam NEAR, yang hanya memuat kata dan frasa",
        "ignored inside NEAR, which holds words and phrases only")
    case .unreadableDate:
      language.pick(
        "diabaikan; bukan tanggal seperti 2019, 2019-03, 2019..2023 atau \"5 Maret 2019\"",
        "ignored; not a date like 2019, 2019-03, 2019..2023 or \"March 5, 2019\"")
    case .impossibleDate:
      language.pick("diabaikan; tanggal itu tidak ada", "ignored; there is no such date")
    case .reversedDates:
      language.pick(
        "diabaikan; akhir sebelum awal", "ignored; the end is before the beginning")
    case .notOfQuotes:
      language.pick(
        "diabaikan; kutipan tidak punya bidang ini", "ignored; quotes have no such field")
    case .more(let count):
      language.pick("dan \(count) bagian lain", "and \(count) more")
    }
  }
}
