import UnicodeText

/// Tells where each release begins in a paste that holds several of them.
struct StackedReleases {
  private let vocabulary: PageVocabulary

  init(_ vocabulary: PageVocabulary) {
    self.vocabulary = vocabulary
  }

  /// - Parameter blocks: the lines of a text without a page around it, noise removed.
  /// - Returns: indices of first lines, the first one 0; empty for a single release.
  ///
  /// A release begins with a headline above a dateline, or with a dateline below a line that
  /// closes the release before it: a signature, an editor.
  func starts(in blocks: [TextBlock]) -> [Int] {
    var starts: [Int] = []
    for index in blocks.indices where isDatelined(blocks[index]) {
      if let headline = headline(above: index, in: blocks) {
        starts.append(headline)
      } else if index == 0 || closes(blocks[index - 1]) {
        starts.append(index)
      }
    }
    // Without text of its own no release.
    starts = starts.filter { start in
      blocks[start...].prefix(4).contains { LineText.wordCount($0.text) >= 12 }
    }
    guard starts.count >= 2 else { return [] }
    starts[0] = 0
    return starts
  }

  private func isDatelined(_ block: TextBlock) -> Bool {
    LineText.wordCount(block.text) >= 12 && Dateline.opens(block.text)
  }

  private func headline(above index: Int, in blocks: [TextBlock]) -> Int? {
    for above in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      let shape = LineShape(blocks[above].text, vocabulary.words)
      if shape.isStamp || vocabulary.labels.zone(of: blocks[above].text, words: 4) == .byline {
        continue
      }
      let words = LineText.wordCount(blocks[above].text)
      guard
        blocks[above].isHeading
          || HeadlineFinder(vocabulary).looksLikeHeadline(blocks[above], words: words)
      else { return nil }
      // A stamp above the headline belongs to it.
      return above > 0 && LineShape(blocks[above - 1].text, vocabulary.words).isStamp
        ? above - 1 : above
    }
    return nil
  }

  /// `(DISKOMINFO)` on its own or behind the last sentence, `Editor: …`.
  private func closes(_ block: TextBlock) -> Bool {
    if LineShape(block.text, vocabulary.words).isBracketed { return true }
    if vocabulary.labels.zone(of: block.text, words: LineText.wordCount(block.text)) == .byline {
      return true
    }
    guard block.text.last == 0x29, let opener = block.text.lastIndex(of: 0x28) else { return false }
    let before = block.text[..<opener].last { $0 != 0x20 }
    return before.map { [0x2E, 0x21, 0x3F, 0x22, 0x9D].contains($0) } ?? false
      && block.text.count - opener <= 40
  }
}
