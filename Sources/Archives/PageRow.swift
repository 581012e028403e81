/// One JSONL row: `{"id"?, "html" | "text" | "base64", "title"?, "published"?, "publisher"?, "uri"?}`,
/// or a post as the REST interface of WordPress gives it: `{"id", "date", "link",
/// "title": {"rendered"}, "content": {"rendered"}}`.
///
/// Unknown keys are passed over, `null` means that a key is absent, and of a key that comes twice
/// the last one counts.
struct PageRow: Sendable, Equatable {
  private(set) var id: String?
  private(set) var uri: String?
  private(set) var title: String?
  private(set) var published: String?
  private(set) var publisher: String?
  /// The page as its row writes it.
  private(set) var contents: [ContentKey: [UInt8]] = [:]
  /// Keys whose value is of a kind that they cannot have.
  private(set) var wrongKinds: [WrongKind] = []
  /// Day and address of a WordPress post; they count where its content is the page.
  private var postDate: String?
  private var postLink: String?
  private var isPost = false

  enum ContentKey: String, Sendable, CaseIterable { case html, text, base64 }

  struct WrongKind: Sendable, Equatable {
    let key: String
    let found: JSONScanner.Kind
  }

  /// Whether somebody meant this row to be a page, rightly or not.
  var mentionsContent: Bool {
    !contents.isEmpty || wrongKinds.contains { ContentKey(rawValue: $0.key) != nil }
  }

  /// Reads as much of the line as is JSON.
  ///
  /// - Parameter line: valid UTF-8.
  /// - Returns: the error that ended reading early, if any.
  mutating func read(_ line: [UInt8]) -> JSONSyntaxError? {
    var scanner = JSONScanner(line)
    do throws(JSONSyntaxError) {
      try scanner.readObject { key, scanner throws(JSONSyntaxError) in
        try readMember(key, from: &scanner)
      }
      try scanner.finish()
      if isPost {
        published = published ?? postDate.map { String($0.prefix(10)) }
        uri = uri ?? postLink
      }
      return nil
    } catch {
      return error
    }
  }

  private mutating func readMember(
    _ key: String, from scanner: inout JSONScanner
  ) throws(JSONSyntaxError) {
    switch key {
    case "id": id = try readIdentifier(from: &scanner)
    case "uri": uri = try readText(key, from: &scanner)
    case "title":
      if try scanner.peekKind() == .object {
        title = try readRendered(from: &scanner).map {
          String(decoding: CharacterReferences.resolved($0[...]), as: UTF8.self)
        }
      } else {
        title = try readText(key, from: &scanner)
      }
    case "content": try readPost(from: &scanner)
    case "date": postDate = try readString(from: &scanner)
    case "link": postLink = try readString(from: &scanner)
    case "published": published = try readText(key, from: &scanner)
    case "publisher": publisher = try readText(key, from: &scanner)
    default:
      guard let content = ContentKey(rawValue: key) else { return try scanner.skipValue() }
      contents[content] = try readBytes(key, from: &scanner)
    }
  }

  private mutating func readIdentifier(
    from scanner: inout JSONScanner
  ) throws(JSONSyntaxError) -> String? {
    guard try scanner.peekKind() == .number else { return try readText("id", from: &scanner) }
    return try scanner.readNumber()
  }

  private mutating func readText(
    _ key: String, from scanner: inout JSONScanner
  ) throws(JSONSyntaxError) -> String? {
    try readBytes(key, from: &scanner).map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func readBytes(
    _ key: String, from scanner: inout JSONScanner
  ) throws(JSONSyntaxError) -> [UInt8]? {
    let kind = try scanner.peekKind()
    if kind == .string { return try scanner.readString() }
    if kind != .null { wrongKinds.append(WrongKind(key: key, found: kind)) }
    try scanner.skipValue()
    return nil
  }

  private mutating func readPost(from scanner: inout JSONScanner) throws(JSONSyntaxError) {
    guard try scanner.peekKind() == .object else { return try scanner.skipValue() }
    guard let bytes = try readRendered(from: &scanner) else { return }
    contents[.html] = WordPressText.paragraphs(bytes)
    isPost = true
  }

  /// `{"rendered": "…"}`
  private func readRendered(from scanner: inout JSONScanner) throws(JSONSyntaxError) -> [UInt8]? {
    var rendered: [UInt8]?
    try scanner.readObject { key, scanner throws(JSONSyntaxError) in
      if key == "rendered", try scanner.peekKind() == .string {
        rendered = try scanner.readString()
      } else {
        try scanner.skipValue()
      }
    }
    return rendered
  }

  /// A string that counts for a WordPress post only; anything else there is no mistake.
  private func readString(from scanner: inout JSONScanner) throws(JSONSyntaxError) -> String? {
    guard try scanner.peekKind() == .string else {
      try scanner.skipValue()
      return nil
    }
    return String(decoding: try scanner.readString(), as: UTF8.self)
  }
}
