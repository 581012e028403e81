import UnicodeText

/// Leaves out what a page says twice: pull quotes, captions that repeat the lead, a body pasted
/// in once more.
enum RepeatedLines {
  /// Words a line must have for its repetition to be no accident.
  private static let fewestWords = 8
  /// Longer quotations are not looked for within other lines, in words.
  private static let mostWords = 80

  static func removed(from blocks: [TextBlock]) -> [TextBlock] {
    let keys = blocks.map { LineText.key($0.text) }
    var isRepeated = [Bool](repeating: false, count: blocks.count)
    var first: [[UInt64]: Int] = [:]
    for (index, key) in keys.enumerated() where key.count >= fewestWords {
      guard let earlier = first[key] else {
        first[key] = index
        continue
      }
      // Of a caption and a paragraph that say the same the paragraph stays.
      if blocks[earlier].role == .caption, blocks[index].role != .caption {
        isRepeated[earlier] = true
        first[key] = index
      } else {
        isRepeated[index] = true
      }
    }
    markExcerpts(blocks, keys, &isRepeated)
    return zip(blocks, isRepeated).compactMap { $1 ? nil : $0 }
  }

  /// Quotations and captions whose words stand in a row within another line.
  private static func markExcerpts(
    _ blocks: [TextBlock], _ keys: [[UInt64]], _ isRepeated: inout [Bool]
  ) {
    var excerpts: [UInt64: [Int]] = [:]
    for (index, block) in blocks.enumerated()
    where !isRepeated[index] && (block.role == .quotation || block.role == .caption) {
      guard (fewestWords...mostWords).contains(keys[index].count) else { continue }
      excerpts[hash(keys[index][..<fewestWords]), default: []].append(index)
    }
    guard !excerpts.isEmpty else { return }
    for (index, key) in keys.enumerated() where key.count > fewestWords && !isRepeated[index] {
      for start in 0...(key.count - fewestWords) {
        let window = key[start..<(start + fewestWords)]
        for excerpt in excerpts[hash(window)]?.prefix(4) ?? []
        where keys[excerpt].count < key.count && key[start...].starts(with: keys[excerpt]) {
          isRepeated[excerpt] = true
        }
      }
    }
  }

  private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 }
  }
}
