import UnicodeText

/// Tells which zone of a release each of its lines belongs to (language catalogue, parts A and B).
struct Zones {
  private let blocks: [TextBlock]
  private let shapes: [LineShape]
  private let counts: [Int]
  /// A page of photographs: its captions are its text.
  private let tellsOfPictures: Bool

  private let hasHeadline: Bool
  private let vocabulary: PageVocabulary

  /// - Parameters:
  ///   - blocks: the lines of the body, noise removed.
  ///   - hasHeadline: a headline stands above them.
  init(_ blocks: [TextBlock], hasHeadline: Bool, _ vocabulary: PageVocabulary) {
    self.vocabulary = vocabulary
    self.blocks = blocks
    self.hasHeadline = hasHeadline
    shapes = blocks.map { LineShape($0.text, vocabulary.words) }
    counts = blocks.map { LineText.wordCount($0.text) }
    let pictures = shapes.count { $0.isOfPicture }
    tellsOfPictures = pictures > 1 && pictures * 3 >= counts.count { $0 >= 12 }
  }

  func zones() -> [Block.Zone] {
    var zones = blocks.indices.map(zone)
    if let start = signoffStart() {
      for index in start..<blocks.count where zones[index] == .paragraph || zones[index] == .heading
      {
        zones[index] = .signoff
      }
    }
    return zones
  }

  private func zone(at index: Int) -> Block.Zone {
    let line = blocks[index].text
    switch blocks[index].role {
    case .heading: return isSubheadline(index) ? .subheadline : .heading
    case .caption: return .caption
    case .paragraph, .listItem, .quotation, .tableRow: break
    }
    if shapes[index].isStamp { return .stamp }
    if let label = vocabulary.labels.zone(of: line, words: counts[index]) { return label }
    if blocks[index].role == .tableRow { return .tableRow }
    if isContact(index) { return .contact }
    if !tellsOfPictures && shapes[index].isOfPicture
      || shapes[index].isCredited && index + 1 < blocks.count
    {
      return .caption
    }
    if shapes[index].isBracketed, index > 0 { return .signature }
    if isInTail(index), isUnitLine(line, words: counts[index]) { return .signature }
    if isAuthorAlone(index) { return .byline }
    switch blocks[index].role {
    case .listItem: return .listItem
    case .quotation: return .quotation
    default: break
    }
    if ListMarker.opens(line) { return .listItem }
    return isSubheading(index) ? .heading : .paragraph
  }

  /// A heading of a few words or more between headline and text.
  private func isSubheadline(_ index: Int) -> Bool {
    hasHeadline && index == 0 && counts[0] >= 6 && blocks.count > 1 && !blocks[1].isHeading
  }

  /// A short line in the middle of the text that ends no sentence: `Simbol Toleransi`.
  private func isSubheading(_ index: Int) -> Bool {
    guard index > 0, index + 1 < blocks.count, counts[index] <= 8, counts[index + 1] >= 12,
      let last = blocks[index].text.last, let first = blocks[index].text.first
    else { return false }
    guard !LineText.endsSentence(blocks[index].text), ![0x2C, 0x3A, 0x3B].contains(last) else {
      return false
    }
    return (0x41...0x5A).contains(first) && !shapes[index].isPlaceAndDate
      && LineText.endsSentence(blocks[index - 1].text)
  }

  /// `CP. Nadia 0812-0000-0000`, `humas@arung.example`.
  private func isContact(_ index: Int) -> Bool {
    guard shapes[index].hasContactDetail else { return false }
    let line = blocks[index].text
    return vocabulary.labels.zone(opening: line) == .contact
      || !line.contains(0x20) && line.contains(0x40)
  }

  /// `SUPRIYADI` as the last line: who wrote the release.
  private func isAuthorAlone(_ index: Int) -> Bool {
    let line = blocks[index].text
    return index > 0 && index == blocks.count - 1 && counts[index] == 1 && line.count >= 4
      && line.allSatisfy { (0x41...0x5A).contains($0) }
      && LineText.endsSentence(blocks[index - 1].text)
  }

  /// In the last lines, behind some running text.
  private func isInTail(_ index: Int) -> Bool {
    index + 6 >= blocks.count && counts[..<index].contains { $0 >= 12 }
      && !counts[(index + 1)...].contains { $0 >= 20 }
  }

  /// `HUMAS PEMKAB`, `® LAYANAN INFORMASI`, `Prokopim`: the office that wrote the release.
  private func isUnitLine(_ line: [UInt8], words: Int) -> Bool {
    guard words <= 10, !LineText.endsSentence(line) else { return false }
    if line.starts(with: [0xC2, 0xAE]) { return true }
    var first: Token?
    Tokenizer.visit(line) { if first == nil, $0.isWord { first = $0 } }
    return first.map { vocabulary.words.isAny($0, of: .unit) } ?? false
  }

  /// Where the closing lines begin: a place and a date, then office and name; or a last line in
  /// capitals that names the office.
  private func signoffStart() -> Int? {
    let tail = max(0, blocks.count - 10)..<blocks.count
    for index in tail
    where isInSignoff(from: index) {
      // Nothing but place and date, office and name, is one too.
      if index == 0, shapes[index].isPlaceAndDate, (3...5).contains(blocks.count) { return index }
      guard counts[..<index].contains(where: { $0 >= 12 }) else { continue }
      if shapes[index].isPlaceAndDate { return index }
      if index == blocks.count - 1, LineText.isAllCaps(blocks[index].text), counts[index] <= 10 {
        return index
      }
    }
    return nil
  }

  private func isInSignoff(from start: Int) -> Bool {
    blocks[start...].indices.allSatisfy {
      counts[$0] <= 16 && !(counts[$0] > 8 && LineText.endsSentence(blocks[$0].text))
    }
  }
}
