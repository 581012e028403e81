/// Beginnings or endings of words by one of their letters, all in one array.
struct AffixTable: Sendable {
  private var letters: [UInt8] = []
  private var affixes: [Range<Int>] = []
  /// The number of the first affix under each letter; one more than there are letters.
  private var starts: [Int] = []

  /// - Parameter letter: the one an affix is found by; affixes without it are left out.
  init(_ forms: [[UInt8]], by letter: ([UInt8]) -> UInt8?) {
    for byte in UInt8.min...UInt8.max {
      starts.append(affixes.count)
      for form in forms where letter(form) == byte {
        affixes.append(letters.count..<letters.count + form.count)
        letters += form
      }
    }
    starts.append(affixes.count)
  }

  /// True when one of the affixes under a letter fits.
  func contains(under letter: UInt8, where fits: (ArraySlice<UInt8>) -> Bool) -> Bool {
    for affix in affixes[starts[Int(letter)]..<starts[Int(letter) + 1]] where fits(letters[affix]) {
      return true
    }
    return false
  }
}
