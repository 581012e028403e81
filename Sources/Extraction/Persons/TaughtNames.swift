private import UnicodeText

/// What a release has taught about its names, token by token. An immutable object: many readers of
/// names share it.
final class TaughtNames: Sendable {
  let local: LocalNames
  private let cues: CueReader
  private let insidePlace: TokenSet
  private let insideBuilding: TokenSet

  private static let longestPlace = 3

  init(cues: CueReader, local: LocalNames) {
    self.cues = cues
    self.local = local
    var insidePlace = TokenSet(count: cues.tokens.count)
    for token in cues.article.capitals {
      guard let place = Self.place(at: token, of: local, cues) else { continue }
      insidePlace.insert(place.prefix(Self.longestPlace))
    }
    self.insidePlace = insidePlace
    insideBuilding = Self.buildings(of: local, cues)
  }

  /// True within the first words of a place of this release.
  func isInsidePlace(_ token: Int) -> Bool { insidePlace.contains(token) }

  /// True within the name of a building of this release.
  func isInsideBuilding(_ token: Int) -> Bool { insideBuilding.contains(token) }

  /// True for a word of which both say the same; they must be of one article.
  func isAlike(_ token: Int, in other: TaughtNames) -> Bool {
    let hash = cues.tokens[token].hash
    return insidePlace.contains(token) == other.insidePlace.contains(token)
      && insideBuilding.contains(token) == other.insideBuilding.contains(token)
      && local.personWords.contains(hash) == other.local.personWords.contains(hash)
      && local.abbreviations.contains(hash) == other.local.abbreviations.contains(hash)
  }

  /// The place of this release that begins at a token.
  func place(at token: Int) -> Range<Int>? {
    guard cues.tokens.indices.contains(token), cues.tokens[token].isCapitalized else { return nil }
    return Self.place(at: token, of: local, cues)
  }

  private static func place(at token: Int, of local: LocalNames, _ cues: CueReader) -> Range<Int>? {
    guard cues.tokens[token].isWord else { return nil }
    let count = local.placeCount(cues.tokens[token].hash) { offset in
      cues.tokens.indices.contains(token + offset) ? cues.tokens[token + offset].hash : nil
    }
    return count.map { token..<(token + $0) }
  }

  /// `Soekarno-Hatta` once the release has said `Bandara Soekarno-Hatta`.
  private static func buildings(of local: LocalNames, _ cues: CueReader) -> TokenSet {
    var inside = TokenSet(count: cues.tokens.count)
    guard !local.buildings.isEmpty else { return inside }
    func mark(_ first: Int, _ second: Int) {
      let pair = LocalNames.pair(cues.tokens[first].hash, cues.tokens[second].hash)
      guard local.buildings.contains(pair) else { return }
      inside.insert(first..<first + 1)
      inside.insert(second..<second + 1)
    }
    for first in cues.article.capitals where first + 1 < cues.tokens.count {
      mark(first, first + 1)
      if cues.isMark("-", at: first + 1), first + 2 < cues.tokens.count { mark(first, first + 2) }
    }
    return inside
  }
}
