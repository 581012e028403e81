import UnicodeText

/// Joins lines that were broken in the middle of a sentence.
enum SoftLines {
  /// - Parameter lines: consecutive lines without an empty one between, in normal form.
  /// - Returns: ranges of `lines` that make one block each.
  static func groups(_ lines: [[UInt8]]) -> [Range<Int>] {
    guard lines.count > 1 else { return lines.isEmpty ? [] : [0..<1] }
    let width = wrapWidth(of: lines)
    var groups: [Range<Int>] = []
    var start = 0
    for index in 1..<lines.count
    where !continues(lines[index - 1], into: lines[index], width: width) {
      groups.append(start..<index)
      start = index
    }
    groups.append(start..<lines.count)
    return groups
  }

  /// The lines of a group as one; a word parted at its hyphen closes up again.
  static func joined(_ lines: some Sequence<[UInt8]>) -> [UInt8] {
    var text: [UInt8] = []
    for line in lines {
      let closesUp =
        text.last == 0x2D && isSmallLetter(text.dropLast().last) && isSmallLetter(line.first)
      if !text.isEmpty, !closesUp { text.append(0x20) }
      text += line
    }
    return text
  }

  private static func isSmallLetter(_ byte: UInt8?) -> Bool {
    byte.map { (0x61...0x7A).contains($0) } ?? false
  }

  /// The column at which a program wrapped the lines, nil when they were not wrapped:
  /// most lines are then nearly equally long, short enough for a printed page, and end anywhere
  /// in a sentence.
  static func wrapWidth(of lines: [[UInt8]]) -> Int? {
    guard lines.count >= 3 else { return nil }
    let counts = lines.dropLast().map { line in line.count { $0 & 0xC0 != 0x80 } }
    let widest = counts.max() ?? 0
    guard (40...130).contains(widest) else { return nil }
    let full = counts.count { $0 * 100 >= widest * 78 }
    let inside = lines.dropLast().count { !LineText.endsSentence($0) }
    return full * 100 >= counts.count * 60 && inside * 2 > counts.count ? widest : nil
  }

  private static func continues(_ line: [UInt8], into next: [UInt8], width: Int?) -> Bool {
    guard let first = next.first, !ListMarker.opens(next) else { return false }
    let last = lastWord(of: line)
    let endsSentence = LineText.endsSentence(line)
    let endsSmall = !endsSentence && last.map { $0.isWord && !$0.isCapitalized } ?? false
    if !endsSmall, Dateline.opens(next) { return false }
    // A headline in capitals above its text.
    if LineText.isAllCaps(line), !LineText.isAllCaps(next) { return false }
    if let width { return line.count * 100 >= width * 70 && !(first == 0x28 && endsSentence) }
    guard !endsSentence, last != nil else { return false }
    let nextIsSmall = isSmallLetter(first)
    if nextIsSmall { return endsSmall || line.last == 0x2C }
    // A long line that stops at a small word stops in the middle of a sentence; headlines, names
    // and labels end in a capitalised word, a number or a colon.
    return endsSmall && line.count >= 50 && line.last != 0x3A
  }

  private static func lastWord(of line: [UInt8]) -> Token? {
    var last: Token?
    Tokenizer.visit(line) { if $0.kind == .word || $0.kind == .number { last = $0 } }
    return last
  }
}
