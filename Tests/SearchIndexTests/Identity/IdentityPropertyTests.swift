import Testing

@testable import SearchIndex

@Suite("Whatever the bearers, identities keep their promises")
struct IdentityPropertyTests {
  @Test("The order of the input does not matter", arguments: 0..<40)
  func order(seed: Int) {
    var dice = Dice(seed: seed)
    let (bearers, links) = dice.bearers()
    let corrections = dice.corrections(bearers)
    let straight = IdentityResolver().resolve(
      bearers: bearers, links: links, corrections: corrections)
    let shuffled = IdentityResolver().resolve(
      bearers: bearers.shuffled(using: &dice),
      links: links.map { dice.flips() ? $0 : ($0.1, $0.0) }.shuffled(using: &dice),
      corrections: corrections)
    #expect(straight == shuffled)
  }

  @Test("The numbers of rows and offices do not matter", arguments: 0..<20)
  func numbers(seed: Int) {
    var dice = Dice(seed: seed)
    let (bearers, links) = dice.bearers()
    let renumbered = bearers.map { bearer in
      Bearer(
        id: 1_000 - bearer.id, hash: bearer.hash, name: bearer.name, nameKey: bearer.nameKey,
        position: bearer.position.map { ($0 &* 7_919) & 0xffff_ffff }, region: bearer.region,
        isSingleHolder: bearer.isSingleHolder, first: bearer.first, last: bearer.last,
        releases: bearer.releases)
    }
    let straight = IdentityResolver().resolve(bearers: bearers, links: links)
    let other = IdentityResolver().resolve(
      bearers: renumbered, links: links.map { (1_000 - $0.0, 1_000 - $0.1) })
    #expect(
      BearerDraft.clusters(straight)
        == Set(BearerDraft.clusters(other).map { $0.map { 1_000 - $0 }.sorted() }))
    #expect(straight.persons.map(\.hash) == other.persons.map(\.hash))
  }

  @Test("Every bearer is a member of one person, most releases first", arguments: 0..<40)
  func partition(seed: Int) {
    var dice = Dice(seed: seed)
    let (bearers, links) = dice.bearers()
    let identities = IdentityResolver().resolve(
      bearers: bearers, links: links, corrections: dice.corrections(bearers))
    #expect(identities.members.map(\.bearer).sorted() == bearers.map(\.id).sorted())
    var byID: [Int64: Bearer] = [:]
    for bearer in bearers { byID[bearer.id] = bearer }
    for person in identities.persons {
      let members = identities.members(of: person).compactMap { byID[$0.bearer] }
      let most = members.max { ($0.releases, $1.hash) < ($1.releases, $0.hash) }
      #expect(person.id == most?.id)
    }
  }

  @Test("A split never leaves a path", arguments: 0..<40)
  func split(seed: Int) {
    var dice = Dice(seed: seed)
    let (bearers, links) = dice.bearers()
    let corrections = dice.corrections(bearers)
    let identities = IdentityResolver().resolve(
      bearers: bearers, links: links, corrections: corrections)
    var personOfHash: [Int64: Int64] = [:]
    for person in identities.persons {
      for member in identities.members(of: person) {
        for bearer in bearers where bearer.id == member.bearer {
          personOfHash[bearer.hash] = person.id
        }
      }
    }
    for correction in corrections where correction.action == .split {
      let people = correction.persons.compactMap { target -> Int64? in
        if case .hash(let hash) = target { personOfHash[hash] } else { nil }
      }
      #expect(Set(people).count == people.count)
    }
  }

  @Test("Without a correction of people's hands, no two names of a person contradict each other")
  func contradictions() {
    let variants = NameVariants()
    for seed in 0..<40 {
      var dice = Dice(seed: seed)
      let (bearers, links) = dice.bearers()
      let identities = IdentityResolver().resolve(bearers: bearers, links: links)
      for person in identities.persons {
        let ids = Set(identities.members(of: person).map(\.bearer))
        let keys = bearers.filter { ids.contains($0.id) }
          .map { NameKey($0.nameKey, variants: variants) }
        for one in keys {
          #expect(!keys.contains { NameAgreement.contradict(one, $0) })
        }
      }
    }
  }

  @Test("A correction that is deleted leaves no trace", arguments: 0..<20)
  func undone(seed: Int) {
    var dice = Dice(seed: seed)
    let (bearers, links) = dice.bearers()
    let resolver = IdentityResolver()
    let before = resolver.resolve(bearers: bearers, links: links)
    var corrections = dice.corrections(bearers)
    _ = resolver.resolve(bearers: bearers, links: links, corrections: corrections)
    corrections.removeAll()
    #expect(
      resolver.resolve(bearers: bearers, links: links, corrections: corrections) == before)
  }

  /// Random bearers of few names, offices and regions, so that they meet.
  private struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }

    mutating func flips() -> Bool { next() & 1 == 0 }

    mutating func pick(_ words: [String]) -> String {
      words[Int(next() % UInt64(words.count))]
    }

    mutating func bearers() -> ([Bearer], [(Int64, Int64)]) {
      let firsts = ["rusdi", "r", "tiar", "moh rusdi", "muhammad rusdi", "soerdi", "surdi", ""]
      let lasts = ["malano", "wene", "hanan", "m", "malano putra", ""]
      let offices = ["bupati", "camat", "ketua*", "anggota*", "-", "kapolres"]
      let regions = ["13.11", "13", "14.02", "-"]
      var lines: Set<String> = []
      while lines.count < 40 {
        let name = [pick(firsts), pick(lasts)].filter { !$0.isEmpty }.joined(separator: " ")
        guard !name.isEmpty else { continue }
        let region = pick(regions)
        let office = pick(offices)
        let place =
          office == "-" ? "-" : "\(office.dropLast(office.hasSuffix("*") ? 1 : 0)) \(region)"
        lines.insert("\(name) | \(place)\(office.hasSuffix("*") ? "*" : "") | \(region)")
      }
      let bearers = BearerDraft.bearers(
        lines.sorted().map { line in
          let from = 2005 + Int(next() % 15)
          return "\(line) | \(from)-\(from + Int(next() % 4)) | \(1 + next() % 9)"
        })
      let links = (0..<6).compactMap { _ -> (Int64, Int64)? in
        let one = bearers[Int(next() % 40)]
        guard let other = bearers.first(where: { $0.nameKey == one.nameKey && $0.id != one.id })
        else { return nil }
        return (one.id, other.id)
      }
      return (bearers, links)
    }

    mutating func corrections(_ bearers: [Bearer]) -> [Correction] {
      (0..<6).map { number in
        let one = Int(next() % 40)
        let other = (one + 1 + Int(next() % 39)) % 40
        return Correction(
          action: number < 3 ? .split : .merge,
          persons: [.hash(bearers[one].hash), .hash(bearers[other].hash)], author: "A. N.")
      }
    }
  }
}
