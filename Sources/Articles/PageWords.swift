import UnicodeText

/// The words that pages put around an article, each with what it may be there.
///
/// The knowledge is `dictionaries/page-words.tsv` and the calendar of `months-days.tsv`; a word is
/// asked for by the hash of its token.
package struct PageWords: Sendable {
  /// What a word may be; `page-words.tsv` says what each kind means.
  package struct Kinds: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    static let counter = Kinds(rawValue: 1 << 0)
    static let thousand = Kinds(rawValue: 1 << 1)
    static let breadcrumb = Kinds(rawValue: 1 << 2)
    static let pictureName = Kinds(rawValue: 1 << 3)
    package static let weekday = Kinds(rawValue: 1 << 4)
    package static let month = Kinds(rawValue: 1 << 5)
    package static let timezone = Kinds(rawValue: 1 << 6)
    static let openingHours = Kinds(rawValue: 1 << 7)
    static let stamp = Kinds(rawValue: 1 << 8)
    static let published = Kinds(rawValue: 1 << 9)
    static let credit = Kinds(rawValue: 1 << 10)
    static let prompt = Kinds(rawValue: 1 << 11)
    static let authorBegins = Kinds(rawValue: 1 << 12)
    static let authorEnds = Kinds(rawValue: 1 << 13)
    static let authorRole = Kinds(rawValue: 1 << 14)
    static let noAuthor = Kinds(rawValue: 1 << 15)
    static let handle = Kinds(rawValue: 1 << 16)
    static let nameParticle = Kinds(rawValue: 1 << 17)
    static let and = Kinds(rawValue: 1 << 18)
    static let titleWord = Kinds(rawValue: 1 << 19)
    static let unit = Kinds(rawValue: 1 << 20)

    private static let byName: [String: Kinds] = [
      "counter": .counter, "thousand": .thousand, "breadcrumb": .breadcrumb,
      "picture-name": .pictureName, "weekday": .weekday, "month": .month, "timezone": .timezone,
      "opening-hours": .openingHours, "stamp": .stamp, "published": .published, "credit": .credit,
      "prompt": .prompt, "author-begins": .authorBegins, "author-ends": .authorEnds,
      "author-role": .authorRole, "no-author": .noAuthor, "handle": .handle,
      "name-particle": .nameParticle, "and": .and, "title-word": .titleWord, "unit": .unit,
    ]

    /// - Parameter name: as the table writes it.
    package init?(named name: some StringProtocol) {
      guard let kinds = Self.byName[String(name)] else { return nil }
      self = kinds
    }

    /// The names of all kinds: what the column of the table may hold.
    package static var names: Set<String> { Set(byName.keys) }
  }

  package struct Entry: Sendable {
    let form: String
    let kinds: Kinds
    /// Of a month: its number.
    let month: Int?
    /// Of a month: words that begin with these three letters are meant too (`Februati`).
    let isStart: Bool

    package init(_ form: String, _ kinds: Kinds, month: Int? = nil, isStart: Bool = false) {
      self.form = form
      self.kinds = kinds
      self.month = month
      self.isStart = isStart
    }
  }

  private let kinds: [UInt64: Kinds]
  private let handles: [String]
  private let months: [String: Int]
  private let monthStarts: [String: Int]

  /// Entries of more than one word are left out.
  package init(_ entries: [Entry]) {
    var kinds: [UInt64: Kinds] = [:]
    var months: [String: Int] = [:]
    var monthStarts: [String: Int] = [:]
    for entry in entries {
      let hashes = Tokenizer.hashes(of: entry.form)
      guard let hash = hashes.first, hashes.count == 1 else { continue }
      kinds[hash, default: []].formUnion(entry.kinds)
      guard let month = entry.month else { continue }
      let word = CaseFolding.folded(entry.form)
      if months[word] == nil { months[word] = month }
      if entry.isStart, monthStarts[word] == nil { monthStarts[word] = month }
    }
    self.kinds = kinds
    self.months = months
    self.monthStarts = monthStarts
    handles = entries.filter { $0.kinds.contains(.handle) }.map { CaseFolding.folded($0.form) }
  }

  func isAny(_ token: Token, of wanted: Kinds) -> Bool {
    kinds[token.hash]?.isDisjoint(with: wanted) == false
  }

  func isAny(_ word: some StringProtocol, of wanted: Kinds) -> Bool {
    let hashes = Tokenizer.hashes(of: word)
    guard hashes.count == 1 else { return false }
    return kinds[hashes[0]]?.isDisjoint(with: wanted) == false
  }

  /// - Parameter line: in normal form.
  func isAny(of wanted: Kinds, in line: [UInt8]) -> Bool {
    var found = false
    Tokenizer.visit(line) { if !found, isAny($0, of: wanted) { found = true } }
    return found
  }

  /// The line from its first word of a kind on; empty without one.
  func rest(of line: [UInt8], from wanted: Kinds) -> [UInt8] {
    var start: Int?
    Tokenizer.visit(line) { if start == nil, isAny($0, of: wanted) { start = Int($0.start) } }
    return start.map { Array(line[$0...]) } ?? []
  }

  /// `wpadmin`, `adminarung`: an account that looks after the site.
  ///
  /// - Parameter word: folded.
  func isHandle(_ word: String) -> Bool {
    handles.contains { word.hasPrefix($0) || word.hasSuffix($0) }
  }

  /// The number of the month that a folded word names.
  func month(_ word: String) -> Int? {
    if let month = months[word] { return month }
    return word.utf8.count <= Self.longestMonth ? monthStarts[String(word.prefix(3))] : nil
  }

  private static let longestMonth = 9
}
