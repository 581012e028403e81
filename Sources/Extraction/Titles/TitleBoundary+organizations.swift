private import Dictionaries
private import UnicodeText

/// Organisations inside of offices: `Kabid P2P | Dinkes Arung`.
extension TitleBoundary {
  /// `Kasi Pidsus Kejari | Arung`, `Kepala SDN 1 | Wening`: behind an organisation of a place.
  func followsLocalOrganization(_ token: Int, of title: TitleMention) -> Bool {
    if numbersSchool(token - 1) || cues.isWord(of: .branch, at: token - 1) { return true }
    // `Kalapas Kelas IIB | Arung`
    if cues.isWord(of: .branch, at: token - 2), cues.tokens[token - 1].isAllCaps { return true }
    return (title.range.lowerBound..<token).contains { start in
      cues.organizationHead(at: start).map {
        $0.range.upperBound == token && $0.head.rule.hasPrefix("place")
      } ?? false
    }
  }

  /// `Kabid P2P Dinkes | Arung`: behind a known organisation.
  func followsOrganization(_ token: Int, of title: TitleMention) -> Bool {
    (title.head.upperBound..<token).contains { start in
      cues.tokens[start].isCapitalized && knownOrganization(at: start)?.upperBound == token
    }
  }

  /// True behind a word that opens the name of an organisation: `Yayasan`, `RSUD`, `PT`.
  func wantsName(before token: Int, of title: TitleMention) -> Bool {
    for start in title.range.lowerBound..<token {
      if let (range, head) = cues.organizationHead(at: start), range.upperBound == token {
        return !["place", "placename", "alone"].contains(head.rule)
      }
      // `Masjid Raya`: buildings bear names too.
      if let (range, word) = cues.placeWord(at: start), word.kind == "facility",
        cues.organizationHead(at: start) == nil,
        range.upperBound == token
          || range.upperBound == token - 1 && cues.isWord(of: .placeEnding, at: token - 1)
      {
        return true
      }
    }
    return false
  }

  /// `Ketua Poktan Sumber | Rejeki | Paijo Sastro`: a common word begins the name of a group or a
  /// company, and a word that is no name goes on with it.
  func properNameEnd(from token: Int, of title: TitleMention, until end: Int) -> Int {
    let next = token + 1
    let isNamed = (title.range.lowerBound..<token).contains { start in
      cues.organizationHead(at: start).map {
        $0.range.upperBound == token && Self.properlyNamed.contains($0.head.kind)
      } ?? false
    }
    guard isNamed, next + 1 < end, cut.runEnd(from: next, until: end) - next > 1 else {
      return next
    }
    return cut.titleEnd(
      from: next, until: end, wantsOpenWord: true, wantsName: false, isHeld: isHeld(title))
  }

  private static let properlyNamed: Set = ["ormas", "koperasi", "perusahaan", "yayasan", "sekolah"]

  /// `Kepala Pemasaran Wartani | .id`: a company that is called like its address.
  func goesOnAsAddress(_ dot: Int, until end: Int) -> Bool {
    guard dot + 1 < end, cues.tokens[dot + 1].isWord, cues.tokens[dot - 1].isWord else {
      return false
    }
    return !cues.tokens[dot].followsSpace && !cues.tokens[dot + 1].followsSpace
      && !cues.tokens[dot + 1].isCapitalized && (2...3).contains(cues.tokens[dot + 1].count)
      && cues.tokens[dot - 1].count > 3
  }

  func knownOrganization(at token: Int) -> Range<Int>? {
    let match = cues.article.longestMatch(at: token, in: [.organizations, .organizationHeads])
    // `Lam` is no `LAM`: a short abbreviation has its capitals.
    guard let match,
      match.count > 1
        || cues.givenName(at: token) == nil
          && (cues.tokens[token].count > 3 || cues.tokens[token].isAllCaps)
    else { return nil }
    return match.start..<match.end
  }

  /// `Ketua KTH | Wana Lestari | Rusdi Malano`: two words of which the second closes such names, before
  /// somebody's name.
  func groupNameEnd(from token: Int, until end: Int) -> Int? {
    let next = token + 2
    guard next < end, cues.isWord(of: .groupEnding, at: token + 1),
      cues.tokens[token + 1].isCapitalized, cues.tokens[next].isCapitalized,
      cues.givenName(at: token)?.isAmbiguous ?? true
    else { return nil }
    return next
  }
}
