private import Dictionaries
private import UnicodeText

/// Finds named organisations: known ones by name or abbreviation, others by their first word
/// (`Dinas …`, `PT …`, `Polres …`) and the name behind it.
package struct OrganizationExtractor: Sendable {
  private let cues: CueReader
  private let evidence: NameEvidence
  private let cut: NameCut

  package init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    self.evidence = evidence
    cut = NameCut(cues: cues, evidence: evidence)
  }

  /// Organisations in text order; they do not overlap. An organisation never reaches into a person.
  /// - Parameter people: in text order.
  package func mentions(people: [PersonMention]) -> [OrganizationMention] {
    // People stand in text order: the next one moves on with the tokens.
    let taken = people.map(\.range)
    var next = 0
    var organizations: [OrganizationMention] = []
    var introduced: [UInt64: String] = [:]
    for line in cues.article.lines {
      var token = line.lowerBound
      while token < line.upperBound {
        while next < taken.count, taken[next].upperBound <= token { next += 1 }
        let person = next < taken.count ? taken[next].lowerBound : line.upperBound
        guard cues.tokens[token].isCapitalized, token < person else {
          token = cues.article.capitals.next(from: token + 1) ?? line.upperBound
          continue
        }
        let end = min(person, line.upperBound)
        if let organization = organization(at: token, until: end)
          ?? abbreviation(at: token, of: introduced)
        {
          organizations.append(organization)
          if let abbreviation = organization.abbreviation {
            introduced[cues.tokens[abbreviation.lowerBound].hash] = organization.kind
          }
          token = organization.range.upperBound
        } else {
          token += 1
        }
      }
    }
    return organizations
  }

  private func organization(at token: Int, until end: Int) -> OrganizationMention? {
    guard cues.tokens[token].isCapitalized,
      cues.article.stands(at: token, in: Self.openers)
    else { return nil }
    let known = knownName(at: token, until: end)
    let headed = headedName(at: token, until: end)
    guard var found = longer(known, headed) else { return nil }
    var next = found.range.upperBound
    if let abbreviation = bracketed(at: next, until: end) {
      found.abbreviation = abbreviation
      next = abbreviation.upperBound + 1
    }
    if found.place == nil, let place = nestedPlace(at: next, until: end) {
      found.place = place
      found.range = found.range.lowerBound..<place.upperBound
    } else if found.place == nil, next > found.range.upperBound, next < end,
      let whole = organization(at: next, until: end)
    {
      // `Satuan Reserse Kriminal (Satreskrim) Polres Arung`: a unit of what stands behind.
      found.place = whole.place
      found.range = found.range.lowerBound..<whole.range.upperBound
    }
    return found
  }

  private static var openers: TableSet { [.organizations, .organizationHeads] }

  /// The word in brackets at a token: `(BPS)`.
  private func bracketed(at open: Int, until end: Int) -> Range<Int>? {
    guard cues.isMark("(", at: open), open + 2 < end, cues.isMark(")", at: open + 2),
      cues.tokens[open + 1].isCapitalized, !isOffice(at: open + 1)
    else { return nil }
    return (open + 1)..<(open + 2)
  }

  /// `USR` once the release has said `Universitas Samudra Raya (USR)`.
  /// - Parameter introduced: kinds of organisations by the hash of their abbreviation.
  private func abbreviation(
    at token: Int, of introduced: [UInt64: String]
  ) -> OrganizationMention? {
    guard cues.tokens[token].isAllCaps, let kind = introduced[cues.tokens[token].hash] else {
      return nil
    }
    return OrganizationMention(
      range: token..<token + 1, kind: kind, rule: "introduced-abbreviation")
  }

  private static let stateKinds: Set = ["LPNK", "kementerian", "lembaga negara", "polisi"]
  private static let classWord = Tokenizer.hashes(of: "Kelas").first ?? 0

  private func longer(
    _ left: OrganizationMention?, _ right: OrganizationMention?
  ) -> OrganizationMention? {
    guard let left, let right else { return left ?? right }
    return left.range.upperBound >= right.range.upperBound ? left : right
  }

  /// A name or abbreviation of `organizations.tsv`, written with a capital.
  private func knownName(at token: Int, until end: Int) -> OrganizationMention? {
    guard let match = cues.article.longestMatch(at: token, in: .organizations), match.end <= end,
      let row = cues.lexicon.dictionaries.firstRow(of: match.phrase, in: .organizations)
    else { return nil }
    let kind = cues.lexicon.dictionaries.cell(.organizations, row: row, column: "kind")
    if kind == "unit", isBuilding(token, of: kind) { return nil }
    guard
      match.count > 1 || isDistinct(token, kind: kind)
        || isUnitWord(token) && nestedPlace(at: match.end, until: end) != nil
    else { return nil }
    return OrganizationMention(
      range: match.start..<match.end, kind: Self.slug(kind), rule: "known-organization")
  }

  /// One word names an organisation only when it is an abbreviation or nothing else.
  private func isDistinct(_ token: Int, kind: String) -> Bool {
    let word = cues.tokens[token]
    if cues.majorRegion(at: token) != nil || cues.titleHead(at: token) != nil { return false }
    // `RSUD` alone is any hospital.
    if let head = cues.organizationHead(at: token)?.head, Self.buildings.contains(head.kind) {
      return false
    }
    if word.isAllCaps, word.count > 2, !evidence.isInCapitals(token) { return true }
    guard word.count > 1, cues.givenName(at: token) == nil else { return false }
    // `Polri`, `Basarnas`: bodies of the state whose abbreviations have become words.
    return cues.wordClass(at: token) == nil
      || cues.wordClass(at: token) == .field && Self.stateKinds.contains(kind)
        && cues.organizationHead(at: token) == nil
  }

  /// `Dekranasda | Talora`: a body whose short name is a common word, with its place.
  private func isUnitWord(_ token: Int) -> Bool {
    cues.wordClass(at: token) == .field && cues.titleHead(at: token) == nil
      && cues.organizationHead(at: token) == nil && cues.levelWord(at: token) == nil
      && cues.placeWord(at: token) == nil && cues.tokens[token].count > 4
  }

  /// Schools, hospitals and offices (`di Kantor Kemenag Arung`) are places behind a preposition, and
  /// organisations where they act.
  private func isBuilding(_ token: Int, of kind: String) -> Bool {
    cues.isWord(of: .preposition, at: token - 1)
      && (Self.buildings.contains(kind) || cues.isWord(GrammarWord.kantor, at: token))
  }

  private static let buildings: Set = ["sekolah", "rumah-sakit", "puskesmas"]

  private func headedName(at token: Int, until end: Int) -> OrganizationMention? {
    guard let (range, head) = cues.organizationHead(at: token), range.upperBound <= end,
      !isBuilding(token, of: head.kind)
    else { return nil }
    var found = OrganizationMention(range: range, kind: head.kind, rule: "organization-head")
    switch head.rule {
    case "alone": return found
    case "place":
      // `Kantor Imigrasi Kelas II TPI Muara Jernih`, `Lapas Kelas I`.
      if range.upperBound < end, cues.tokens[range.upperBound].hash == Self.classWord {
        found.range = range.lowerBound..<nameEnd(from: range.upperBound, until: end)
      }
      return found
    case "placename":
      // `Pemerintah Provinsi (Pemprov) Sultra`
      found.abbreviation = bracketed(at: range.upperBound, until: end)
      let placeStart = found.abbreviation.map { $0.upperBound + 1 } ?? range.upperBound
      guard let place = nestedPlace(at: placeStart, until: end, isOpen: true) else { return nil }
      found.place = place
      found.range = range.lowerBound..<place.upperBound
      return found
    default:
      // `Balai Desa` is a hall.
      guard head.kind != "unit" || cues.levelWord(at: range.upperBound) == nil else { return nil }
      let nameEnd = nameEnd(from: range.upperBound, until: end)
      guard nameEnd > range.upperBound else { return nil }
      found.range = range.lowerBound..<nameEnd
      return found
    }
  }

  /// End of the name behind a head: words of fields, names and abbreviations with `dan` and commas.
  private func nameEnd(from start: Int, until end: Int) -> Int {
    var token = start
    // `RSUD dr. Sarwono`
    if let degree = cues.degree(at: start, before: true) {
      let name = cues.isMark(".", at: degree.upperBound) ? degree.upperBound + 1 : degree.upperBound
      guard name < end, cues.tokens[name].isCapitalized else { return start }
      token = name
    }
    while token < end {
      let word = cues.tokens[token]
      if word.isWord, word.isCapitalized {
        if cues.wordClass(at: token) == .function || isOffice(at: token) { break }
        if token > start,
          cues.levelWord(at: token) != nil || cues.majorRegion(at: token) != nil
            || endsWithLocalPlace(at: token)
        {
          break
        }
        if cues.article.isHeadline(token), !isHeadlineName(token) { break }
        token += 1
      } else if token > start, word.hash == GrammarWord.dan, token + 1 < end,
        continues(token + 1) || isFieldAbbreviation(token + 1)
      {
        token += 2
      } else if token > start, cues.isMark(",", at: token),
        let next = listEnd(at: token, until: end)
      {
        token = next
      } else if token > start, cues.isMark("-", at: token) || cues.isMark(".", at: token),
        cut.joins(token, until: end), cues.tokens[token + 1].isCapitalized
      {
        token += 2
      } else if word.kind == .number, token > start || word.count <= 3, word.count <= 4,
        !(cues.isMark("/", at: token + 1)
          || cues.isMark(".", at: token + 1) && cues.tokens.indices.contains(token + 2)
            && cues.tokens[token + 2].kind == .number)
      {
        token += 1
      } else {
        break
      }
    }
    return token
  }

  /// A place the release taught, when it is the last of the capitalised words: `Dinas Kesehatan |
  /// Rantau Sela`, but `PT Rantau Sela Sentosa`.
  private func endsWithLocalPlace(at token: Int) -> Bool {
    guard let next = evidence.localPlace(at: token)?.upperBound else { return false }
    return !cues.tokens.indices.contains(next) || !cues.tokens[next].isCapitalized
  }

  private func isOffice(at token: Int) -> Bool {
    cues.titleHead(at: token).map { $0.head.kind == .office } ?? false
  }

  /// In a headline only words of fields, abbreviations and known names go on with a name.
  private func isHeadlineName(_ token: Int) -> Bool {
    cues.wordClass(at: token) == .field || cues.isAbbreviation(at: token)
      || cues.tokens[token].isAllCaps && !evidence.isInCapitals(token)
  }

  private func continues(_ token: Int) -> Bool {
    cues.tokens[token].isWord && cues.tokens[token].isCapitalized && isFieldWord(token)
      && !isOffice(at: token) && cues.organizationHead(at: token) == nil
  }

  /// `Dinas Koperasi dan UMKM`, never `Dinas Kesehatan dan BPBD`.
  private func isFieldAbbreviation(_ token: Int) -> Bool {
    cues.tokens[token].isAllCaps && cues.isAbbreviation(at: token) && !isOffice(at: token)
      && cues.article.longestMatch(at: token, in: [.organizations, .organizationHeads]) == nil
  }

  private func isFieldWord(_ token: Int) -> Bool {
    if cues.wordClass(at: token) == .field { return true }
    guard cues.givenName(at: token) == nil else { return false }
    return cues.wordClass(at: token) == .word
      || evidence.isInflected(token)
  }

  /// `, Perlindungan Anak, dan Keluarga Berencana`: items of field words that end with `dan`.
  private func listEnd(at comma: Int, until end: Int) -> Int? {
    var token = comma
    while cues.isMark(",", at: token), token + 1 < end {
      var next = token + 1
      let closes = cues.tokens[next].hash == GrammarWord.dan
      if closes { next += 1 }
      guard next < end, continues(next) else { return nil }
      while next < end, continues(next) { next += 1 }
      if closes { return next }
      token = next
      if token + 1 < end, cues.tokens[token].hash == GrammarWord.dan, continues(token + 1) {
        return token + 2
      }
    }
    return nil
  }

  /// The place an organisation's name ends with: `Kabupaten Arung`, `Solok Selatan`, `RI`.
  private func nestedPlace(at start: Int, until end: Int, isOpen: Bool = false) -> Range<Int>? {
    guard start < end, cues.tokens[start].isWord || cues.tokens[start].kind == .number else {
      return nil
    }
    if let (range, _) = cues.levelWord(at: start), range.upperBound < end {
      var name = range.upperBound
      if cues.isMark(".", at: name) { name += 1 }
      guard name < end, cues.tokens[name].isWord, cues.tokens[name].isCapitalized else {
        return nil
      }
      if let region = evidence.localPlace(at: name) ?? cues.namedRegion(at: name) {
        return start..<region.upperBound
      }
      return start..<cut.placeEnd(from: name, until: end)
    }
    if let region = evidence.localPlace(at: start) ?? cues.namedRegion(at: start) { return region }
    if cues.tokens[start].kind == .number, cues.isMark("/", at: start + 1), start + 2 < end,
      cues.tokens[start + 2].isCapitalized
    {
      if let region = evidence.localPlace(at: start + 2) ?? cues.majorRegion(at: start + 2) {
        return start..<region.upperBound
      }
      return start..<cut.runEnd(from: start + 2, until: end)
    }
    // `Kodim 0799`, `Korem 143 HO`
    if isOpen, cues.tokens[start].kind == .number, cues.tokens[start].count >= 3,
      !cues.isMark("/", at: start + 1), !cues.isMark("-", at: start + 1)
    {
      let hasCode =
        start + 1 < end && cues.tokens[start + 1].isAllCaps && cues.tokens[start + 1].count <= 3
      return start..<start + (hasCode ? 2 : 1)
    }
    guard isOpen, cues.tokens[start].isCapitalized, cues.wordClass(at: start) == nil else {
      return nil
    }
    return start..<cut.placeEnd(from: start, until: end)
  }

  static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in text.utf8 {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower >= 0x61 && lower <= 0x7A || lower >= 0x30 && lower <= 0x39 {
        slug.append(lower)
      } else if slug.last != UInt8(ascii: "-"), !slug.isEmpty {
        slug.append(UInt8(ascii: "-"))
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }
}
