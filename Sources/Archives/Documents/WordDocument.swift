/// Reads the text of a Word document (.docx, ECMA-376): a paragraph a line.
struct WordDocument {
  let limits: ReadingLimits

  private static let main = Array("word/document.xml".utf8)

  func page(of member: Member, _ store: any ByteStore, _ directory: ZipDirectory) -> PageStep {
    do throws(StreamError) {
      let entries = directory.entries()
      while let entry = try entries.next() {
        guard entry.name == Self.main else { continue }
        let stream = try ZipEntryStream.open(entry, in: store, limits: limits)
        guard let text = try text(of: ByteReader(stream)) else {
          return .failure(.tooLarge(member.origin, bytes: nil, limit: limits.page))
        }
        guard text.contains(where: { $0 > 0x20 }) else {
          return .failure(.emptyInput(member.origin))
        }
        return .page(Page(origin: member.origin, content: .text(text), charset: "UTF-8"))
      }
      return .failure(.emptyInput(member.origin))
    } catch {
      return .failure(.broken(member.origin, error))
    }
  }

  /// - Returns: nil when it is longer than a page may be.
  private func text(of reader: ByteReader) throws(StreamError) -> [UInt8]? {
    var scanner = XMLScanner(reader)
    var text: [UInt8] = []
    var isText = false
    // Older programs get a second copy of what they could not show.
    var fallbacks = 0
    while let token = try scanner.next() {
      switch token {
      case .start("mc:Fallback", _): fallbacks += 1
      case .end("mc:Fallback"): fallbacks -= 1
      case _ where fallbacks > 0: continue
      case .start("w:t", _): isText = true
      case .end("w:t"): isText = false
      case .text(let part): if isText { text += part }
      case .start("w:tab", _): text.append(UInt8(ascii: " "))
      case .start("w:br", _), .start("w:cr", _): text.append(UInt8(ascii: "\n"))
      case .end("w:p"): text += "\n\n".utf8
      default: continue
      }
      if text.count > limits.page { return nil }
    }
    return text
  }
}
