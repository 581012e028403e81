/// Sets of bearers that are one person: union-find that never joins what a correction parts, nor
/// (unless forced) two names that contradict each other.
struct PersonSets {
  enum Outcome: Equatable {
    case joined
    /// They were one set before.
    case same
    /// A correction says they are two.
    case parted
    /// Names in both contradict each other.
    case contradictory
  }

  /// Distinct names in one set; one with more is no evidence of anything.
  private static let mostNames = 32

  private let keys: [NameKey]
  private var parents: [Int32]
  /// Numbers of the distinct names of a set by its root; sets of one name have no entry.
  private var namesOfRoot: [Int32: [Int32]] = [:]
  private var foesOfRoot: [Int32: Set<Int32>] = [:]
  private let names: [Int32]

  init(_ table: BearerTable) {
    keys = table.keys
    names = table.names
    parents = (0..<Int32(table.count)).map { $0 }
  }

  /// The first bearer of the set.
  mutating func root(of place: Int) -> Int {
    var root = Int32(place)
    while parents[Int(root)] != root { root = parents[Int(root)] }
    var next = Int32(place)
    while parents[Int(next)] != root { (next, parents[Int(next)]) = (parents[Int(next)], root) }
    return Int(root)
  }

  /// From now on the two never come into one set.
  ///
  /// - Returns: false where they are one already.
  mutating func part(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (Int32(root(of: one)), Int32(root(of: other)))
    guard one != other else { return false }
    foesOfRoot[one, default: []].insert(other)
    foesOfRoot[other, default: []].insert(one)
    return true
  }

  mutating func areParted(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (Int32(root(of: one)), Int32(root(of: other)))
    return foesOfRoot[one]?.contains(other) ?? false
  }

  mutating func join(_ one: Int, _ other: Int, isForced: Bool = false) -> Outcome {
    let (one, other) = (Int32(root(of: one)), Int32(root(of: other)))
    guard one != other else { return .same }
    if foesOfRoot[one]?.contains(other) == true { return .parted }
    let (names, more) = (self.names(of: one), self.names(of: other))
    let isSame = names == more
    let together = isSame ? names : names + more.filter { !names.contains($0) }
    if !isForced && !isSame && (together.count > Self.mostNames || contradict(names, more)) {
      return .contradictory
    }
    let (root, child) = (min(one, other), max(one, other))
    parents[Int(child)] = root
    namesOfRoot[child] = nil
    if together.count > 1 { namesOfRoot[root] = together }
    for foe in foesOfRoot.removeValue(forKey: child) ?? [] {
      foesOfRoot[foe]?.remove(child)
      foesOfRoot[foe]?.insert(root)
      foesOfRoot[root, default: []].insert(foe)
    }
    return .joined
  }

  /// Whether names of the two sets contradict each other.
  mutating func contradict(_ one: Int, _ other: Int) -> Bool {
    contradict(names(of: Int32(root(of: one))), names(of: Int32(root(of: other))))
  }

  private func names(of root: Int32) -> [Int32] { namesOfRoot[root] ?? [names[Int(root)]] }

  private func contradict(_ names: [Int32], _ others: [Int32]) -> Bool {
    names.contains { name in
      others.contains { other in
        name != other && NameAgreement.contradict(keys[Int(name)], keys[Int(other)])
      }
    }
  }
}
