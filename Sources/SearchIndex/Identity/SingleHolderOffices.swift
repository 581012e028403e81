/// Which offices one person holds at a time; from `single-holder-offices.tsv`.
struct SingleHolderOffices: Sendable {
  private enum Need: String, Sendable {
    case nothing, place, organization
  }

  private let heads: [String: Need]
  /// Heads with words behind them, the longest first.
  private let openHeads: [(start: String, need: Need)]

  init() {
    var heads: [String: Need] = [:]
    var open: [(start: String, need: Need)] = []
    for row in ReviewedTable(PackageResources.single_holder_offices_tsv).rows {
      guard let need = Need(rawValue: row[1]) else { continue }
      if row[0].hasSuffix("*") {
        open.append((String(row[0].dropLast()), need))
      } else {
        heads[row[0]] = need
      }
    }
    self.heads = heads
    openHeads = open.sorted { ($1.start.utf8.count, $0.start) < ($0.start.utf8.count, $1.start) }
  }

  /// Whether this is one office, with one holder at a time.
  ///
  /// - Parameter canonical: the head written out, as the record has it.
  func contains(canonical: String, hasPlace: Bool, hasOrganization: Bool) -> Bool {
    let head = WordScanner.folded(canonical).joined(separator: " ")
    let need = heads[head] ?? openHeads.first { head.hasPrefix($0.start) }?.need
    return switch need {
    case .nothing: true
    case .place: hasPlace || hasOrganization
    case .organization: hasOrganization
    case nil: false
    }
  }
}
