/// Content as WordPress keeps it: HTML, in which older posts mark paragraphs by empty lines only.
enum WordPressText {
  /// - Returns: HTML whose paragraphs are marked as such.
  static func paragraphs(_ content: [UInt8]) -> [UInt8] {
    guard !hasParagraphs(content), content.contains(UInt8(ascii: "\n")) else { return content }
    var output = Array("<p>".utf8)
    var lineEnds = 0
    for byte in content {
      switch byte {
      case UInt8(ascii: "\n"): lineEnds += 1
      case UInt8(ascii: "\r"): continue
      case UInt8(ascii: " ") where lineEnds > 0: continue
      default:
        if lineEnds > 0 { output += (lineEnds == 1 ? "<br>\n" : "</p>\n<p>").utf8 }
        lineEnds = 0
        output.append(byte)
      }
    }
    return output + "</p>".utf8
  }

  /// `<p`, `<br` or `<div` in any case.
  private static func hasParagraphs(_ content: [UInt8]) -> Bool {
    content.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { place in
        guard bytes[place] == UInt8(ascii: "<"), place + 2 < bytes.count else { return false }
        let first = bytes[place + 1] | 0x20
        let second = bytes[place + 2]
        if first == UInt8(ascii: "p") { return second == UInt8(ascii: ">") || second <= 0x20 }
        return first == UInt8(ascii: "b") && second | 0x20 == UInt8(ascii: "r")
          || first == UInt8(ascii: "d") && second | 0x20 == UInt8(ascii: "i")
      }
    }
  }
}
