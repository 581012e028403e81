/// Takes out of a page what would stall or derail the HTML parser.
///
/// Attributes the reader does not look at are blanked: the parser keeps every name it meets in a
/// table that slows down with their number. Removed are: attributes beyond the limit, tags nested beyond the limit, end tags that close
/// nothing (the parser searches all open elements for each), long runs of `<`, declarations, the
/// opener of a comment that never ends (it would swallow the page); control characters become blanks.
struct MarkupGuard {
  private(set) var bytes: [UInt8]
  private(set) var warnings: [ArticleWarning] = []
  private let limits: ArticleLimits
  /// Open elements by the hash of their name.
  private var open: [UInt64: Int] = [:]
  /// Elements whose start tag was left out and whose end tag must follow it.
  private var cut: [UInt64: Int] = [:]
  private var depth = 0
  private var cutTags = 0
  private var tags = 0
  private var cutAttributes = 0
  private var commentsUnclosed = 0
  private var noMoreCommentEnds = false
  private var hasRemoved = false
  private var looseReferences = 0

  init(_ markup: [UInt8], limits: ArticleLimits) {
    bytes = markup
    self.limits = limits
    scan()
    if hasRemoved { bytes.removeAll { $0 == Self.removed } }
    if cutTags > 0 {
      warn("depth-bounded", "\(cutTags) tags nested deeper than \(limits.depth) were left out")
    }
    if tags > limits.tags {
      warn("tags-bounded", "\(tags) tags; those after the first \(limits.tags) were left out")
    }
    if cutAttributes > 0 {
      warn(
        "attributes-bounded",
        "\(cutAttributes) tags had more than \(limits.attributes) attributes; the rest was left out"
      )
    }
    if commentsUnclosed > 0 {
      warn("comment-unclosed", "a comment never ends; its text was read as text")
    }
  }

  private mutating func warn(_ code: String, _ message: String) {
    warnings.append(ArticleWarning(code: code, message: message))
  }

