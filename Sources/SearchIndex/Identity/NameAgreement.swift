/// How two names fit together: whether one person can bear both.
package enum NameAgreement {
  /// Longer names are only equal or not.
  private static let mostWords = 8

  /// Every word of the shorter name stands in the longer one, in order, as itself, in another
  /// spelling or as an initial; at least one is written out in both and not everybody's.
  package static func isCompatible(_ one: NameKey, _ other: NameKey) -> Bool {
    one == other || containment(one, other) == .distinctive
  }

  /// No one person bears both names: where they part, both go on with words of their own
  /// (`rusdi malano` and `rusdi hanan`), or they share less than two written words. Two single
  /// words are never known to contradict each other, one may be the first name, one the last.
  package static func contradict(_ one: NameKey, _ other: NameKey) -> Bool {
    if one.words.count == 1 && other.words.count == 1 { return false }
    return one != other && containment(one, other) == .none
      && sharedWords(one.words, other.words) < 2
  }

  private enum Containment {
    case none
    /// By initials or everybody's words alone.
    case vague
    case distinctive
  }

  /// Whether every word of the shorter name stands in the longer one, in order.
  private static func containment(_ one: NameKey, _ other: NameKey) -> Containment {
    let (short, long) = one.words.count <= other.words.count ? (one, other) : (other, one)
    var containment = Containment.vague
    var next = 0
    for word in short.words {
      while next < long.words.count, !agree(word, long.words[next]) { next += 1 }
      guard next < long.words.count else { return .none }
      if word.isDistinctive && long.words[next].isDistinctive { containment = .distinctive }
      next += 1
    }
    return containment
  }

  /// Pairs of words that agree without being equal, as `moh` and `muhammad`, and words that only
  /// one of the names has; for explanations.
  package static func differences(_ one: NameKey, _ other: NameKey) -> [(String, String)] {
    let (short, long) = one.words.count <= other.words.count ? (one, other) : (other, one)
    var differences: [(String, String)] = []
    var next = 0
    for word in short.words {
      guard let match = long.words[next...].firstIndex(where: { agree(word, $0) }) else { break }
      differences += long.words[next..<match].map { ("", $0.text) }
      if long.words[match].text != word.text {
        differences.append((word.text, long.words[match].text))
      }
      next = match + 1
    }
    return differences + long.words[next...].map { ("", $0.text) }
  }

  static func agree(_ one: NameKey.Word, _ other: NameKey.Word) -> Bool {
    if one.text == other.text { return true }
    if one.isInitial || other.isInitial {
      // A bare j is j or y, but the first letter of Djani is no y.
      guard one.isInitial != other.isInitial, one.letter == other.letter,
        let unit = NameSpelling.units(of: one.text).first,
        let otherUnit = NameSpelling.units(of: other.text).first
      else { return false }
      return NameSpelling.agree(unit, otherUnit)
    }
    guard one.block == other.block else { return false }
    if one.isVariant && other.isVariant { return true }
    return NameSpelling.agree(
      NameSpelling.units(of: one.text), NameSpelling.units(of: other.text))
  }

  /// The most written words that two names share when only one of them may have words of its own
  /// between two shared ones, at the start and at the end; -1 when there is no such reading.
  private static func sharedWords(_ one: [NameKey.Word], _ other: [NameKey.Word]) -> Int {
    guard one.count <= mostWords, other.count <= mostWords else { return -1 }
    // best[i][j][gap]: from word i and j on; gap tells whose words were passed over just before.
    let width = other.count + 1
    var best = [Int](repeating: -1, count: (one.count + 1) * width * 3)
    for i in stride(from: one.count, through: 0, by: -1) {
      for j in stride(from: other.count, through: 0, by: -1) {
        for gap in 0..<3 {
          var most = i == one.count && j == other.count ? 0 : -1
          if i < one.count, j < other.count, agree(one[i], other[j]) {
            let rest = best[((i + 1) * width + j + 1) * 3]
            let isWritten = !one[i].isInitial && !other[j].isInitial
            if rest >= 0 { most = max(most, rest + (isWritten ? 1 : 0)) }
          }
          if i < one.count, gap != 2 { most = max(most, best[((i + 1) * width + j) * 3 + 1]) }
          if j < other.count, gap != 1 { most = max(most, best[(i * width + j + 1) * 3 + 2]) }
          best[(i * width + j) * 3 + gap] = most
        }
      }
    }
    return best[0]
  }
}
