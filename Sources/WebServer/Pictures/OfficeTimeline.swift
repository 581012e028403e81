import Records

/// Who was called what, and when: a row for each office or person, a sign for each release that says
/// so. Nothing is drawn as a term of office.
struct OfficeTimeline: Sendable {
  struct Evidence: Sendable, Equatable {
    /// ISO 8601; nil when the release is undated.
    var date: String?
    var status = PositionStatus.definitive
    /// Page of the release.
    var href: String
    /// How the release puts it.
    var wording: String
  }

  /// Days on which the evidence contradicts itself or another row.
  struct Conflict: Sendable, Equatable {
    var first: String
    var last: String
    var text: String
  }

  struct Row: Sendable, Equatable {
    var label: String
    var href: String?
    var evidence: [Evidence]
    var conflicts: [Conflict] = []
    /// Evidence before all of this that was not asked for.
    var older = 0
  }

  /// More signs than this in a row are thinned.
  static let rowLimit = 400
  /// More rows than this are only in the table.
  static let limit = 40

  var id = "timeline"
  var title: String
  /// What a row is: `Jabatan`, `Nama`.
  var rowHeading: String
  var rows: [Row]

  func picture(_ words: PictureWords) -> Picture {
    let tracks = rows.prefix(Self.limit).map(TimelineTrack.init)
    let days = tracks.flatMap(\.calls).map(\.day)
    guard let first = days.min(), let last = days.max() else {
      var picture = SVGFrame.empty(id: id, title: title, words)
      picture.table = table(words)
      picture.notes = notes(tracks, words)
      return picture
    }
    let axis = TimeAxis(first.year...last.year)
    let places = places(of: tracks)
    let shown = tracks.flatMap(\.shown)
    let bottom = (places.last ?? 0) + 30
    let frame = SVGFrame(
      id: id, title: title,
      summary: words.fill(
        words.timelineSummary,
        [
          "n": words.number(days.count), "first": String(first.year), "last": String(last.year),
        ]),
      height: bottom + 8, links: shown.count + tracks.count { $0.row.href != nil })
    let svg = frame.drawing { svg in
      svg.element("defs") { svg in
        for status in PositionStatus.allCases where shown.contains(where: { $0.status == status }) {
          let sign = StatusSign(status)
          svg.shape("path", ["id": .text("\(id)-\(sign.name)"), "d": .text(sign.path)])
        }
      }
      svg.line()
      axis.draw(from: 0, to: bottom, words, on: &svg)
      for (track, y) in zip(tracks, places) { track.draw(at: y, axis, id: id, words, on: &svg) }
    }
    return Picture(
      svg: svg, legend: legend(shown, tracks, words), notes: notes(tracks, words),
      table: table(words))
  }

  /// The heights of the lines of the rows, in pixels.
  private func places(of tracks: [TimelineTrack]) -> [Double] {
    var top = 0.0
    return tracks.map { track in
      top += track.height
      return top - TimelineTrack.roomBelow
    }
  }

  private func legend(
    _ shown: [TimelineTrack.Call], _ tracks: [TimelineTrack], _ words: PictureWords
  ) -> [LegendSign] {
    var signs = PositionStatus.allCases.filter { status in
      shown.contains { $0.status == status }
    }.map { status in
      let sign = StatusSign(status)
      return LegendSign(
        classes: sign.classes, path: sign.path, meaning: words.statuses[status] ?? sign.name)
    }
    if tracks.contains(where: { !$0.spans.isEmpty }) {
      signs.append(
        LegendSign(
          classes: "pic-span pic-definitive", path: "M-7 0H7", meaning: words.evidenceSpan))
    }
    if tracks.contains(where: { !$0.row.conflicts.isEmpty }) {
      signs.append(.field("pic-conflict", words.conflict))
    }
    return signs
  }

  private func notes(_ tracks: [TimelineTrack], _ words: PictureWords) -> [String] {
    var notes = tracks.filter { $0.calls.count > $0.shown.count }.map { track in
      words.fill(
        words.thinned,
        [
          "name": track.row.label, "shown": words.number(track.shown.count),
          "n": words.number(track.calls.count),
        ])
    }
    notes += rows.filter { $0.older > 0 }.map { row in
      words.fill(
        words.olderLeftOut, ["name": row.label, "count": words.releases(row.older)])
    }
    let undated = tracks.reduce(0) { $0 + $1.row.evidence.count - $1.calls.count }
    if undated > 0 { notes.append(words.fill(words.undatedNote, ["n": words.releases(undated)])) }
    if rows.count > tracks.count {
      let left = words.number(rows.count - tracks.count)
      notes.append(words.fill(words.rowsLeftOut, ["n": left]))
    }
    return notes
  }

  private func table(_ words: PictureWords) -> PictureTable {
    PictureTable(
      caption: title,
      columns: [rowHeading, words.status, words.first, words.last, words.times, words.note],
      rows: rows.flatMap { row in
        var lines = PositionStatus.allCases.compactMap { status in cells(of: row, status, words) }
        // A conflict is the row's, not that of each of its statuses.
        let conflicts = row.conflicts.map(\.text).joined(separator: "; ")
        for index in lines.indices { lines[index].append(.init(index == 0 ? conflicts : "")) }
        return lines
      })
  }

  private func cells(
    of row: Row, _ status: PositionStatus, _ words: PictureWords
  ) -> [PictureTable.Cell]? {
    let calls = row.evidence.filter { $0.status == status }
    guard let any = calls.first else { return nil }
    let dated = calls.filter { $0.date.flatMap(PictureDay.init) != nil }
    let first = dated.min { ($0.date ?? "") < ($1.date ?? "") } ?? any
    let last = dated.max { ($0.date ?? "") < ($1.date ?? "") } ?? any
    return [
      .init(row.label, href: row.href), .init(words.statuses[status] ?? status.rawValue),
      .init(words.date(first.date), href: first.href),
      .init(words.date(last.date), href: last.href),
      .init(words.number(calls.count), isNumber: true),
    ]
  }
}
