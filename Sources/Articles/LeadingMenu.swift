/// Headlines of other releases, listed above the pasted one (language catalogue, B3).
enum LeadingMenu {
  private static let fewestItems = 2
  private static let mostWords = 15
  /// Lines below the list among which the release has to begin with its dateline.
  private static let reach = 4

  /// The lines without a list that stands above headline and dateline: no sentence, nothing but
  /// bulleted titles.
  static func removed(from blocks: [TextBlock]) -> [TextBlock] {
    let items = blocks.prefix { block in
      (block.role == .listItem || ListMarker.opens(block.text))
        && LineText.wordCount(block.text) <= mostWords && !LineText.endsSentence(block.text)
    }
    guard items.count >= fewestItems else { return blocks }
    let rest = blocks.dropFirst(items.count)
    let isRelease = rest.prefix(reach).contains {
      Dateline.opens($0.text) && LineText.wordCount($0.text) > mostWords
    }
    return isRelease ? Array(rest) : blocks
  }
}
