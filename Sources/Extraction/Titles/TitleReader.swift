private import Records
private import UnicodeText

/// Reads an office at a given token: `[status] [Wakil] HEAD [field] [ORGANISATION] [PLACE] [ordinal]`
/// (annotation guidelines, section 3). Says where it ends and, by that, where a name can begin.
package struct TitleReader: Sendable {
  private let cues: CueReader
  private let boundary: TitleBoundary
  private let evidence: NameEvidence

  package init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    self.evidence = evidence
    boundary = TitleBoundary(cues: cues, evidence: evidence)
  }

  /// False for nearly all tokens: no office begins there, whatever follows.
  func canBegin(_ token: Int) -> Bool {
    cues.tokens[token].isWord
      && (cues.hasTitleWord(at: token)
        || cues.tokens[token].isCapitalized && cues.isWord(Self.deputy, at: token))
  }

  /// - Parameter end: first token that cannot belong to the title any more (end of the line).
  package func title(at start: Int, until end: Int) -> TitleMention? {
    var status = PositionStatus.definitive
    var statusForm: String?
    var token = start
    while let (range, found) = cues.titleStatus(at: token), !found.standsAfter,
      !found.standsBeyond, range.upperBound < end
    {
      status = PositionStatus(rawValue: found.status) ?? .definitive
      statusForm = found.code
      token = range.upperBound
      if cues.isMark(".", at: token) { token += 1 }
    }
    guard token < end, let (head, row, canonical) = head(at: token), head.upperBound <= end,
      isHead(head, afterStatus: token > start)
    else { return nil }
    var title = TitleMention(
      range: start..<head.upperBound, head: head, canonical: canonical, kind: row.kind,
      status: status, statusForm: status == .acting ? statusForm : nil,
      isOfMany: row.takes.contains(.many), isLocal: row.takes.contains(.local),
      placeLevel: row.placeLevel, rule: "title-head")
    boundary.extend(&title, row: row, until: end)
    guard isComplete(title, row) else { return nil }
    // `Camat Wening saat itu`
    if let (_, beyond) = cues.titleStatus(at: title.range.upperBound), beyond.standsBeyond {
      title.status = PositionStatus(rawValue: beyond.status) ?? title.status
    }
    return title
  }

  /// A head of the dictionary, or the deputy of one: `Wakil | Kajati`.
  private func head(at token: Int) -> (range: Range<Int>, row: TitleHead, canonical: String)? {
    if let (range, row) = cues.titleHead(at: token) { return (range, row, row.canonical) }
    guard cues.isWord(Self.deputy, at: token), cues.tokens[token].isCapitalized,
      let (range, row) = cues.titleHead(at: token + 1), row.kind == .office
    else { return nil }
    return (token..<range.upperBound, row, "Wakil " + row.canonical)
  }

  private static let deputy = Tokenizer.hashes(of: "Wakil").first ?? 0

  /// A head in lower case counts with a status or with capitalised words behind it.
  private func isHead(_ range: Range<Int>, afterStatus: Bool) -> Bool {
    guard cues.blocks(before: range.lowerBound).isDisjoint(with: .title), !isClan(range) else {
      return false
    }
    // `ketua KPK`: the organisation is part of the head.
    if range.contains(where: { cues.tokens[$0].isCapitalized }) || afterStatus { return true }
    var next = cues.isMark(".", at: range.upperBound) ? range.upperBound + 1 : range.upperBound
    // `kepala bidang informatika Diskominfo`: fields in lower case go between.
    while range.count > 1, cues.tokens.indices.contains(next), !cues.tokens[next].isCapitalized,
      cues.wordClass(at: next) == .field
    {
      next += 1
    }
    if isHeldInSmallLetters(range) { return true }
    guard cues.tokens.indices.contains(next) else { return false }
    return cues.tokens[next].isWord && cues.tokens[next].isCapitalized
  }

  /// `Dimas Anggit sebagai | sekretaris |`: written small and alone, right behind a name and `sebagai`.
  private func isHeldInSmallLetters(_ head: Range<Int>) -> Bool {
    guard cues.isWord(of: .holder, at: head.lowerBound - 1), head.lowerBound > 1 else {
      return false
    }
    let before = head.lowerBound - 2
    return cues.tokens[before].isWord && cues.tokens[before].isCapitalized
      && evidence.nameScore(at: before) > 0
  }

  /// `Kompol Selamat | Kaban, S.H.`: an abbreviated office that is the name of a clan as well, behind a
  /// name and before none.
  private func isClan(_ head: Range<Int>) -> Bool {
    let token = head.lowerBound
    guard head.count == 1, token > 0, cues.givenName(at: token)?.kind.contains("marga") ?? false,
      evidence.nameScore(at: token - 1) > 0
        || (max(0, token - 4)..<token).contains(where: {
          cues.rank(at: $0)?.upperBound == token - 1
        })
    else { return false }
    return !(cues.tokens.indices.contains(token + 1) && cues.tokens[token + 1].isCapitalized)
  }

  /// General heads (`Kepala`, `Anggota`) are common words until something says what they head.
  private func isComplete(_ title: TitleMention, _ row: TitleHead) -> Bool {
    if title.isOfMany, !cues.tokens[title.head.lowerBound].isCapitalized,
      !standsBesideName(title.range)
    {
      return false
    }
    if title.range.upperBound > title.head.upperBound { return true }
    if !title.head.contains(where: { cues.tokens[$0].isCapitalized }) {
      if isHeldInSmallLetters(title.head) { return !row.takes.contains(.modifier) }
      // `bapak kepala desa | Sarmin`
      return !row.takes.contains(.modifier) && cues.tokens.indices.contains(title.range.upperBound)
        && evidence.nameScore(at: title.range.upperBound) >= 1.5
    }
    // `Ketua kelompok harus jujur`: a capital only because the sentence begins.
    let next = title.range.upperBound
    if row.takes.contains(.organization), !row.takes.contains(.place),
      cues.tokens.indices.contains(next), cues.tokens[next].isWord,
      !cues.tokens[next].isCapitalized, cues.wordClass(at: next) == .field
    {
      return false
    }
    return !row.takes.contains(.modifier) || isShortForm(title, row) && beginsName(next)
  }

  /// `Kasi` of Kepala Seksi: no common word, as `Kepala` is.
  private func isShortForm(_ title: TitleMention, _ row: TitleHead) -> Bool {
    title.head.count == 1 && row.canonical.contains(" ")
  }

  private func beginsName(_ token: Int) -> Bool {
    cues.tokens.indices.contains(token) && cues.tokens[token].isCapitalized
      && evidence.nameScore(at: token) > 0
  }

  /// `anggota Koramil 06/LP`, written small, is nobody's office until a name stands beside it.
  private func standsBesideName(_ title: Range<Int>) -> Bool {
    let next = cues.isMark(",", at: title.upperBound) ? title.upperBound + 1 : title.upperBound
    let before =
      cues.isMark(",", at: title.lowerBound - 1) ? title.lowerBound - 2 : title.lowerBound - 1
    return cues.tokens.indices.contains(next) && cues.tokens[next].isCapitalized
      || before >= 0 && cues.tokens[before].isCapitalized || cues.isMark(",", at: next - 1)
  }
}
