import SearchIndex

/// Draws pictures of answers, with the words of the page's language.
struct PictureTexts {
  private let texts: InterfaceTexts

  init(_ texts: InterfaceTexts) {
    self.texts = texts
  }

  private func words(_ key: String) -> PictureWords {
    PictureWords(title: texts[key], description: texts["\(key)-text"])
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
            name: entity.name, link: EntityReference(entity).path, evidence: [], conflict: nil))
      }
      if office.isContested { found[place].conflict = texts["conflict"] }
      found[place].evidence += office.dots.compactMap { evidence($0, of: office) }
    }
    let timeline = OfficeTimeline(rows: found, texts: timelineTexts)
    return picture(timeline.svg(prefix: "timeline"), timeline.table)
  }

  private func evidence(
    _ dot: OfficeEvidence.Evidence, of office: OfficeEvidence
  ) -> OfficeTimeline.Evidence? {
    guard let day = dot.day, let range = DayRange(written: day), let first = range.first else {
      return nil
    }
    let status: OfficeTimeline.Status =
      switch office.status {
      case "acting": .acting
      case "former": .former
      case "candidate", "elect": .candidate
      default: .holding
      }
    return OfficeTimeline.Evidence(
      day: first.value, date: texts.date(day), wording: office.position.name, status: status,
      link: ReleaseItem.path(dot.release))
  }

  private var timelineTexts: OfficeTimeline.Texts {
    OfficeTimeline.Texts(
      words: words("picture-timeline"), rowHead: texts["picture-row"],
      firstHead: texts["picture-first"], lastHead: texts["picture-last"],
      countHead: texts["releases"], conflictHead: texts["picture-conflict"],
      statusNames: [
        .holding: texts["picture-holding"], .acting: texts["status-acting"],
        .former: texts["status-former"], .candidate: texts["status-candidate"],
      ],
      thinned: { drawn, all in
        texts.filled("picture-thinned", ["n": texts.number(drawn), "of": texts.number(all)])
      })
  }

  func months(_ months: [MonthReleases]) -> Markup? {
    let bars = months.compactMap { month -> MonthHistogram.Bar? in
      let parts = month.month.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2 else { return nil }
      return MonthHistogram.Bar(
        month: .init(year: parts[0], month: parts[1]), count: month.releases, link: nil)
    }
    let histogram = MonthHistogram(
      bars: bars,
      texts: MonthHistogram.Texts(
        words: words("picture-months"), monthHead: texts["picture-month"],
        yearHead: texts["picture-year"], countHead: texts["releases"],
        monthNames: (1...12).map { texts["month-\($0)"] }))
    return picture(histogram.svg(prefix: "months"), histogram.table)
  }

  /// - Parameter places: with their codes; those of provinces are drawn.
  func map(_ places: [EntitySummary]) -> Markup? {
    let map = ProvinceMap(
      counts: places.filter { $0.id.utf8.count == 2 }.map {
        ProvinceMap.Count(
          code: $0.id, count: $0.releases ?? 0, link: EntityReference($0).path)
      },
      texts: ProvinceMap.Texts(
        words: words("picture-map"), provinceHead: texts["picture-province"],
        countHead: texts["releases"], none: texts["picture-none"]))
    return picture(map.svg(prefix: "map"), map.table)
  }

  func graph(of centre: EntitySummary, _ neighbours: [EntitySummary]) -> Markup? {
    func node(_ entity: EntitySummary) -> MentionGraph.Node {
      MentionGraph.Node(
        name: entity.name, kind: entity.kind == .organization ? .organization : .person,
        count: entity.releases ?? 0, link: EntityReference(entity).path)
    }
    let graph = MentionGraph(
      centre: node(centre), neighbours: neighbours.map(node),
      texts: MentionGraph.Texts(
        words: words("picture-graph"), nameHead: texts["picture-name"],
        kindHead: texts["picture-kind"], countHead: texts["releases"],
        kindNames: [
          .person: texts["kind-person"], .organization: texts["kind-organization"],
        ]))
    return picture(graph.svg(prefix: "graph"), graph.table)
  }

  /// A picture, and behind it its figures as a table.
  private func picture(_ svg: String?, _ table: PictureTable) -> Markup? {
    guard let svg else { return nil }
    func row(_ cells: [String], _ element: String) -> String {
      "<tr>" + cells.map { "<\(element)>\(XMLText.escaped($0))</\(element)>" }.joined() + "</tr>"
    }
    let rows = table.rows.map { row($0, "td") }.joined(separator: "\n")
    return Markup(
      drawn: """
        <figure class="picture">\(svg)
        <details><summary>\(XMLText.escaped(texts["picture-table"]))</summary>
        <div class="wide"><table><caption>\(XMLText.escaped(table.caption))</caption>
        <thead>\(row(table.heads, "th"))</thead>
        <tbody>\(rows)</tbody></table></div></details></figure>
        """)
  }
}
