/// The bearers that corrections speak of.
struct CorrectionTargets {
  private var placesOfHash: [Int64: Int] = [:]
  /// Places by folded name, of the names that some correction gives.
  private var placesOfName: [String: [Int]] = [:]
  private let table: BearerTable
  private let offices: [String: [Int64]]

  /// - Parameter offices: numbers of the positions that a folded wording stands for.
  init(of corrections: [Correction], in table: BearerTable, offices: [String: [Int64]]) {
    self.table = table
    self.offices = offices
    var hashes: Set<Int64> = []
    var names: Set<String> = []
    for target in corrections.flatMap(\.persons) {
      switch target {
      case .hash(let hash): hashes.insert(hash)
      case .named(let name, _): names.insert(name)
      }
    }
    guard !hashes.isEmpty || !names.isEmpty else { return }
    for (place, bearer) in table.bearers.enumerated() {
      if hashes.contains(bearer.hash) { placesOfHash[bearer.hash] = place }
      if names.contains(bearer.nameKey) { placesOfName[bearer.nameKey, default: []].append(place) }
    }
  }

  /// Places of the bearers that are meant; none where the index does not know them.
  func places(of target: Correction.Target) -> [Int] {
    switch target {
    case .hash(let hash): return placesOfHash[hash].map { [$0] } ?? []
    case .named(let name, let office):
      let namesakes = placesOfName[name] ?? []
      guard let office else { return namesakes.filter { table.bearers[$0].position == nil } }
      let positions = offices[office] ?? []
      return namesakes.filter { place in
        table.bearers[place].position.map(positions.contains) ?? false
      }
    }
  }
}
