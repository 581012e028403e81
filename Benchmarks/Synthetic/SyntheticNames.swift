/// Names of people, made of the name parts of the dictionaries.
struct SyntheticNames {
  /// People who may hold an office in one region over the years.
  static let perRegion = 120
  /// Days that somebody holds an office.
  static let term = 1826
  private static let degrees = ["S.Sos., M.Si.", "S.E.", "S.H., M.H.", "S.Pd.", "S.T., M.T."]

  private let first: [String]
  private let last: [String]
  private let firstRanks: ZipfTable
  private let lastRanks: ZipfTable

  /// - Parameter table: the bytes of `given-names.tsv`.
  init(table: [UInt8]) {
    var first: [String] = []
    var last: [String] = []
    for line in table.split(separator: 0x0A) where line.first != 0x23 {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count > 2, cells[0].count > 2, !cells[0].contains(0x20) else { continue }
      let part = String(decoding: cells[0], as: UTF8.self)
      let kind = String(decoding: cells[2], as: UTF8.self)
      if kind == "given" { first.append(part) } else if kind != "kind" { last.append(part) }
    }
    var dice = Dice(first.count)
    first.shuffle(using: &dice)
    last.shuffle(using: &dice)
    self.first = first
    self.last = last + first
    firstRanks = ZipfTable(count: self.first.count)
    lastRanks = ZipfTable(count: self.last.count)
  }

  /// Who holds an office of a region on a day, and the degrees behind the name.
  func holder(office: Int, region: Int, day: Int) -> (name: String, degrees: String?) {
    var start = Dice(office, region)
    let term = (day + start.below(Self.term)) / Self.term
    var chance = Dice(office, region, term)
    return person(number: chance.below(Self.perRegion), region: region)
  }

  /// One of the people who hold offices in a region, at one time or another.
  func person(number: Int, region: Int) -> (name: String, degrees: String?) {
    var dice = Dice(number, region, 3)
    let name = name(&dice)
    return (name, dice.chance(0.4) ? dice.pick(Self.degrees) : nil)
  }

  /// Anybody.
  func name(_ dice: inout Dice) -> String {
    var parts = [first[firstRanks.rank(&dice)], last[lastRanks.rank(&dice)]]
    if dice.chance(0.3) { parts.insert(first[firstRanks.rank(&dice)], at: 1) }
    if dice.chance(0.05) { parts.removeLast(parts.count - 1) }
    return parts.joined(separator: " ")
  }
}
