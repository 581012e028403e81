import Records

/// The provinces, kabupaten and kota of the gazetteer with what lies in them.
struct SyntheticRegions {
  struct Unit {
    var code: String
    var kind: PlaceKind
    /// Without its level word.
    var form: String
    var latitude: Double?
    var longitude: Double?

    /// As releases write it; a province goes without its level word.
    var name: String {
      switch kind {
      case .provinsi: form
      case .kabupaten: "Kabupaten \(form)"
      case .kota: "Kota \(form)"
      case .kecamatan: "Kecamatan \(form)"
      default: "Desa \(form)"
      }
    }
  }

  /// Provinces, kabupaten and kota.
  private(set) var seats: [Unit] = []
  /// Kecamatan and villages, by the code of the seat they lie in.
  private(set) var parts: [String: [Unit]] = [:]
  /// Names of villages of one word, in small letters: rare words.
  private(set) var rareWords: [String] = []

  /// - Parameter table: the bytes of `regions.tsv`.
  init(table: [UInt8]) {
    for line in table.split(separator: 0x0A) where line.first != 0x23 {
      let cells = String(decoding: line, as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 6, let kind = PlaceKind(rawValue: cells[1]) else { continue }
      let unit = Unit(
        code: cells[0], kind: kind, form: cells[2], latitude: Double(cells[4]),
        longitude: Double(cells[5]))
      switch kind {
      case .provinsi, .kabupaten, .kota: seats.append(unit)
      default:
        parts[String(cells[0].prefix(5)), default: []].append(unit)
        let isWord = cells[2].utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
        if kind == .desa && isWord { rareWords.append(cells[2].lowercased()) }
      }
    }
    rareWords = Set(rareWords).sorted()
    // A list by alphabet would make all words with A common.
    var dice = Dice(rareWords.count)
    rareWords.shuffle(using: &dice)
  }
}
