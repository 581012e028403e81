/// "Mungkin sama" in words.
extension PersonCandidate {
  /// - Parameter rival: the name that fits as well, for the objection `rival`.
  package func explanation(rival: CalledName? = nil) -> Explanation {
    let against = objections.explanations(rival: rival)
    let start = reason.explanation
    guard !against.isEmpty else { return Explanation("\(start.indonesian).", "\(start.english).") }
    let words = Explanation.joined(against, by: "; ")
    return Explanation(
      "\(start.indonesian). Tetapi: \(words.indonesian).",
      "\(start.english). But: \(words.english).")
  }
}

extension PersonCandidate.Reason {
  package var explanation: Explanation {
    switch self {
    case .formOfNameInOffice:
      Explanation(
        "Mungkin sama: nama yang cocok pada jabatan yang sama",
        "May be the same: a fitting name in the same office")
    case .formOfNameInRegion:
      Explanation(
        "Mungkin sama: nama yang cocok di wilayah yang sama",
        "May be the same: a fitting name in the same region")
    case .sameName:
      Explanation("Mungkin sama: nama lengkap yang sama", "May be the same: the same full name")
    }
  }
}

extension PersonCandidate.Objections {
  /// Slugs for the index and its formats: `other-region`.
  package var names: [String] { Self.all.filter { contains($0.flag) }.map(\.name) }

  /// - Parameter names: unknown ones are passed over.
  package init(names: [String]) {
    self = Self.all.filter { names.contains($0.name) }.reduce(into: []) { $0.insert($1.flag) }
  }

  func explanations(rival: CalledName?) -> [Explanation] {
    Self.all.filter { contains($0.flag) }.map { entry in
      guard entry.flag == .rival, let rival else { return entry.words }
      return Explanation(
        "\(rival.words.indonesian) juga cocok", "\(rival.words.english) fits as well")
    }
  }

  private struct Entry {
    let flag: PersonCandidate.Objections
    let name: String
    let words: Explanation

    init(
      _ flag: PersonCandidate.Objections, _ name: String, _ indonesian: String, _ english: String
    ) {
      self.flag = flag
      self.name = name
      words = Explanation(indonesian, english)
    }
  }

  private static let all: [Entry] = [
    Entry(.otherRegion, "other-region", "wilayahnya lain", "the regions differ"),
    Entry(.unknownRegion, "unknown-region", "wilayahnya tidak diketahui", "a region is unknown"),
    Entry(.otherOffice, "other-office", "jabatannya lain", "the offices differ"),
    Entry(.rival, "rival", "nama lain juga cocok", "another name fits as well"),
    Entry(
      .timeApart, "time-apart", "lebih dari setahun di antara keduanya",
      "more than a year lies between them"),
    Entry(
      .manyHolders, "many-holders", "beberapa orang dapat disebut dengan jabatan ini",
      "several people can be called by this office"),
    Entry(
      .contradictoryNames, "contradictory-names", "nama-namanya bertentangan",
      "the names contradict each other"),
    Entry(
      .namesakes, "namesakes", "wilayah ini mengenal beberapa orang bernama demikian",
      "the region knows several people of this name"),
    Entry(
      .crowdedName, "crowded-name", "terlalu banyak nama dengan kata itu pada jabatan ini",
      "too many names with that word in this office"),
  ]
}
