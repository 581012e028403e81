import Records
import UnicodeText

/// Finds names of provinces, regencies and cities that stand in one list: `Kabupaten Kediri, Blitar,
/// dan Malang`.
///
/// A comma alone joins a place with the region that holds it as well, so a list has a conjunction or
/// at least three members; one of them must be a place by itself, or four must stand side by side, or
/// all are regions of one province and nothing else (`Arung dan Wening Rebutan Panggung`).
struct RegionListReader {
  let scan: PlaceScan
  private static let leastMembers = 3
  private static let leastBareMembers = 4

  /// A region, or a name that may be one.
  struct Member {
    let range: Range<Int>
    /// Number of the name among those that may be regions.
    var name: Int?
    /// True for what is a region by itself.
    var isSure: Bool
    /// The level its own level word gives to those behind it.
    var level: PlaceKind?
    /// The province of a name that nothing else bears.
    var province: String?
  }

  /// A name that a list makes a region, and the level it shares.
  struct Listed {
    let name: Int
    let level: PlaceKind?
  }

  /// - Parameter members: by start, without overlaps.
  func listed(_ members: [Member]) -> [Listed] {
    var found: [Listed] = []
    var start = 0
    while start < members.count {
      var end = start + 1
      var hasConjunction = false
      while end < members.count, let joint = joint(members[end - 1].range, members[end].range) {
        if joint == .conjunction { hasConjunction = true }
        end += 1
      }
      let list = members[start..<end]
      if isList(list, hasConjunction: hasConjunction) { found += Self.listed(in: list) }
      start = end
    }
    return found
  }

  private func isList(_ list: ArraySlice<Member>, hasConjunction: Bool) -> Bool {
    guard list.contains(where: { !$0.isSure }) else { return false }
    if hasConjunction, let province = list.first?.province,
      list.allSatisfy({ $0.province == province })
    {
      return true
    }
    if list.contains(where: \.isSure) {
      return hasConjunction || list.count >= Self.leastMembers
    }
    return hasConjunction && list.count >= Self.leastBareMembers
  }

  private static func listed(in list: ArraySlice<Member>) -> [Listed] {
    var found: [Listed] = []
    var level: PlaceKind?
    for member in list {
      if let told = member.level { level = told }
      if let name = member.name { found.append(Listed(name: name, level: level)) }
    }
    return found
  }

  private enum Joint { case comma, conjunction }

  /// What stands between two members: `,`, `dan`, `, dan`, `/`, or a dash without blanks.
  private func joint(_ left: Range<Int>, _ right: Range<Int>) -> Joint? {
    let article = scan.article
    let gap = left.upperBound..<max(left.upperBound, right.lowerBound)
    guard let last = gap.last, gap.count <= 2 else { return nil }
    let isComma = article.isMark(",", at: gap.lowerBound)
    if scan.word(at: last, of: .conjunction) != nil {
      return gap.count == 1 || isComma ? .conjunction : nil
    }
    guard gap.count == 1 else { return nil }
    if isComma { return .comma }
    if article.isMark("/", at: last) { return .conjunction }
    let isDash = article.isMark("-", at: last) || article.mark(at: last) == 0xE2
    let isTight =
      !article.tokens[last].followsSpace && !article.tokens[right.lowerBound].followsSpace
    return isDash && isTight ? .conjunction : nil
  }
}
