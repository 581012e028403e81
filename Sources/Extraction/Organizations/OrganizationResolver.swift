private import Dictionaries
private import UnicodeText

/// One organisation of a release: all mentions of it.
package struct OrganizationEntity: Sendable, Hashable {
  /// Indices into the organisation mentions, in text order.
  package var mentions: [Int]
  package var fullest: Int
  /// The canonical name without place: `Dinas Komunikasi dan Informatika` for `Diskominfo`.
  package var canonical: String
}

/// Joins the mentions of one organisation: same words, same row of the dictionary, or an
/// abbreviation the text itself introduces (`Badan Pusat Statistik (BPS)` … `BPS`).
struct OrganizationResolver: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  /// Organisations of one name beyond this number are no longer compared one by one.
  private static let mostCompared = 200

  func entities(of organizations: [OrganizationMention]) -> [OrganizationEntity] {
    var entities: [OrganizationEntity] = []
    var entitiesOfKey: [String: [Int]] = [:]
    var abbreviations: [UInt64: Int] = [:]
    let places = organizations.map { $0.place.map(place(of:)) }
    for (index, organization) in organizations.enumerated() {
      let keys = keys(of: organization)
      let introduced =
        organization.range.count == 1
        ? abbreviations[cues.tokens[organization.range.lowerBound].hash] : nil
      let same =
        introduced
        ?? keys.lazy.reversed().compactMap { key in
          entitiesOfKey[key]?.suffix(Self.mostCompared).last { entity in
            guard let place = places[index], let other = places[entities[entity].fullest] else {
              return true
            }
            return place.agrees(with: other)
          }
        }.first
      if let same {
        entities[same].mentions.append(index)
        if organization.range.count > organizations[entities[same].fullest].range.count {
          entities[same].fullest = index
        }
      } else {
        entities.append(
          OrganizationEntity(mentions: [index], fullest: index, canonical: keys[0]))
      }
      let entity = same ?? entities.count - 1
      // An abbreviation of several meanings teaches nothing of an organisation already known.
      for key in keys
      where entitiesOfKey[key]?.last != entity && (same == nil || keys.count == 1) {
        entitiesOfKey[key, default: []].append(entity)
      }
      if let abbreviation = organization.abbreviation {
        abbreviations[cues.tokens[abbreviation.lowerBound].hash] = entity
      }
    }
    return entities
  }

  /// The canonical forms of a known name, else its folded words. An abbreviation with several
  /// meanings (`Kominfo`: the ministry or a local office) has several; a place tells the local one.
  private func keys(of organization: OrganizationMention) -> [String] {
    let nameEnd = organization.place?.lowerBound ?? organization.range.upperBound
    let name = organization.range.lowerBound..<nameEnd
    let match = cues.article.matches(at: name.lowerBound, in: .organizations).last {
      $0.end == name.upperBound && $0.stands(in: .organizations)
    }
    if let match {
      let rows = cues.lexicon.dictionaries.rows(of: match.phrase, in: .organizations)
      let local = rows.filter { kind(of: $0) == "OPD" }
      let chosen = organization.place != nil && !local.isEmpty ? local : rows
      return chosen.map { cues.lexicon.dictionaries.cell(.organizations, row: $0, column: "form") }
    }
    let head = cues.article.matches(at: name.lowerBound, in: .organizationHeads).last {
      $0.end == name.upperBound && $0.stands(in: .organizationHeads)
    }
    if let head,
      let row = cues.lexicon.dictionaries.rows(of: head.phrase, in: .organizationHeads).first
    {
      return [cues.lexicon.organizationHeads[row].form]
    }
    let words = name.filter { cues.tokens[$0].kind != .mark }.map {
      CaseFolding.folded(cues.article.string(at: $0))
    }
    return [words.joined(separator: " ")]
  }

  private func kind(of row: Int) -> String {
    cues.lexicon.dictionaries.cell(.organizations, row: row, column: "kind")
  }

  /// A place by the codes it can have, else by its words.
  private struct PlaceKey {
    let codes: [String]
    let words: WordSet

    func agrees(with other: PlaceKey) -> Bool {
      if !codes.isEmpty, !other.codes.isEmpty { return codes.contains(where: other.codes.contains) }
      return words.isSubset(of: other.words) || other.words.isSubset(of: words)
    }
  }

  private func place(of range: Range<Int>) -> PlaceKey {
    var codes: [String] = []
    for token in range {
      for match in cues.article.matches(at: token, in: .majorRegions)
      where match.end == range.upperBound && match.stands(in: .majorRegions) {
        for (table, column) in [(DictionaryTable.regions, "code"), (.regionAliases, "code")] {
          for row in cues.lexicon.dictionaries.rows(of: match.phrase, in: table) {
            codes.append(cues.lexicon.dictionaries.cell(table, row: row, column: column))
          }
        }
      }
      if !codes.isEmpty { break }
    }
    let words = range.filter { cues.tokens[$0].kind != .mark && cues.levelWord(at: $0) == nil }
    return PlaceKey(codes: codes, words: WordSet(words.map { cues.tokens[$0].hash }))
  }
}
