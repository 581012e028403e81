package import Records

/// Sets one record against its gold.
package struct ReleaseScorer {
  let gold: GoldRelease
  let text: GoldText?
  let record: RecordView
  var score: ReleaseScore

  /// - Parameters:
  ///   - record: nil when there is none: all is missed then.
  ///   - text: what quote spans of the gold count over, and what the body text is held against.
  package static func score(
    _ gold: GoldRelease, record: Record?, text: GoldText?
  ) -> ReleaseScore {
    var scorer = ReleaseScorer(
      gold: gold, text: text ?? GoldText(of: gold), record: RecordView(record: record),
      score: ReleaseScore(id: gold.id, group: gold.group, hasRecord: record != nil))
    scorer.comparePeople()
    scorer.comparePositions()
    scorer.compareTitles()
    scorer.comparePlaces()
    scorer.compareOrganizations()
    scorer.compareQuotes()
    scorer.compareBodyText()
    return scorer.score
  }

  private mutating func comparePeople() {
    score.add(
      Matching(
        gold: gold.people.map { ComparisonKey.letters($0.name) },
        found: record.people.map { ComparisonKey.letters($0.name) }),
      as: .people)
  }

  private mutating func comparePositions() {
    var goldStatus: [PositionKey: String] = [:]
    var foundStatus: [PositionKey: String] = [:]
    var goldKeys: [PositionKey] = []
    var foundKeys: [PositionKey] = []
    for person in gold.people {
      for title in person.titles {
        let key = PositionKey(person: person.name, title: title.text)
        goldKeys.append(key)
        goldStatus[key] = title.status
      }
    }
    for person in record.people {
      for position in person.positions {
        let key = PositionKey(person: person.name, title: record.wording(of: position))
        foundKeys.append(key)
        foundStatus[key] = position.status.rawValue
      }
    }
    add(Matching(gold: goldKeys, found: foundKeys), as: .positions)
    add(
      Matching(gold: goldKeys, found: foundKeys) {
        $0.person == $1.person && ComparisonKey.isPart($0.title, of: $1.title)
      }, as: .positionsLoose)
    let pairs = Set(goldKeys).intersection(foundKeys)
    let right = pairs.count { goldStatus[$0] == foundStatus[$0] }
    score.add(share: right, of: pairs.count, as: .status)
    score.deviations[.status] = pairs.filter { goldStatus[$0] != foundStatus[$0] }
      .map {
        .changed(gold: goldStatus[$0] ?? "", found: foundStatus[$0] ?? "", of: $0.description)
      }
  }

  private mutating func add(_ matching: Matching<PositionKey>, as kind: EvaluationKind) {
    score.tallies[kind] = matching.tally
    score.right[kind] = Set(matching.matched.map(\.description))
    score.deviations[kind] =
      matching.missed.map { .missed($0.description) }
      + matching.invented.map { .invented($0.description) }
  }

  private mutating func compareTitles() {
    let titles = gold.titles.map(ComparisonKey.words)
    let found = record.positions.flatMap(\.mentions).map { ComparisonKey.words($0.text) }
    score.add(Matching(gold: titles, found: found), as: .titles)
    score.add(
      Matching(gold: titles, found: found) { ComparisonKey.isPart($0, of: $1) }, as: .titlesLoose)
    score.add(
      Matching(gold: gold.dates.map(\.value), found: record.dates.map(\.value)), as: .dates)
  }

  /// Units are compared by code. Where the gold has none, nothing is asked of the record.
  private mutating func comparePlaces() {
    let units = gold.places.filter { Self.administrative.contains($0.level) }
    let open = Set(units.filter { $0.code == nil }.map { ComparisonKey.words($0.text) })
    let found = record.places.filter { !$0.mentions.isEmpty }
    let codes = found.compactMap { place -> String? in
      let names = [place.name] + place.mentions.map(\.text)
      return names.contains { open.contains(ComparisonKey.words($0)) } ? nil : place.code
    }
    score.add(Matching(gold: units.compactMap(\.code), found: codes), as: .places)
    let venues = gold.places.filter { $0.level == "venue" }.map { ComparisonKey.words($0.text) }
    let foundVenues = found.filter { $0.kind == .venue }
      .compactMap { $0.mentions.first.map { ComparisonKey.words($0.text) } }
    score.add(
      Matching(gold: venues, found: foundVenues) { ComparisonKey.isPart($0, of: $1) },
      as: .venuesLoose)
  }

  private mutating func compareOrganizations() {
    let names = gold.organizations.map(ComparisonKey.words)
    let found = record.organizations.compactMap(\.fullestWording).map(ComparisonKey.words)
    score.add(Matching(gold: names, found: found), as: .organizations)
    score.add(
      Matching(gold: names, found: found) { ComparisonKey.isPart($0, of: $1) },
      as: .organizationsLoose)
  }

  private mutating func compareBodyText() {
    guard let text else { return }
    score.tallies[.bodyText] = BodyText(text.text).tally(of: BodyText(record.body))
  }

  private static let administrative: Set<String> = [
    "provinsi", "kabupaten", "kota", "kecamatan", "desa",
  ]
}

/// A person with the wording of an office.
private struct PositionKey: Hashable, CustomStringConvertible {
  let person: String
  let title: String

  init(person: String, title: String) {
    self.person = ComparisonKey.letters(person)
    self.title = ComparisonKey.words(title)
  }

  var description: String { "\(person): \(title)" }
}
