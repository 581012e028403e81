private import Dictionaries
private import UnicodeText

/// Joins the mentions of one person within a release (annotation guidelines, section 8).
///
/// A mention joins when its words are among the words of a fuller one and nothing speaks against
/// it; two different people are never merged, an ambiguous short name goes to the latest with a
/// confidence below 0.6.
struct PersonResolver: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  /// Above this many people only those that share a word are compared, so that a list of thousands
  /// of names stays linear; spelling variants are then no longer found.
  private static let mostCompared = 200
  /// A word that more people share tells nothing of any.
  private static let mostBearers = 8

  /// - Parameter people: in text order.
  func entities(of people: [PersonMention]) -> [PersonEntity] {
    let names = people.map(words(of:))
    let initials = names.map(Initials.init)
    var entities: [PersonEntity] = []
    var entitiesOfWord: [UInt64: [Int]] = [:]
    var latest = LatestMentions()
    for index in order(of: people, names) {
      let candidates =
        entities.count <= Self.mostCompared
        ? Array(entities.indices)
        : Set(names[index].flatMap { entitiesOfWord[$0.hash] ?? [] }).sorted()
      let fitting = candidates.filter { entity in
        let fullest = entities[entity].fullest
        return initials[index].canFit(in: initials[fullest])
          && fits(names[index], in: names[fullest])
          && agree(people[index], people[fullest], names[index], names[fullest])
      }
      if fitting.isEmpty {
        if let bearer = bearerOfShortForm(index, people, names, entities) {
          entities[bearer].mentions.append(index)
          latest.add(index, to: bearer)
          continue
        }
        if people[index].rule == PersonRule.shortName.rawValue {
          // `Wenri` first, `Wenri Wanhar` later: the fuller one is the name. A short name that fits
          // nobody (all its bearers are blocked) says nothing.
          let shorter = candidates.filter { entity in
            fits(names[entities[entity].fullest], in: names[index])
          }
          if shorter.count == 1 {
            entities[shorter[0]].mentions.append(index)
            entities[shorter[0]].fullest = index
            latest.add(index, to: shorter[0])
          }
          continue
        }
        for word in names[index] where !word.isCommon {
          entitiesOfWord[word.hash, default: []].append(entities.count)
        }
        latest.add(index, to: entities.count)
        entities.append(PersonEntity(mentions: [index], fullest: index))
        continue
      }
      let bearers = bearers(
        of: fitting, entities, names, people, gender: people[index].gender)
      let chosen = bearers.count == 1 ? bearers[0] : latest.nearest(of: bearers, before: index)
      entities[chosen].mentions.append(index)
      latest.add(index, to: chosen)
      if bearers.count > 1 { entities[chosen].lowered[index] = 0.55 }
    }
    for index in entities.indices {
      entities[index].fullest = usualSpelling(of: entities[index], names)
    }
    joinTitles(of: people, &entities)
    attachAliases(people, names, &entities)
    for index in entities.indices { entities[index].mentions.sort() }
    return entities.sorted { ($0.mentions.first ?? 0) < ($1.mentions.first ?? 0) }
  }

  /// `Dt. Rajo Endah` is Marzuki Dt. Rajo Endah: a conferred title alone joins the only person whose
  /// title has the same words.
  private func joinTitles(of people: [PersonMention], _ entities: inout [PersonEntity]) {
    let titles = entities.map { entity in
      let mentions = entity.mentions.filter { !people[$0].adat.isEmpty }
      return mentions.flatMap { mention in
        let person = people[mention]
        return (person.name.upperBound..<max(person.name.upperBound, person.range.upperBound))
          .map { cues.tokens[$0].hash }
      }
    }
    guard titles.contains(where: { !$0.isEmpty }) else { return }
    for index in entities.indices.reversed() {
      let isTitle = entities[index].mentions.allSatisfy { mention in
        people[mention].adat.contains { $0.upperBound <= people[mention].name.lowerBound }
      }
      guard isTitle else { continue }
      let words = Set(people[entities[index].fullest].name.map { cues.tokens[$0].hash })
      let bearers = entities.indices.filter { $0 != index && words.isSubset(of: titles[$0]) }
      guard bearers.count == 1 else { continue }
      entities[bearers[0]].mentions += entities[index].mentions
      entities[index].mentions = []
    }
    entities.removeAll { $0.mentions.isEmpty }
  }

  /// Who `Prof. Theo` or `Kompol Sri` is: the only one whose first name the word is or begins, and who
  /// was named before.
  private func bearerOfShortForm(
    _ index: Int, _ people: [PersonMention], _ names: [[Word]], _ entities: [PersonEntity]
  ) -> Int? {
    guard names[index].count == 1, entities.count <= Self.mostCompared,
      Self.rulesOfShortForms.contains(people[index].rule)
    else { return nil }
    let bearers = entities.indices.filter { entity in
      let fullest = entities[entity].fullest
      return names[fullest].count > 1
        && people[fullest].range.lowerBound < people[index].range.lowerBound
        && names[index][0].spelling.begins(names[fullest][0].spelling)
        && agree(people[index], people[fullest], names[index], names[fullest])
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  private static let rulesOfShortForms: Set = [
    PersonRule.addressName.rawValue, PersonRule.nameSpeechVerb.rawValue,
    PersonRule.speechVerbName.rawValue,
  ]

  /// Who a short name can mean: words that one person's name shares with the longer name of another
  /// are his own (`Rusdi`: Rusdi Malano, not his wife Lis Rusdi Malano).
  private func bearers(
    of fitting: [Int], _ entities: [PersonEntity], _ names: [[Word]], _ people: [PersonMention],
    gender: String
  ) -> [Int] {
    guard (2...Self.mostBearers).contains(fitting.count), gender != "F" else { return fitting }
    let own = fitting.filter { entity in
      let name = names[entities[entity].fullest]
      return !fitting.contains { other in
        let shorter = names[entities[other].fullest]
        return other != entity && shorter.count < name.count
          && shorter.first?.hash != name.first?.hash
          && shorter.allSatisfy { word in name.contains { $0.hash == word.hash } }
      }
    }
    guard own.isEmpty || own.count > 1 else { return own }
    return husbands(among: own.isEmpty ? fitting : own, entities, people)
  }

  /// A family name that a wife bears too is her husband's who was named before (`Malano`: Rusdi
  /// Malano, not `Ny. Lis Malano`).
  private func husbands(
    among fitting: [Int], _ entities: [PersonEntity], _ people: [PersonMention]
  ) -> [Int] {
    let men = fitting.filter { people[entities[$0].fullest].gender != "F" }
    guard men.count == 1, let first = entities[men[0]].mentions.min(),
      fitting.allSatisfy({ $0 == men[0] || first < entities[$0].mentions.min() ?? 0 })
    else { return fitting }
    return men
  }

  /// Full names first, the fullest before all; then the short ones in text order.
  private func order(of people: [PersonMention], _ names: [[Word]]) -> [Int] {
    let aliases = people.indices.filter { people[$0].rule == PersonRule.alias.rawValue }
    let nicknames = Set(aliases.map { names[$0].map(\.hash) })
    return people.indices.filter { !nicknames.contains(names[$0].map(\.hash)) }.sorted {
      left, right in
      let leftShort = people[left].rule == PersonRule.shortName.rawValue
      let rightShort = people[right].rule == PersonRule.shortName.rawValue
      if leftShort != rightShort { return !leftShort }
      if !leftShort, names[left].count != names[right].count {
        return names[left].count > names[right].count
      }
      // `I Gusti Ngurah Wibawa` is fuller than `I.G.N Wibawa`.
      let leftInitials = names[left].count(where: \.isInitial)
      let rightInitials = names[right].count(where: \.isInitial)
      if leftInitials != rightInitials, !leftShort { return leftInitials < rightInitials }
      return left < right
    }
  }

  /// Of the fullest mentions the one whose spelling occurs most often, else the first: a slip of the
  /// pen occurs once.
  private func usualSpelling(of entity: PersonEntity, _ names: [[Word]]) -> Int {
    let fullest = names[entity.fullest]
    guard !fullest.contains(where: \.isInitial) else { return entity.fullest }
    var mentions: [[UInt64]: [Int]] = [:]
    for mention in entity.mentions where names[mention].count == fullest.count {
      if names[mention].contains(where: \.isInitial) { continue }
      mentions[names[mention].map(\.hash), default: []].append(mention)
    }
    let usual = mentions.values.max { left, right in
      left.count != right.count
        ? left.count < right.count : (left.min() ?? 0) > (right.min() ?? 0)
    }
    return usual?.min() ?? entity.fullest
  }

  /// A nickname belongs to the person named last before it, and so do its later mentions.
  private func attachAliases(
    _ people: [PersonMention], _ names: [[Word]], _ entities: inout [PersonEntity]
  ) {
    var entityOfMention: [Int: Int] = [:]
    for (entity, person) in entities.enumerated() {
      for mention in person.mentions { entityOfMention[mention] = entity }
    }
    var last: Int?
    var owners: [[UInt64]: Int] = [:]
    for index in people.indices {
      if let entity = entityOfMention[index] {
        last = entity
        continue
      }
      let words = names[index].map(\.hash)
      if people[index].rule == PersonRule.alias.rawValue, let last {
        owners[words] = owners[words] ?? last
        entities[last].aliases.append(index)
        entities[last].mentions.append(index)
      } else if let owner = owners[words] {
        entities[owner].mentions.append(index)
      }
    }
  }

  /// The mentions of each entity so far, to find the one named last before a place.
  private struct LatestMentions {
    private var mentions: [[Int]] = []

    /// Insertion keeps the order; mostly the mention goes to the end.
    mutating func add(_ mention: Int, to entity: Int) {
      while mentions.count <= entity { mentions.append([]) }
      var position = mentions[entity].count
      while position > 0, mentions[entity][position - 1] > mention { position -= 1 }
      mentions[entity].insert(mention, at: position)
    }

    /// The entity named last before a mention, else the first of them.
    func nearest(of entities: [Int], before mention: Int) -> Int {
      var best = (entity: entities[0], mention: -1)
      for entity in entities {
        var low = 0
        var high = mentions[entity].count
        while low < high {
          let middle = (low + high) / 2
          if mentions[entity][middle] < mention { low = middle + 1 } else { high = middle }
        }
        if low > 0, mentions[entity][low - 1] > best.mention {
          best = (entity, mentions[entity][low - 1])
        }
      }
      return best.entity
    }
  }

  private struct Word: Hashable {
    let hash: UInt64
    let spelling: WordSpelling
    let initial: UInt8
    let isInitial: Bool
    /// `Muhammad`, `Siti` and the like tell nobody apart.
    let isCommon: Bool
  }

  /// The first letters of a name's words: most names are told apart by them alone.
  private struct Initials {
    /// A bit for each letter, of all words and of those that must be found in a fuller name. Folding
    /// may change a letter beyond ASCII into any other: such a word leaves all of them open.
    private var all: UInt32 = 0
    private var needed: UInt32 = 0

    init(_ words: [Word]) {
      for word in words {
        let isASCII = word.initial < 0x80
        let letter = UInt32(1) << UInt32(word.initial & 31)
        all |= isASCII ? letter : .max
        if isASCII, !word.isCommon { needed |= letter }
      }
    }

    /// False for names that cannot fit: words match only where their first letters do.
    func canFit(in full: Initials) -> Bool { needed & ~full.all == 0 }
  }

  private func words(of person: PersonMention) -> [Word] {
    person.name.compactMap { token in
      let word = cues.tokens[token]
      guard word.isWord else { return nil }
      return Word(
        hash: word.hash,
        spelling: WordSpelling(CaseFolding.folded(cues.article.string(at: token))),
        initial: cues.article.text.utf8[Int(word.start)] | 0x20,
        isInitial: word.count <= 1,
        isCommon: cues.article.matches(at: token, in: .nameParticles).contains {
          $0.count == 1 && $0.stands(in: .nameParticles)
        })
    }
  }

  /// True when the words stand among the fuller ones in their order; initials match full words.
  private func fits(_ short: [Word], in full: [Word]) -> Bool {
    guard short.count <= full.count, short.contains(where: { !$0.isCommon && !$0.isInitial }) else {
      return false
    }
    var position = 0
    var isNamed = false
    for word in short {
      if word.isCommon, !full[position...].contains(where: { $0.hash == word.hash }) { continue }
      guard
        let found = full[position...].firstIndex(where: {
          $0.hash == word.hash || word.spelling.isVariant(of: $0.spelling)
            || (word.isInitial || $0.isInitial) && $0.initial == word.initial
        })
      else { return false }
      // `Icih` is not the `I` of I Wayan Sudarsa.
      isNamed = isNamed || !word.isInitial && !full[found].isInitial
      position = found + 1
    }
    return isNamed
  }

  /// Gender and the wife's use of her husband's name speak against a merge.
  private func agree(
    _ short: PersonMention, _ full: PersonMention, _ shortWords: [Word], _ fullWords: [Word]
  ) -> Bool {
    // Each of several stacked releases names its own people.
    guard
      cues.article.part(of: short.range.lowerBound) == cues.article.part(of: full.range.lowerBound)
    else { return false }
    if !short.gender.isEmpty, !full.gender.isEmpty, short.gender != full.gender { return false }
    // `Ny. Lis Rusdi Malano` is not `Rusdi Malano`: she begins with a name of her own. Nor is she the
    // `Kades Mansyur` named before `Ny. Nursia Mansyur`.
    let isNamedAlone =
      short.rule == PersonRule.titleName.rawValue
      && short.range.lowerBound < full.range.lowerBound
    if full.gender == "F", short.gender != "F", shortWords.count > 1 || isNamedAlone,
      fullWords.count > shortWords.count, let own = fullWords.first(where: { !$0.isCommon }),
      !shortWords.contains(where: { $0.hash == own.hash })
    {
      return false
    }
    return true
  }
}
