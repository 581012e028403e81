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

  /// The column at which a program wrapped the lines, nil when they were not wrapped:
  /// most lines are then nearly equally long, and short enough for a printed page.
  static func wrapWidth(of lines: [[UInt8]]) -> Int? {
    guard lines.count >= 3 else { return nil }
    let counts = lines.dropLast().map { line in line.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
    let widest = counts.max() ?? 0
    guard (40...130).contains(widest) else { return nil }
    let full = counts.count { $0 * 100 >= widest * 78 }
    return full * 100 >= counts.count * 60 ? widest : nil
  }

  private static func continues(_ line: [UInt8], into next: [UInt8], width: Int?) -> Bool {
    guard let first = next.first, !ListMarker.opens(next), !Dateline.opens(next) else {
      return false
    }
    if let width {
      return line.count * 100 >= width * 70 && !(first == 0x28 && LineText.endsSentence(line))
    }
    guard !LineText.endsSentence(line), let last = lastWord(of: line) else { return false }
    let endsSmall = last.isWord && !last.isCapitalized
    let endsWithComma = line.last == 0x2C
    let nextIsSmall = (0x61...0x7A).contains(first)
    if nextIsSmall { return endsSmall || endsWithComma }
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

/// Bullets, numbers and letters in front of list items.
enum ListMarker {
  static func opens(_ line: [UInt8]) -> Bool {
    let head = String(decoding: line.prefix(8), as: UTF8.self).unicodeScalars
    guard let first = head.first else { return false }
    switch first {
    case "•", "·", "▪", "●", "○", "■", "►", "➢", "✓", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}":
      return true
    case "-", "–", "*", "+": return head.dropFirst().first == " "
    default: break
    }
    // `1.`, `12)`, `a.` and then a blank.
    let marker = line.prefix(3).prefix { $0 != 0x2E && $0 != 0x29 }
    guard (1...2).contains(marker.count), marker.count + 1 < line.count,
      line[marker.count + 1] == 0x20
    else { return false }
    return marker.allSatisfy { (0x30...0x39).contains($0) }
      || marker.count == 1 && marker.allSatisfy { (0x61...0x7A).contains($0) }
  }
}
