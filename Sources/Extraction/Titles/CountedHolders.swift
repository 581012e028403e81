import Records
private import UnicodeText

/// Tells former holders of an office by their number: `Presiden ke-3 Sutan Lelo` in a release of
/// `Presiden Marwan Hidayat`. Alone in a release, `Presiden RI ke-7` can hold the office still.
struct CountedHolders: Sendable {
  private let cues: CueReader
  /// So many holders of one office are compared.
  private static let mostCompared = 8

  init(cues: CueReader) {
    self.cues = cues
  }

  func settled(
    _ holdings: [Holding], titles: [TitleMention], people: [PersonMention]
  ) -> [Holding] {
    let counted = holdings.indices.filter {
      holdings[$0].status == .definitive && isCounted(titles[holdings[$0].title])
    }
    guard !counted.isEmpty else { return holdings }
    var others: [String: [WordSet]] = [:]
    for holding in holdings where holding.status == .definitive {
      let title = titles[holding.title]
      guard !isCounted(title), others[title.canonical]?.count ?? 0 < Self.mostCompared else {
        continue
      }
      others[title.canonical, default: []].append(words(of: people[holding.person]))
    }
    var settled = holdings
    for index in counted {
      let own = words(of: people[holdings[index].person])
      let holders = others[titles[holdings[index].title].canonical] ?? []
      if holders.contains(where: { !own.isSubset(of: $0) && !$0.isSubset(of: own) }) {
        settled[index].status = .former
      }
    }
    return settled
  }

  /// `ke-3` at the end of the office.
  private func isCounted(_ title: TitleMention) -> Bool {
    title.range.count > 3 && cues.isWord(GrammarWord.ke, at: title.range.upperBound - 3)
  }

  private func words(of person: PersonMention) -> WordSet {
    WordSet(person.name.filter { cues.tokens[$0].isWord }.map { cues.tokens[$0].hash })
  }
}
