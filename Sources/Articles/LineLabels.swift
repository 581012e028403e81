/// Labels in front of a line: `Penulis: …`, `Foto: …`, `Narahubung: …`.
///
/// The knowledge is `dictionaries/line-labels.tsv`; labels are compared by their folded words.
package struct LineLabels: Sendable {
  package struct Label: Sendable {
    let text: String
    let zone: Block.Zone
    /// Words of a line at most, the label included; longer lines are running text with a colon.
    let longest: Int
    /// The name behind it is the author's.
    let namesAuthor: Bool

    package init(text: String, zone: Block.Zone, longest: Int, namesAuthor: Bool) {
      self.text = text
      self.zone = zone
      self.longest = longest
      self.namesAuthor = namesAuthor
    }
  }

  private let labels: [[UInt64]: Label]
  /// Words of the longest label.
  private let mostWords: Int

  /// Of two labels with the same words the first one counts.
  package init(_ labels: [Label]) {
    let pairs = labels.map { (LineText.key(Array($0.text.utf8)), $0) }.filter { !$0.0.isEmpty }
    self.labels = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    mostWords = pairs.map(\.0.count).max() ?? 0
  }

  /// - Parameter words: how many the line has.
  /// - Returns: the zone that the label means, nil without one.
  func zone(of line: [UInt8], words: Int) -> Block.Zone? {
    guard let label = label(of: line), words <= label.longest else { return nil }
    return label.zone
  }

  /// A label with nothing behind it: `Editor :`.
  func isBare(_ line: [UInt8]) -> Bool {
    guard let separator = Self.separator(in: line), label(of: line) != nil else { return false }
    return LineText.key(Array(line[separator...])).isEmpty
  }

  func namesAuthor(_ line: [UInt8]) -> Bool { label(of: line)?.namesAuthor == true }

  private func label(of line: [UInt8]) -> Label? {
    guard let separator = Self.separator(in: line) else { return nil }
    let key = LineText.key(Array(line[..<separator]))
    return key.count <= mostWords ? labels[key] : nil
  }

  /// The first `:`, `®` or `©` of the line's beginning.
  private static func separator(in line: [UInt8]) -> Int? {
    for index in line.indices.prefix(48) {
      switch line[index] {
      case 0x3A: return index
      case 0xC2 where index + 1 < line.count && [0xA9, 0xAE].contains(line[index + 1]): return index
      default: continue
      }
    }
    return nil
  }
}
