import Records
import SearchIndex

/// Draws pictures of answers, with the words of the page's language.
struct PictureTexts {
  private let texts: InterfaceTexts
  private let words: PictureWords

  init(_ texts: InterfaceTexts) {
    self.texts = texts
    words = texts.language == .indonesian ? .indonesian : .english
  }

  /// - Parameter rows: what makes a row of the picture, an office or a person.
  func timeline(
    _ offices: [OfficeEvidence], rows: KeyPath<OfficeEvidence, EntitySummary>
  ) -> Markup? {
    var found: [OfficeTimeline.Row] = []
    var placeOfRow: [String: Int] = [:]
    for office in offices where !office.dots.isEmpty {
      let entity = office[keyPath: rows]
      let place = placeOfRow[entity.id] ?? found.count
      if place == found.count {
        placeOfRow[entity.id] = place
        found.append(
          OfficeTimeline.Row(
            label: entity.name, href: EntityReference(entity).path, evidence: []))
      }
      found[place].evidence += office.dots.map { evidence($0, of: office) }
      found[place].older += max(office.releases - office.dots.count, 0)
      found[place].conflicts += office.conflicts.map { conflict in
        OfficeTimeline.Conflict(
          first: conflict.from, last: conflict.to,
          text: texts.filled("conflict-beside", ["other": conflict.other.name]))
      }
    }
    return picture(!found.isEmpty) {
      OfficeTimeline(
        title: texts["picture-timeline"], rowHeading: texts["picture-row"], rows: found
      ).picture(words)
    }
  }

  private func evidence(
    _ dot: OfficeEvidence.Evidence, of office: OfficeEvidence
  ) -> OfficeTimeline.Evidence {
    OfficeTimeline.Evidence(
      date: dot.day, status: office.status,
      href: ReleaseItem.path(dot.release), wording: office.position.name)
  }

  /// - Parameter search: finds the releases that are counted; a bar leads to those of its time.
  func months(_ months: [MonthReleases], search: QueryItems) -> Markup? {
    picture(months.contains { $0.releases > 0 }) {
      MonthHistogram(
        title: texts["picture-months"],
        counts: months.map { MonthHistogram.Count(month: $0.month, count: $0.releases) },
        href: { search.setting("dari", $0).setting("sampai", $0).link("/") }
      ).picture(words)
    }
  }

  /// - Parameter places: with their codes; those of provinces are drawn.
  func map(_ places: [EntitySummary]) -> Markup? {
    let provinces = places.filter { $0.id.utf8.count == 2 && $0.releases ?? 0 > 0 }
    guard let shapes = ProvinceShapes.embedded else { return nil }
    return picture(!provinces.isEmpty) {
      ProvinceMap(
        title: texts["picture-map"],
        counts: provinces.map {
          ProvinceMap.Count(
            code: $0.id, count: $0.releases ?? 0, href: EntityReference($0).path)
        }, shapes: shapes
      ).picture(words)
    }
  }

  func graph(of center: EntitySummary, _ neighbours: [EntitySummary]) -> Markup? {
    func node(_ entity: EntitySummary) -> MentionGraph.Node {
      MentionGraph.Node(
        name: entity.name, kind: entity.kind == .organization ? .organization : .person,
        count: entity.releases ?? 0, href: EntityReference(entity).path)
    }
    return picture(!neighbours.isEmpty) {
      MentionGraph(
        title: texts["picture-graph"], center: node(center), neighbours: neighbours.map(node)
      ).picture(words)
    }
  }

  /// A page leaves out a picture of nothing.
  private func picture(_ hasValues: Bool, _ draw: () -> Picture) -> Markup? {
    hasValues ? Markup(drawn: draw().html(words)) : nil
  }
}
