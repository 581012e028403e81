/// Provinces, regencies and cities a release names for sure, with the tokens where it does.
struct EstablishedRegions {
  /// The tokens of each code, in ascending order.
  private var tokens: [String: [Int]] = [:]
  private(set) var provinces: Set<String> = []

  var codes: some Collection<String> { tokens.keys }

  mutating func add(_ code: String, at token: Int) {
    let number = tokens[code]?.partition(behind: token) ?? 0
    tokens[code, default: []].insert(token, at: number)
    provinces.insert(RegionUnit.province(of: code))
  }

  /// The codes, the last one named before a token first, then those named only behind it.
  func nearestFirst(_ token: Int) -> [String] {
    var before: [(token: Int, code: String)] = []
    var after: [(token: Int, code: String)] = []
    for (code, known) in tokens {
      let next = known.partition(behind: token)
      if next > 0 {
        before.append((known[next - 1], code))
      } else {
        after.append((known[next], code))
      }
    }
    before.sort { $0.token > $1.token }
    after.sort { $0.token < $1.token }
    return (before + after).map(\.code)
  }
}

extension [Int] {
  /// The number of the first element behind a token, in an array in ascending order.
  fileprivate func partition(behind token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
