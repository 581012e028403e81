/// The units that a name means, by the token at which the name starts or ends.
struct UnitsByToken {
  private var units: [[RegionUnit]] = []
  /// Number of the units of each token plus 1, 0 where there are none.
  private var numbers: [Int32]

  /// - Parameter tokens: how many the text has; its end counts as one more.
  init(tokens: Int) {
    numbers = [Int32](repeating: 0, count: tokens + 1)
  }

  subscript(token: Int) -> [RegionUnit]? {
    get {
      guard numbers.indices.contains(token), numbers[token] > 0 else { return nil }
      return units[Int(numbers[token]) - 1]
    }
    set {
      guard let newValue else {
        numbers[token] = 0
        return
      }
      units.append(newValue)
      numbers[token] = Int32(units.count)
    }
  }
}
