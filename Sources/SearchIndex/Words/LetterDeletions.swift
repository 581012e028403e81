/// A word and what is left of it without one of its letters. Two words that differ by one edit share
/// one of these, so the words near a word are found without reading all others (symmetric deletion).
enum LetterDeletions {
  /// Words whose neighbours are looked for, in Unicode scalars.
  static let lengths = 3...20

  /// Each once; none of a word that is too short or too long.
  static func of(_ word: String) -> Set<String> {
    let letters = Array(word.unicodeScalars)
    guard lengths.contains(letters.count) else { return [] }
    var found: Set<String> = [word]
    for left in letters.indices {
      var rest = String.UnicodeScalarView(letters[..<left])
      rest.append(contentsOf: letters[(left + 1)...])
      found.insert(String(rest))
    }
    return found
  }
}
