private import UnicodeText

/// Reads what stands between a name and an office, in either order.
struct GapReader: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  /// What stands between two mentions, as far as it can join them.
  enum Gap: Hashable {
    case none, bracketed, comma, openBracket, lineBreak
    /// A clause that tells more of the office: `yang turut hadir,`; a comma must close the name.
    case clause
    /// `yakni` and the like, behind an office.
    case namely
    /// `selaku`, `yang juga` and the like, behind a name.
    case words(HolderRule)
    case other
  }

  /// - Parameters:
  ///   - left: end of the first mention.
  ///   - right: start of the second, in the same sentence or on the next line.
  func gap(_ left: Int, _ right: Int) -> Gap {
    let left = skippingStatus(left, until: right)
    let count = right - left
    if count <= 0 { return .none }
    if (left..<right).allSatisfy(cues.isBetweenSignatures),
      (left..<right).contains(where: { cues.tokens[$0].kind == .lineBreak })
    {
      return .lineBreak
    }
    guard count <= Self.longest else { return .other }
    if count == 1 {
      if cues.isMark(",", at: left) { return .comma }
      if cues.isMark("(", at: left) { return .openBracket }
      // `Supardi – Kepala Desa Ampelan`: in a list, whose lines are short.
      if cues.isDash(left), cues.article.line(of: left).count <= Self.longestItem { return .comma }
      if cues.isMark(":", at: left) || cues.isMark("|", at: left) { return .none }
    }
    if cues.isMark("(", at: left), count <= 6, cues.isMark(")", at: right - 1) { return .bracketed }
    // `Kepala Badan Riset Mandala (BRM), Rusdi Malano`
    if cues.isMark("(", at: left), count <= 7, cues.isMark(")", at: right - 2),
      cues.isMark(",", at: right - 1)
    {
      return .comma
    }
    if cues.isTerm(left, right) { return .none }
    if isAffiliation(left, right) { return .comma }
    if isNamely(left, right) || isFilled(left, right) { return .namely }
    if isClause(left, right) { return .clause }
    if let rule = linkingWords(left, right) { return .words(rule) }
    return .other
  }

  /// Tokens of the longest line of a list.
  private static let longestItem = 20

  /// Tokens beyond which nothing joins two mentions.
  private static let longest = 9

  /// `Bupati Arung | saat itu |, Rusdi Malano`: a status that is no part of the office.
  private func skippingStatus(_ left: Int, until right: Int) -> Int {
    guard let (range, status) = cues.titleStatus(at: left), status.standsBeyond,
      range.upperBound <= right
    else { return left }
    return range.upperBound
  }

  /// `Anggota DPRD | dari Fraksi Nurani, | Rusdi Malano`, `Anggota DPD | asal Arung, | Rusdi Malano`
  private func isAffiliation(_ left: Int, _ right: Int) -> Bool {
    guard (3...8).contains(right - left), cues.isMark(",", at: right - 1),
      cues.isWord(Self.origin, at: left)
        || cues.isWord(Self.from, at: left) && cues.isWord(Self.faction, at: left + 1)
    else { return false }
    return (left + 1..<right - 1).allSatisfy { cues.tokens[$0].isCapitalized }
  }

  private static let origin = Tokenizer.hashes(of: "asal").first ?? 0
  private static let from = Tokenizer.hashes(of: "dari").first ?? 0
  private static let faction = Tokenizer.hashes(of: "Fraksi").first ?? 0

  /// `Camat Wening yang baru, yakni | Tiar Wene`
  private func isNamely(_ left: Int, _ right: Int) -> Bool {
    cues.isWord(of: .namely, at: right - 1) && right - left <= 4
      && (left..<right - 1).allSatisfy(isSmallWordOrComma)
  }

  /// `Komisaris Utama | dijabat | Rusdi Malano`, `jabatan Camat Wening | kini diisi oleh | Tiar Wene`
  private func isFilled(_ left: Int, _ right: Int) -> Bool {
    guard right - left <= 4,
      let verb = (left..<right).first(where: { cues.isWord(of: .filled, at: $0) })
    else { return false }
    return (left..<right).allSatisfy(isSmallWordOrComma)
      && (verb == right - 1 || verb == right - 2 && cues.isWord(GrammarWord.oleh, at: right - 1))
  }

  /// `Calon Bupati Arung | yang turut menonton, | Rusdi Malano,`
  private func isClause(_ left: Int, _ right: Int) -> Bool {
    cues.isWord(GrammarWord.yang, at: left) && cues.isMark(",", at: right - 1)
      && right - left >= 3
      && (left..<right - 1).allSatisfy { cues.tokens[$0].isWord && !cues.tokens[$0].isCapitalized }
  }

  private func isSmallWordOrComma(_ token: Int) -> Bool {
    cues.isMark(",", at: token) || cues.tokens[token].isWord && !cues.tokens[token].isCapitalized
  }

  /// `, selaku` · `yang juga` · `, sekaligus` · `resmi ditunjuk sebagai` between a name and an office.
  private func linkingWords(_ left: Int, _ right: Int) -> HolderRule? {
    var words = left..<right
    // `Rusdi Malano (Fraksi Nurani) | sebagai Ketua`
    if cues.isMark("(", at: words.lowerBound),
      let close = words.first(where: { cues.isMark(")", at: $0) })
    {
      words = close + 1..<words.upperBound
    }
    if !words.isEmpty, cues.isMark(",", at: words.lowerBound) { words = words.dropFirst() }
    guard (1...5).contains(words.count), words.allSatisfy({ cues.tokens[$0].isWord }),
      let first = words.first, let last = words.last
    else { return nil }
    if words.allSatisfy({ cues.isWord(of: .seat, at: $0) }), !cues.isWord(of: .double, at: first) {
      return .appointed
    }
    if cues.isWord(of: .holder, at: last) || cues.isWord(GrammarWord.menjadi, at: last)
      || cues.isWord(GrammarWord.jadi, at: last)
    {
      if words.contains(where: { cues.isWord(of: .appointment, at: $0) }) { return .appointed }
    }
    if words.count == 1 {
      if cues.isWord(of: .holder, at: last) { return .nameSelakuTitle }
      // `5. Sunardi | menjadi | Camat Wening`
      if cues.isWord(GrammarWord.menjadi, at: last) { return .appointed }
      let isDouble =
        cues.isWord(GrammarWord.sekaligus, at: last) || cues.isWord(GrammarWord.merangkap, at: last)
      return isDouble ? .nameJugaTitle : nil
    }
    let isRelative =
      cues.isWord(GrammarWord.yang, at: first)
      && words.contains {
        cues.isWord(GrammarWord.juga, at: $0) || cues.isWord(GrammarWord.menjabat, at: $0)
      }
    if isRelative || cues.isWord(GrammarWord.juga, at: first + 1)
      || cues.isWord(GrammarWord.merangkap, at: first)
    {
      return .nameJugaTitle
    }
    return nil
  }

  /// `/`, `sekaligus`, `merangkap`, `yang juga`, also in a row, between two offices of one person.
  func isDouble(_ left: Int, _ right: Int) -> Bool {
    guard right > left, right - left <= 4 else { return false }
    if right - left == 1, cues.isMark("/", at: left) { return true }
    return (left..<right).allSatisfy { token in
      cues.isMark(",", at: token) || cues.isWord(of: .double, at: token)
    } && (left..<right).contains { !cues.isMark(",", at: $0) }
  }
}
