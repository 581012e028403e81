private import Dictionaries
private import UnicodeText

/// One organisation of a release: all mentions of it.
package struct OrganizationEntity: Sendable, Hashable {
  /// Indices into the organisation mentions, in text order.
  package var mentions: [Int]
  package var fullest: Int
}

/// Joins the mentions of one organisation: same words, same row of the dictionary, or an
/// abbreviation the text itself introduces (`Badan Pusat Statistik (BPS)` … `BPS`).
struct OrganizationResolver: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  func entities(of organizations: [OrganizationMention]) -> [OrganizationEntity] {
    var entities: [OrganizationEntity] = []
    var entityOfKey: [String: [Int]] = [:]
    var abbreviations: [UInt64: Int] = [:]
    for (index, organization) in organizations.enumerated() {
      let name = organization.range.lowerBound..<(organization.place?.lowerBound ?? organization.range.upperBound)
      let key = key(of: name)
      let place = organization.place.map(placeWords(of:)) ?? []
      let introduced =
        organization.range.count == 1
        ? abbreviations[cues.tokens[organization.range.lowerBound].hash] : nil
      let same =
        introduced
        ?? entityOfKey[key, default: []].first { entity in
          let other = organizations[entities[entity].fullest].place.map(placeWords(of:)) ?? []
          return place.isSubset(of: other) || other.isSubset(of: place)
        }
      if let same {
        entities[same].mentions.append(index)
        if organization.range.count > organizations[entities[same].fullest].range.count {
          entities[same].fullest = index
        }
      } else {
        entityOfKey[key, default: []].append(entities.count)
        entities.append(OrganizationEntity(mentions: [index], fullest: index))
      }
      if let abbreviation = organization.abbreviation {
        abbreviations[cues.tokens[abbreviation.lowerBound].hash] = same ?? entities.count - 1
      }
    }
    return entities
  }

  /// The canonical form of a known name, else its folded words.
  private func key(of name: Range<Int>) -> String {
    let match = cues.article.matches(at: name.lowerBound).last {
      $0.end == name.upperBound && $0.stands(in: [.organizations, .organizationHeads])
    }
    if let match {
      for table in [DictionaryTable.organizations, .organizationHeads] {
        if let row = cues.lexicon.dictionaries.rows(of: match.phrase, in: table).first {
          return cues.lexicon.dictionaries.cell(table, row: row, column: "form")
        }
      }
    }
    return name.filter { cues.tokens[$0].kind != .mark }.map {
      CaseFolding.folded(cues.article.string(at: $0))
    }.joined(separator: " ")
  }

  private func placeWords(of place: Range<Int>) -> Set<UInt64> {
    Set(
      place.filter { cues.tokens[$0].kind != .mark && cues.levelWord(at: $0) == nil }
        .map { cues.tokens[$0].hash })
  }
}
