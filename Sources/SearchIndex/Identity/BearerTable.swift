/// Bearers in one fixed order, most releases first, their names and regions numbered. A bearer is
/// spoken of by its place in this order, so that the order of the input never matters.
struct BearerTable {
  let bearers: [Bearer]
  /// Number of the name, by place.
  let names: [Int32]
  /// Number of the region, by place; -1 where it is unknown.
  let regions: [Int32]
  /// The names by number.
  let keys: [NameKey]
  /// Codes of the regions by number.
  let regionCodes: [String]

  init(_ unordered: [Bearer]) {
    let variants = NameVariants()
    let order = unordered.indices.map { (-unordered[$0].releases, unordered[$0].hash, $0) }
      .sorted { ($0.0, $0.1, unordered[$0.2].id) < ($1.0, $1.1, unordered[$1.2].id) }
    bearers = order.map { unordered[$0.2] }
    var names = Numbering()
    var regions = Numbering()
    self.names = bearers.map { names.number(of: $0.nameKey) }
    self.regions = bearers.map { bearer in bearer.region.map { regions.number(of: $0) } ?? -1 }
    keys = names.values.map { NameKey($0, variants: variants) }
    regionCodes = regions.values
  }

  var count: Int { bearers.count }

  func key(of place: Int) -> NameKey { keys[Int(names[place])] }

  /// A name that can say who is meant: two written-out words or more.
  func isFullName(_ place: Int) -> Bool { key(of: place).writtenCount > 1 }

  private struct Numbering {
    var numbers: [String: Int32] = [:]
    var values: [String] = []

    mutating func number(of value: String) -> Int32 {
      if let number = numbers[value] { return number }
      let number = Int32(values.count)
      numbers[value] = number
      values.append(value)
      return number
    }
  }
}
