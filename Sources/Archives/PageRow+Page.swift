internal import UnicodeText

extension PageRow {
  /// The page that a line of JSONL holds, or why it holds none.
  ///
  /// - Parameter line: bytes that should be UTF-8; malformed ones become U+FFFD.
  static func page(
    from line: [UInt8], at origin: Page.Origin
  ) -> Result<Page, PageFailure> {
    Result { () throws(PageFailure) in
      var row = PageRow()
      let error = row.read(repaired(line))
      var origin = origin
      origin.id = row.id
      origin.uri = row.uri
      if let error {
        throw .invalidJSON(
          origin, column: error.offset + 1, problem: error.problem, bytes: line.count)
      }
      let content = try row.content(at: origin, lineBytes: line.count)
      return Page(
        origin: origin, content: content.content, charset: content.charset, title: row.title,
        published: row.published, publisher: row.publisher)
    }
  }

  /// Whether a line is an object that somebody meant to be a page, rightly or not.
  static func isRow(_ line: [UInt8]) -> Bool {
    var row = PageRow()
    return row.read(repaired(line)) == nil && row.mentionsContent
  }

  private func content(
    at origin: Page.Origin, lineBytes: Int
  ) throws(PageFailure) -> (content: Page.Content, charset: String?) {
    if let wrong = wrongKinds.first {
      let wanted = wrong.key == "id" ? "a string or a number" : "a string"
      throw .invalidRow(
        origin, problem: "\"\(wrong.key)\" must be \(wanted), found: \(wrong.found)",
        bytes: lineBytes)
    }
    let keys = ContentKey.allCases.filter { contents[$0] != nil }
    guard let key = keys.first, let bytes = contents[key] else {
      throw .noContent(origin, bytes: lineBytes)
    }
    if keys.count > 1 {
      let names = keys.map { "\"\($0)\"" }.joined(separator: " and ")
      throw .invalidRow(origin, problem: "\(names) in one row; keep one", bytes: lineBytes)
    }
    if bytes.isEmpty { throw .emptyInput(origin) }
    switch key {
    case .html: return (.html(bytes), "UTF-8")
    case .text: return (.text(bytes), "UTF-8")
    case .base64: return (.unknown(try decoded(bytes, origin, lineBytes)), nil)
    }
  }

  private func decoded(
    _ characters: [UInt8], _ origin: Page.Origin, _ lineBytes: Int
  ) throws(PageFailure) -> [UInt8] {
    let bytes: [UInt8]
    do throws(Base64Error) { bytes = try Base64.decode(characters) } catch {
      throw .invalidBase64(origin, error: error, bytes: lineBytes)
    }
    if bytes.isEmpty { throw .emptyInput(origin) }
    return bytes
  }

  private static func repaired(_ line: [UInt8]) -> [UInt8] {
    let plain = line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
    return CharacterDecoder.decode(plain, charset: "UTF-8") ?? plain
  }
}
