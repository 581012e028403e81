/// The mentions of numbered entities by the tokens they cover: what lies inside a stretch, without
/// looking at all of them.
struct MentionIndex {
  private let mentions: [(range: Range<Int>, entity: Int)]

  init(_ mentions: [(range: Range<Int>, entity: Int)]) {
    self.mentions = mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The mentions that lie within a stretch of tokens, by their start.
  func mentions(within stretch: Range<Int>) -> [(range: Range<Int>, entity: Int)] {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.lowerBound < stretch.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return mentions[low...].prefix { $0.range.lowerBound < stretch.upperBound }
      .filter { $0.range.upperBound <= stretch.upperBound }
  }
}
