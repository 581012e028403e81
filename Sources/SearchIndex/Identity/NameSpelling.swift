/// Letters of the spelling before 1972 beside those of today: `oe`/u, `dj`/j, `tj`/c, `j`/y.
///
/// A word is read as units: `dj` is surely today's j, a bare j is today's j or an old y. So Djani
/// can be Jani and Jani can be Yani, but Djani is never Yani.
enum NameSpelling {
  private static let oldU = UInt8(ascii: "U")
  private static let oldJ = UInt8(ascii: "J")
  private static let oldC = UInt8(ascii: "C")

  /// - Parameter word: folded.
  static func units(of word: String) -> [UInt8] {
    var units: [UInt8] = []
    units.reserveCapacity(word.utf8.count)
    for byte in word.utf8 {
      switch (units.last, byte) {
      case (UInt8(ascii: "o"), UInt8(ascii: "e")): units[units.count - 1] = oldU
      case (UInt8(ascii: "d"), UInt8(ascii: "j")): units[units.count - 1] = oldJ
      case (UInt8(ascii: "t"), UInt8(ascii: "j")): units[units.count - 1] = oldC
      default: units.append(byte)
      }
    }
    return units
  }

  /// One letter for all units that can stand for each other, directly or through a third.
  static func letter(of unit: UInt8) -> UInt8 {
    switch unit {
    case oldU: UInt8(ascii: "u")
    case oldC: UInt8(ascii: "c")
    case oldJ, UInt8(ascii: "j"): UInt8(ascii: "y")
    default: unit
    }
  }

  static func agree(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { agree($0, $1) }
  }

  static func agree(_ one: UInt8, _ other: UInt8) -> Bool {
    guard one != other else { return true }
    switch (min(one, other), max(one, other)) {
    case (oldU, UInt8(ascii: "u")), (oldC, UInt8(ascii: "c")), (oldJ, UInt8(ascii: "j")),
      (UInt8(ascii: "j"), UInt8(ascii: "y")):
      return true
    default: return false
    }
  }
}
