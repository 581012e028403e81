import Records

/// Orders mentions and links the places of a comma chain from left to right.
struct PlaceChain {
  let scan: PlaceScan

  func linked(_ mentions: [PlaceMention]) -> [PlaceMention] {
    var sorted = mentions.sorted {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound
    }
    for index in sorted.indices {
      let end = sorted[index].range.upperBound
      let next = scan.article.isMark(",", at: end) ? end + 1 : end
      guard let holder = Self.first(at: next, in: sorted), holder != index,
        holds(sorted[holder], sorted[index], isComma: next > end)
      else { continue }
      sorted[index].within = holder
    }
    return sorted
  }

  /// The first mention that starts at a token.
  private static func first(at token: Int, in sorted: [PlaceMention]) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].range.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].range.lowerBound == token ? low : nil
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
