private import FoundationEssentials
package import Records

/// The F1 that each kind must reach on each part of a corpus.
///
/// Floors rise on request. One is lowered only with a reason, which stays in the file.
package struct Floors: Sendable, Decodable, Equatable {
  package struct Floor: Sendable, Decodable, Equatable {
    package let part: String
    package let kind: String
    package internal(set) var f1: Double
  }

  package struct Lowering: Sendable, Decodable, Equatable {
    package let part: String
    package let kind: String
    package let from: Double
    package let to: Double
    package let reason: String
  }

  /// `sha256:` over pages and gold of the corpus that the floors were measured on.
  package private(set) var corpus: String
  package private(set) var floors: [Floor]
  package private(set) var lowered: [Lowering]

  package init(corpus: String = "") {
    self.corpus = corpus
    floors = []
    lowered = []
  }

  package static func read(_ bytes: [UInt8], at place: String) throws(GoldError) -> Floors {
    do {
      return try JSONDecoder().decode(Floors.self, from: Data(bytes))
    } catch {
      throw GoldError(place: place, reason: "these are no floors")
    }
  }

  /// What is below its floor, a line each; and whether the corpus is still the measured one.
  package func faults(in results: [EvaluationResult], corpus: String) -> [String] {
    var faults = floors.compactMap { floor -> String? in
      guard let f1 = Self.f1(of: floor.kind, on: floor.part, in: results) else {
        return
          "\(floor.kind) (\(floor.part) part): not measured, its floor is \(floor.f1.thousandths)"
      }
      guard f1 < floor.f1 else { return nil }
      return "\(floor.kind) (\(floor.part) part): F1 \(f1.thousandths) is below its floor"
        + " \(floor.f1.thousandths)"
    }
    if corpus != self.corpus {
      faults.append(
        "the corpus is not the one that the floors were measured on: look at the figures, then"
          + " run rilis evaluate --gold corpus --raise-floors")
    }
    return faults
  }

  /// Lifts every floor to what was measured and takes over the corpus; none goes down.
  package func raised(by results: [EvaluationResult], corpus: String) -> Floors {
    moved(by: results, corpus: corpus) { max($0, $1) }
  }

  /// Sets every floor to what was measured; those that go down are kept with the reason.
  package func lowered(
    to results: [EvaluationResult], corpus: String, because reason: String
  ) -> Floors {
    var result = moved(by: results, corpus: corpus) { $1 }
    for floor in floors {
      guard
        let now = result.floors.first(where: { $0.part == floor.part && $0.kind == floor.kind }),
        now.f1 < floor.f1
      else { continue }
      result.lowered.append(
        Lowering(part: floor.part, kind: floor.kind, from: floor.f1, to: now.f1, reason: reason))
    }
    return result
  }

  private func moved(
    by results: [EvaluationResult], corpus: String, _ level: (Double, Double) -> Double
  ) -> Floors {
    var result = Floors(corpus: corpus)
    result.lowered = lowered
    for part in results {
      for kind in EvaluationKind.allCases {
        guard let measured = Self.f1(of: kind.rawValue, on: part.name, in: results) else {
          continue
        }
        let old = floors.first { $0.part == part.name && $0.kind == kind.rawValue }?.f1 ?? 0
        result.floors.append(
          Floor(part: part.name, kind: kind.rawValue, f1: level(old, measured)))
      }
    }
    return result
  }

  /// F1 cut to three places, so that a floor is never above what it was measured from.
  private static func f1(
    of kind: String, on part: String, in results: [EvaluationResult]
  ) -> Double? {
    guard let kind = EvaluationKind(rawValue: kind),
      let result = results.first(where: { $0.name == part }), !result[kind].isEmpty
    else { return nil }
    return (result[kind].f1 * 1000 + 1e-9).rounded(.down) / 1000
  }

  /// The file: one floor a line, so that a change shows as a line.
  package var json: String {
    func lines(_ values: [some JSONWritable]) -> String {
      values.map { String(decoding: JSONBytes.line($0).dropLast(), as: UTF8.self) }
        .joined(separator: ",\n")
    }
    var name = JSONBytes()
    name.string(corpus)
    return "{\"corpus\":\(String(decoding: name.bytes, as: UTF8.self)),\n"
      + "\"floors\":[\n\(lines(floors))\n],\n\"lowered\":[\n\(lines(lowered))\n]}"
  }
}

extension Floors.Floor: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("part", part)
      $0.member("kind", kind)
      $0.member("f1", f1)
    }
  }
}

extension Floors.Lowering: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("part", part)
      $0.member("kind", kind)
      $0.member("from", from)
      $0.member("to", to)
      $0.member("reason", reason)
    }
  }
}
