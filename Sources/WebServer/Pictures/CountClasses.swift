/// Counts in at most five classes, each with more in it than the one before; zero is in none.
struct CountClasses: Equatable {
  static let limit = 5

  /// The highest count of each class, rising.
  let bounds: [Int]
  private let lowest: Int

  /// Five or fewer different counts have a class each; more are cut where the highest of them has
  /// its fifth, fourth … root, for a few provinces have most of the releases.
  init(_ counts: [Int]) {
    let distinct = Set(counts.filter { $0 > 0 }).sorted()
    lowest = distinct.first ?? 1
    guard let highest = distinct.last, distinct.count > Self.limit else {
      bounds = distinct
      return
    }
    var bounds: [Int] = []
    for power in 1..<Self.limit {
      let bound = Self.round(Self.root(highest, power))
      if bound > bounds.last ?? lowest - 1, bound < highest { bounds.append(bound) }
    }
    self.bounds = bounds + [highest]
  }

  /// 1 … 5; 0 for a count of zero.
  func number(of count: Int) -> Int {
    guard count > 0 else { return 0 }
    let index = bounds.firstIndex { count <= $0 } ?? bounds.count - 1
    // Few classes are spread over the shades, the last is always the strongest.
    return Self.limit - (bounds.count - 1 - index)
  }

  /// Lowest and highest count of each class with its number.
  var ranges: [(number: Int, range: ClosedRange<Int>)] {
    bounds.indices.map { index in
      let low = index == 0 ? min(lowest, bounds[0]) : bounds[index - 1] + 1
      return (Self.limit - (bounds.count - 1 - index), low...bounds[index])
    }
  }

  /// `highest` to the power of fifths, as the largest whole number whose fifth power fits.
  private static func root(_ highest: Int, _ fifths: Int) -> Int {
    let target = (1...fifths).reduce(1.0) { power, _ in power * Double(highest) }
    var low = 1
    var high = highest
    while low < high {
      let middle = low + (high - low + 1) / 2
      let power = (1...limit).reduce(1.0) { power, _ in power * Double(middle) }
      if power <= target { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Two digits that count, so that the legend reads well: 137 is 140.
  private static func round(_ value: Int) -> Int {
    var unit = 1
    while value / unit >= 100 { unit *= 10 }
    return (value + unit / 2) / unit * unit
  }
}
