import Records

extension ReleaseScorer {
  /// Direct speech: a quote is found when its words are, or nine tenths of them side by side.
  mutating func compareQuotes() {
    var free = record.quotes.filter { $0.direct != false }
      .map { FoundQuote(words: ComparisonKey.speech($0.text), speaker: record.speaker(of: $0)) }
    var right = 0
    var found = 0
    var missed: [Deviation] = []
    var changed: [Deviation] = []
    var matched: Set<String> = []
    let quotes = goldQuotes
    for quote in quotes {
      guard let place = Self.place(of: quote.words, in: free) else {
        missed.append(.missed(Self.excerpt(quote.words)))
        continue
      }
      let hit = free.remove(at: place)
      matched.insert(hit.words)
      found += 1
      if Self.isSame(quote.speaker, hit.speaker) {
        right += 1
      } else {
        changed.append(
          .changed(
            gold: quote.speaker ?? "nobody", found: hit.speaker ?? "nobody",
            of: Self.excerpt(quote.words)))
      }
    }
    let invented = free.map { Deviation.invented(Self.excerpt($0.words)) }
    let lost = quotes.count - found
    score.right[.quotes] = matched
    score.tallies[.quotes] = Tally(right: found, invented: free.count, missed: lost)
    score.deviations[.quotes] = missed + invented
    score.tallies[.quotesWithSpeaker] = Tally(
      right: right, invented: free.count + found - right, missed: lost + found - right)
    score.deviations[.quotesWithSpeaker] = missed + invented + changed
    score.add(share: right, of: found, as: .speakers)
    score.deviations[.speakers] = changed
  }

  private struct FoundQuote {
    let words: String
    let speaker: String?
  }

  private var goldQuotes: [FoundQuote] {
    gold.quotes.map { quote in
      var words = quote.text ?? ""
      if let span = quote.span, span.count == 2, let text {
        let scalars = text.spanned.unicodeScalars
        words = String(
          String.UnicodeScalarView(scalars.dropFirst(span[0]).prefix(span[1] - span[0])))
      }
      return FoundQuote(words: ComparisonKey.speech(words), speaker: quote.speaker)
    }
  }

  private static func place(of words: String, in quotes: [FoundQuote]) -> Int? {
    let length = words.unicodeScalars.count
    return quotes.firstIndex { $0.words == words }
      ?? quotes.firstIndex { quote in
        let other = quote.words.unicodeScalars.count
        return Double(min(length, other)) >= 0.9 * Double(max(length, other, 1))
          && ComparisonKey.isPart(quote.words, of: words)
      }
  }

  private static func isSame(_ gold: String?, _ found: String?) -> Bool {
    let gold = gold ?? ""
    let found = found ?? ""
    if gold.isEmpty || found.isEmpty { return gold.isEmpty && found.isEmpty }
    return ComparisonKey.letters(gold) == ComparisonKey.letters(found)
      || ComparisonKey.isPart(ComparisonKey.words(gold), of: ComparisonKey.words(found))
  }

  private static func excerpt(_ words: String) -> String { String(words.prefix(90)) }
}
