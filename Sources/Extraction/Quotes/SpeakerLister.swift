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
    let firstPosition = findings.personEntities.count
    for (index, entity) in findings.positions.enumerated() {
      speakers += entity.mentions.map { mention in
        SpeakerMention(
          range: findings.titles[mention].range, kind: .title,
          entity: entity.holder ?? firstPosition + index)
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

  /// An organisation inside an office does not speak: the outer mention stays.
  private static func withoutOverlaps(_ speakers: [SpeakerMention]) -> [SpeakerMention] {
    var kept: [SpeakerMention] = []
    for speaker in speakers where speaker.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(speaker)
    }
    return kept
  }
}
