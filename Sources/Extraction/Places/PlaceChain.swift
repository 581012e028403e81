import Records

/// Orders mentions and links the places of a comma chain from left to right.
struct PlaceChain {
  let scan: PlaceScan

  func linked(_ mentions: [PlaceMention]) -> [PlaceMention] {
    var sorted = mentions.sorted {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound
    }
    var firstAt: [Int: Int] = [:]
    for (index, mention) in sorted.enumerated() where firstAt[mention.range.lowerBound] == nil {
      firstAt[mention.range.lowerBound] = index
    }
    for index in sorted.indices {
      let end = sorted[index].range.upperBound
      let next = scan.article.isMark(",", at: end) ? end + 1 : end
      guard let holder = firstAt[next], holder != index,
        holds(sorted[holder], sorted[index], isComma: next > end)
      else { continue }
      sorted[index].within = holder
    }
    return sorted
  }

  private func holds(_ holder: PlaceMention, _ mention: PlaceMention, isComma: Bool) -> Bool {
    let inner = Self.rank(mention.kind)
    let outer = Self.rank(holder.kind)
    if mention.kind == .venue, holder.kind == .venue { return isComma }
    return isComma || mention.kind != .venue ? inner < outer : false
  }

  /// Larger kinds hold smaller ones.
  private static func rank(_ kind: PlaceKind) -> Int {
    switch kind {
    case .venue: 0
    case .street: 1
    case .other, .natural: 2
    case .desa: 3
    case .kecamatan: 4
    case .kabupaten, .kota: 5
    case .provinsi: 6
    case .country: 7
    }
  }
}
