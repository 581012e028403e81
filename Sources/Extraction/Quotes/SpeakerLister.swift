import Records

/// Lists everybody a quote can be attributed to, in text order.
///
/// Entities are numbered people first, then offices without a holder, then organisations; an office
/// that somebody holds carries the number of its holder.
enum SpeakerLister {
  static func speakers(of findings: Findings) -> [SpeakerMention] {
    var speakers: [SpeakerMention] = []
    for (index, entity) in findings.personEntities.enumerated() {
      speakers += entity.mentions.map { mention in
        SpeakerMention(range: findings.people[mention].range, kind: .person, entity: index)
      }
    }
    let current = currentHolders(of: findings)
    let heads = HeldHeads(of: findings)
    let firstPosition = findings.personEntities.count
    for (index, entity) in findings.positions.enumerated() {
      speakers += entity.mentions.map { mention in
        SpeakerMention(
          range: findings.titles[mention].range, kind: .title,
          entity: holder(of: mention, in: entity, of: findings, current: current)
            ?? heads.holder(of: findings.titles[mention], in: findings.article)
            ?? firstPosition + index)
      }
    }
    let firstOrganization = firstPosition + findings.positions.count
    for (index, entity) in findings.organizationEntities.enumerated() {
      speakers += entity.mentions.map { mention in
        SpeakerMention(
          range: findings.organizations[mention].range, kind: .organization,
          entity: firstOrganization + index)
      }
    }
    return withoutOverlaps(
      speakers.sorted {
        $0.range.lowerBound != $1.range.lowerBound
          ? $0.range.lowerBound < $1.range.lowerBound : $0.range.count > $1.range.count
      })
  }

  /// Who is meant by a title: a bare `Bupati` is not the `mantan Bupati` nor the one elected, but
  /// the only one the text says to hold an office of that head.
  private static func holder(
    of mention: Int, in office: PositionEntity, of findings: Findings, current: [String: Set<Int>]
  ) -> Int? {
    let title = findings.titles[mention]
    guard let attested = office.attested, isCurrent(title.status), !isCurrent(attested.status)
    else { return office.holder }
    let holders = current[title.canonical] ?? []
    return holders.count == 1 ? holders.first : nil
  }

  /// Per written-out head the people who hold an office of it.
  private static func currentHolders(of findings: Findings) -> [String: Set<Int>] {
    var holders: [String: Set<Int>] = [:]
    for office in findings.positions {
      guard let attested = office.attested, let holder = office.holder,
        isCurrent(attested.status)
      else { continue }
      holders[findings.titles[attested.title].canonical, default: []].insert(holder)
    }
    return holders
  }

  private static func isCurrent(_ status: PositionStatus) -> Bool {
    status == .definitive || status == .acting
  }

  /// An organisation inside an office does not speak: the outer mention stays.
  private static func withoutOverlaps(_ speakers: [SpeakerMention]) -> [SpeakerMention] {
    var kept: [SpeakerMention] = []
    for speaker in speakers where speaker.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(speaker)
    }
    return kept
  }
}
