/// Ranks from 0 by Zipf's law with Mandelbrot's shift: the first are common, the last are rare.
struct ZipfTable {
  private static let shift = 2.7
  /// Summed weights of the ranks up to each.
  private let sums: [Double]

  init(count: Int) {
    var sum = 0.0
    sums = (0..<count).map { rank in
      sum += 1 / (Double(rank) + Self.shift)
      return sum
    }
  }

  func rank(_ dice: inout Dice) -> Int {
    let wanted = dice.fraction() * (sums.last ?? 0)
    var (low, high) = (0, max(0, sums.count - 1))
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
