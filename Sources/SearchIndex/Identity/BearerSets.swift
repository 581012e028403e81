/// Sets of bearers that are one person, which never hold two names that contradict each other, nor
/// two bearers that a correction parts. Union-find with these two checks.
struct BearerSets {
  private var parents: [Int]
  /// Full names in a set, by its root.
  private var names: [Int: Set<[String]>] = [:]
  /// Roots that a set must not be joined with.
  private var foes: [Int: Set<Int>] = [:]

  /// - Parameter bearers: sets begin with one of them each, by their place here.
  init(_ bearers: [Bearer]) {
    parents = Array(bearers.indices)
    for (index, bearer) in bearers.enumerated() where bearer.isFullName {
      names[index] = [bearer.words]
    }
  }

  mutating func part(_ one: Int, _ other: Int) {
    let (one, other) = (root(of: one), root(of: other))
    foes[one, default: []].insert(other)
    foes[other, default: []].insert(one)
  }

  mutating func root(of bearer: Int) -> Int {
    var root = bearer
    while parents[root] != root { root = parents[root] }
    var next = bearer
    while parents[next] != root { (next, parents[next]) = (parents[next], root) }
    return root
  }

  /// - Parameter isForced: names may contradict each other, since somebody says so.
  /// - Returns: false where they stay two, or were one already.
  mutating func join(_ one: Int, _ other: Int, isForced: Bool = false) -> Bool {
    let (one, other) = (root(of: one), root(of: other))
    guard one != other, foes[one]?.contains(other) != true else { return false }
    if !isForced && contradict(one, other) { return false }
    let (root, child) = (min(one, other), max(one, other))
    parents[child] = root
    if let more = names.removeValue(forKey: child) { names[root, default: []].formUnion(more) }
    for foe in foes.removeValue(forKey: child) ?? [] {
      foes[foe]?.remove(child)
      foes[foe]?.insert(root)
      foes[root, default: []].insert(foe)
    }
    return true
  }

  private func contradict(_ one: Int, _ other: Int) -> Bool {
    guard let names = names[one], let others = self.names[other] else { return false }
    return names.contains { name in
      others.contains { $0 != name && !NameAgreement.holds(name, $0) }
    }
  }
}