  private mutating func scan() {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3C {
        position = readMarkup(at: position)
      } else if byte == 0x26 {
        readReference(at: position)
        position += 1
      } else {
        if byte < 0x20, byte != 0x0A, byte != 0x09, byte != 0x0D { bytes[position] = 0x20 }
        position += 1
      }
    }
  }

  /// Each `&` that begins nothing costs the parser an error message; past some thousands they are
  /// blanked.
  private mutating func readReference(at start: Int) {
    var end = start + 1
    while end < bytes.count, end - start < 12,
      isLetter(bytes[end]) || bytes[end] == 0x23
        || (0x30...0x39).contains(bytes[end])
    {
      end += 1
    }
    guard end < bytes.count, bytes[end] != 0x3B else { return }
    looseReferences += 1
    if looseReferences > Self.mostLooseReferences { bytes[start] = 0x20 }
  }

  private static let mostLooseReferences = 20_000
  /// Different names of elements; those of later ones lose their tags.
  private static let mostNames = 1000

  /// - Returns: where to read on.
  private mutating func readMarkup(at start: Int) -> Int {
    guard start + 1 < bytes.count else { return start + 1 }
    switch bytes[start + 1] {
    case 0x21 where starts(with: [0x2D, 0x2D], at: start + 2): return readComment(at: start)
    case 0x21, 0x3F: return readDeclaration(at: start)
    case 0x2F: return readEndTag(at: start)
    case 0x3C: return readRun(at: start)
    case let byte where isLetter(byte): return readStartTag(at: start)
    default: return start + 1
    }
  }

  private mutating func readRun(at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == 0x3C { end += 1 }
    // The last one may open a tag.
    if end - start > 8 { remove(start, end - 1) }
    return end - 1 > start ? end - 1 : end
  }

  private mutating func readComment(at start: Int) -> Int {
    if !noMoreCommentEnds {
      // `<!-->` is a whole comment (HTML, § 13.2.5.43).
      var position = start + 2
      while position + 2 < bytes.count {
        if bytes[position] == 0x2D, bytes[position + 1] == 0x2D, bytes[position + 2] == 0x3E {
          return position + 3
        }
        position += 1
      }
      noMoreCommentEnds = true
    }
    commentsUnclosed += 1
    remove(start, start + 4)
    return start + 4
  }

  /// `<![if …]>`, `<?xml …?>`: up to the next `>` (HTML, § 13.2.5.41); libxml2 would show some of
  /// them as text. `<!doctype …>` it knows.
  private mutating func readDeclaration(at start: Int) -> Int {
    if start + 2 < bytes.count, bytes[start + 2] | 0x20 == 0x64 { return start + 2 }
    var end = start + 2
    while end < bytes.count, bytes[end] != 0x3E, bytes[end] != 0x3C { end += 1 }
    guard end < bytes.count, bytes[end] == 0x3E else { return end }
    remove(start, end + 1)
    return end + 1
  }

  private mutating func readEndTag(at start: Int) -> Int {
    let (hash, nameEnd) = name(at: start + 2)
    guard nameEnd > start + 2 else { return start + 2 }
    var end = nameEnd
    while end < bytes.count, bytes[end] != 0x3E, bytes[end] != 0x3C { end += 1 }
    let tagEnd = end < bytes.count && bytes[end] == 0x3E ? end + 1 : end
    if let count = cut[hash], count > 0 {
      cut[hash] = count - 1
      remove(start, tagEnd)
    } else if let count = open[hash], count > 0 {
      open[hash] = count - 1
      if !Self.unnested.contains(hash) { depth -= 1 }
    } else if !Self.keptEnds.contains(hash) {
      remove(start, tagEnd)
    }
    return tagEnd
  }

  private mutating func readStartTag(at start: Int) -> Int {
    let (hash, nameEnd) = name(at: start + 1)
    let (end, selfCloses) = readAttributes(at: nameEnd)
    if hash == Self.script || hash == Self.style { return skipRaw(hash, from: end) }
    tags += 1
    if tags > limits.tags {
      cut[hash, default: 0] += 1
      remove(start, end)
      return end
    }
    guard !Self.void.contains(hash), !selfCloses else { return end }
    if Self.unnested.contains(hash) {
      open[hash, default: 0] += 1
    } else if depth >= limits.depth || open[hash] == nil && open.count >= Self.mostNames {
      cutTags += 1
      cut[hash, default: 0] += 1
      remove(start, end)
    } else {
      open[hash, default: 0] += 1
      depth += 1
    }
    return end
  }

  /// - Returns: the offset behind the tag, and whether it ends in `/>`.
  private mutating func readAttributes(at start: Int) -> (end: Int, selfCloses: Bool) {
    var position = start
    var count = 0
    var cut: Int?
    while position < bytes.count, bytes[position] != 0x3E {
      let byte = bytes[position]
      if byte <= 0x20 || byte == 0x2F {
        if byte < 0x20 { bytes[position] = 0x20 }
        position += 1
        continue
      }
      count += 1
      if count > limits.attributes, cut == nil { cut = position }
      let isKept = Self.keptAttributes.contains(name(at: position, endingAtEquals: true).hash)
      let end = attributeEnd(at: position)
      if !isKept { for index in position..<end { bytes[index] = 0x20 } }
      position = end
    }
    if let cut {
      remove(cut, position)
      cutAttributes += 1
    }
    let selfCloses = position > start && position < bytes.count && bytes[position - 1] == 0x2F
    return (min(position + 1, bytes.count), selfCloses)
  }

  private mutating func attributeEnd(at start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != 0x3D,
      bytes[position] != 0x3E, bytes[position] != 0x2F
    {
      position += 1
    }
    if position == start { position += 1 }
    var next = position
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count, bytes[next] == 0x3D else { return position }
    next += 1
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count else { return next }
    let quote = bytes[next]
    guard quote == 0x22 || quote == 0x27 else {
      while next < bytes.count, bytes[next] > 0x20, bytes[next] != 0x3E { next += 1 }
      return next
    }
    next += 1
    while next < bytes.count, bytes[next] != quote {
      if bytes[next] < 0x20 { bytes[next] = 0x20 }
      next += 1
    }
    return min(next + 1, bytes.count)
  }

  /// Jumps over the text of a script or a style sheet, which may hold anything but its end tag.
  private mutating func skipRaw(_ hash: UInt64, from start: Int) -> Int {
    var position = start
    while position + 1 < bytes.count {
      if bytes[position] == 0x3C, bytes[position + 1] == 0x2F, name(at: position + 2).hash == hash {
        return name(at: position + 2).end
      }
      if bytes[position] < 0x20, bytes[position] != 0x0A { bytes[position] = 0x20 }
      position += 1
    }
    return bytes.count
  }

  private func starts(with pattern: [UInt8], at start: Int) -> Bool {
    start + pattern.count <= bytes.count
      && bytes[start..<(start + pattern.count)].elementsEqual(pattern)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// FNV-1a of the name of a tag or an attribute in small letters, and where it ends.
  private func name(
    at start: Int, endingAtEquals: Bool = false
  ) -> (hash: UInt64, end: Int) {
    var end = start
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x3E, bytes[end] != 0x2F,
      bytes[end] != 0x3C, !(endingAtEquals && bytes[end] == 0x3D)
    {
      let byte = (0x41...0x5A).contains(bytes[end]) ? bytes[end] | 0x20 : bytes[end]
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      end += 1
    }
    return (hash, end)
  }

  private mutating func remove(_ start: Int, _ end: Int) {
    hasRemoved = true
    for index in start..<min(end, bytes.count) { bytes[index] = Self.removed }
  }

  /// Stands in for a byte that goes; it never occurs in UTF-8.
  private static let removed: UInt8 = 0xFF

  private static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func hashes(_ names: String) -> Set<UInt64> {
    Set(names.split(separator: " ").map { hash(String($0)) })
  }

  /// The attributes the reader asks for.
  private static let keptAttributes = Set(HTMLAttribute.allCases.map { hash($0.rawValue) })
  private static let script = hash("script")
  private static let style = hash("style")
  /// Elements without an end tag.
  private static let void = hashes(
    "area base basefont br col embed frame hr img input isindex link meta param source track wbr")
  /// Elements whose end tag may be left out: the parser closes them before the next of their kind.
  private static let unnested = hashes(
    "p li dt dd option optgroup tr td th thead tbody tfoot colgroup html head body")
  /// A `</p>` or `</br>` that closes nothing is a break.
  private static let keptEnds = hashes("p br html body head")
}
