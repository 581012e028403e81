package import Records

/// Figures of a whole run, overall and by publisher, and what was wrong.
package struct EvaluationReport: Sendable {
  package let scores: [ReleaseScore]
  package let overall: EvaluationResult
  /// By kind of publisher, in alphabetical order.
  package let groups: [EvaluationResult]

  package init(scores: [ReleaseScore], bootstrap: Bootstrap = Bootstrap()) {
    self.scores = scores
    overall = EvaluationResult(name: "all", scores: scores, bootstrap: bootstrap)
    groups = Dictionary(grouping: scores, by: \.group).sorted { $0.key < $1.key }
      .map { EvaluationResult(name: $0.key, scores: $0.value, bootstrap: nil) }
  }

  // MARK: For people

  /// The figures as lines of columns.
  package var table: String {
    var lines = EvaluationKind.allCases.compactMap(line)
    lines.append("core F1 (mean of \(Self.coreNames)): \(overall.coreF1.thousandths)")
    lines.append(
      "\(overall.releases) releases, \(overall.withoutRecord) of them without a record; intervals:"
        + " 95 % of 1000 draws of the releases")
    if groups.count > 1 { lines += [""] + groupTable }
    return lines.joined(separator: "\n")
  }

  private func line(_ kind: EvaluationKind) -> String? {
    let tally = overall[kind]
    guard !tally.isEmpty else { return nil }
    let interval = overall.intervals[kind].map {
      " [\($0.lowerBound.thousandths) – \($0.upperBound.thousandths)]"
    }
    let name = kind.rawValue.padded(to: 16)
    if kind.isShare {
      return "\(name) right on \(tally.right) of \(tally.right + tally.missed): "
        + "\(tally.f1.thousandths)\(interval ?? "")"
    }
    let counts =
      kind == .bodyText
      ? "" : "   (\(tally.right) right, \(tally.invented) invented, \(tally.missed) missed)"
    return "\(name) P \(tally.precision.thousandths)  R \(tally.recall.thousandths)  "
      + "F1 \(tally.f1.thousandths)\(interval ?? "")\(counts)"
  }

  private var groupTable: [String] {
    let head =
      "F1 by publisher".padded(to: 24)
      + (EvaluationKind.core + [.bodyText]).map { $0.rawValue.padded(to: 16) }.joined()
    return [head]
      + groups.map { group in
        "\(group.name) (\(group.releases))".padded(to: 24)
          + (EvaluationKind.core + [.bodyText]).map {
            (group[$0].isEmpty ? "–" : group[$0].f1.thousandths).padded(to: 16)
          }.joined()
      }
  }

  private static let coreNames = EvaluationKind.core.map(\.rawValue).joined(separator: ", ")

  /// What was missed (-), invented (+) or changed (±), a line each.
  package func deviations(of kind: EvaluationKind) -> String {
    scores.flatMap { score in
      (score.deviations[kind] ?? []).map { "\(score.id)\t\($0)" }
    }.joined(separator: "\n")
  }
}

// MARK: For programs

extension EvaluationReport: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("overall", overall)
      $0.member("publishers", always: groups)
    }
  }
}

extension EvaluationResult: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("name", name)
      $0.member("releases", releases)
      $0.member("withoutRecord", withoutRecord)
      $0.member("coreF1", coreF1.rounded)
      let kinds = EvaluationKind.allCases.filter { !self[$0].isEmpty }
      $0.member(
        "kinds",
        always: kinds.map {
          KindFigures(kind: $0, tally: self[$0], interval: intervals[$0])
        })
    }
  }
}

private struct KindFigures: JSONWritable {
  let kind: EvaluationKind
  let tally: Tally
  let interval: ClosedRange<Double>?

  func write(to json: inout JSONBytes) {
    json.object {
      $0.member("kind", kind.rawValue)
      $0.member("precision", tally.precision.rounded)
      $0.member("recall", tally.recall.rounded)
      $0.member("f1", tally.f1.rounded)
      $0.member("interval", interval.map { [$0.lowerBound.rounded, $0.upperBound.rounded] })
      if kind != .bodyText {
        $0.member("right", tally.right)
        $0.member("invented", tally.invented)
        $0.member("missed", tally.missed)
      }
    }
  }
}

extension Double {
  /// Four places behind the point.
  var rounded: Double { (self * 10_000).rounded() / 10_000 }

  /// `0.973`: three places, always written.
  var thousandths: String {
    let whole = Int((self * 1000).rounded())
    let places = String(whole % 1000)
    return "\(whole / 1000)." + String(repeating: "0", count: 3 - places.count) + places
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - unicodeScalars.count))
  }
}
