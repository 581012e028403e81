/// Corrections in words.
extension Correction {
  /// What it did to the person, who says so, and how it is undone.
  package var explanation: Explanation {
    let deed: Explanation =
      switch action {
      case .hide: Explanation("Disembunyikan dari daftar", "Hidden from lists")
      case .merge: Explanation("Digabungkan", "Merged")
      case .split: Explanation("Dipisahkan", "Split")
      case .rename: Explanation("Diberi nama “\(name ?? "")”", "Renamed to “\(name ?? "")”")
      }
    return Explanation(
      "\(deed.indonesian): \(source.indonesian). Hapus baris \(line) untuk membatalkannya.",
      "\(deed.english): \(source.english). Delete line \(line) to undo it.")
  }

  /// `koreksi A. N., 2026-11-25: “catatan”`.
  var source: Explanation {
    let date = self.date.map { ", \($0)" } ?? ""
    let note = self.note.map { ": “\($0)”" } ?? ""
    return Explanation(
      "koreksi \(author)\(date)\(note)", "correction by \(author)\(date)\(note)")
  }
}

extension Identities.Fault {
  /// - Parameter correction: the one that could not be followed.
  package func explanation(of correction: Correction) -> Explanation {
    switch kind {
    case .unknownPerson(let person):
      return Explanation(
        "Baris \(correction.line): “\(person)” tidak ada di indeks; periksa alamat halamannya.",
        "Line \(correction.line): the index has no “\(person)”; check the address of the page.")
    case .contradictsSplit:
      return Explanation(
        "Baris \(correction.line): tidak digabungkan karena baris lain memisahkannya;"
          + " hapus salah satunya.",
        "Line \(correction.line): not merged, since another line splits them; delete one of the two."
      )
    case .indivisible:
      return Explanation(
        "Baris \(correction.line): satu nama dalam satu jabatan tidak dapat dipisahkan.",
        "Line \(correction.line): one name in one office cannot be split.")
    }
  }
}
