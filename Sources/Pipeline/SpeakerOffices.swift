import Extraction
import Records
import UnicodeText

/// Tells as what somebody spoke: the office in whose words the speaker was named, else the office
/// of the speaker that the release is most likely about.
struct SpeakerOffices {
  private let findings: Findings
  /// The office of each title mention, by its first token.
  private var officeAtToken: [Int: Int] = [:]
  /// The chief office of each holder that has one now.
  private var chief: [Int: Int] = [:]

  /// Tokens between a name and its office: `Rusdi Malano, Bupati Arung`, `Rusdi (Bupati Arung)`.
  private static let longestGap = 2
  /// The rules of an office told beside a main one: `Rusdi, yang juga Ketua PMI`.
  private static let sideOffices: Set = ["name-juga-title", "name-selaku-title"]

  init(findings: Findings) {
    self.findings = findings
    for (index, office) in findings.positions.enumerated() {
      for mention in office.mentions {
        officeAtToken[findings.titles[mention].range.lowerBound] = index
      }
      guard let holder = office.holder, isCurrent(index) else { continue }
      if let other = chief[holder], !isAbove(index, other) { continue }
      chief[holder] = index
    }
  }

  /// - Parameter speaker: index of a mention in `findings.speakers`.
  func office(of speaker: Int) -> Int? {
    let entity = findings.speakers[speaker].entity
    if let named = officeNamed(at: speaker) { return named }
    let unheld = entity - findings.personEntities.count
    return findings.positions.indices.contains(unheld) ? unheld : chief[entity]
  }

  /// `kata Bupati Arung`, `kata Bupati Arung H. Rusdi Malano`, `kata Rusdi Malano, Bupati Arung`.
  private func officeNamed(at speaker: Int) -> Int? {
    let mention = findings.speakers[speaker]
    for other in [speaker, speaker - 1, speaker + 1]
    where findings.speakers.indices.contains(other) {
      let title = findings.speakers[other]
      guard title.kind == .title, title.entity == mention.entity,
        isBeside(title.range, mention.range),
        let office = officeAtToken[title.range.lowerBound],
        findings.positions[office].holder == mention.entity
      else { continue }
      return office
    }
    return nil
  }

  private func isBeside(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let first = left.lowerBound < right.lowerBound ? left : right
    let second = left.lowerBound < right.lowerBound ? right : left
    guard first.upperBound < second.lowerBound else { return true }
    let gap = first.upperBound..<second.lowerBound
    return gap.count <= Self.longestGap
      && gap.allSatisfy { findings.article.tokens[$0].kind == .mark }
  }

  private func isCurrent(_ office: Int) -> Bool {
    let status = findings.positions[office].attested?.status
    return status == .definitive || status == .acting
  }

  /// A main office stands above a side office, then the one with more words above the other.
  private func isAbove(_ office: Int, _ other: Int) -> Bool {
    let ranks = [office, other].map { index in
      findings.positions[index].attested.map { Self.sideOffices.contains($0.rule) ? 0 : 1 } ?? 0
    }
    if ranks[0] != ranks[1] { return ranks[0] > ranks[1] }
    return words(of: office) > words(of: other)
  }

  private func words(of office: Int) -> Int {
    findings.titles[findings.positions[office].fullest].range.count
  }
}
