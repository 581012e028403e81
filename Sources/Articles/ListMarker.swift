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
