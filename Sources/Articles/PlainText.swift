/// Cuts plain text into lines of an article.
enum PlainText {
  /// Empty lines part paragraphs; single line ends are kept unless they fell into a sentence.
  ///
  /// - Parameter most: lines after which reading ends; `isBounded` tells whether there were more.
  static func blocks(of text: [UInt8], most: Int) -> (blocks: [TextBlock], isBounded: Bool) {
    var blocks: [TextBlock] = []
    var paragraph: [[UInt8]] = []
    func end() {
      for group in SoftLines.groups(paragraph) {
        blocks.append(TextBlock(text: SoftLines.joined(paragraph[group])))
      }
      paragraph = []
    }
    let lines = lines(of: text)
    for raw in lines.prefix(most) {
      let line = LineText.line(Array(raw))
      if line.isEmpty { end() } else { paragraph.append(line) }
    }
    end()
    return (blocks, lines.count > most)
  }

  /// Ends are `\n`, `\r`, `\r\n`, and a form feed between pages.
  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in text.indices {
      switch text[index] {
      case 0x0A where index > 0 && text[index - 1] == 0x0D: start = index + 1
      case 0x0A, 0x0D, 0x0C:
        lines.append(text[start..<index])
        start = index + 1
      default: continue
      }
    }
    lines.append(text[start...])
    return lines
  }
}
