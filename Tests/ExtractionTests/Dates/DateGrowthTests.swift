import Testing

@testable import Extraction

/// No text makes the date rules start over: the steps tried grow with the length of the text.
@Suite struct DateGrowthTests {
  private static let matcher = Ground.lexicon.map {
    DateMatcher(words: CalendarWords(lexicon: $0), glossary: DateGlossary())
  }

  /// Steps of patterns and lists tried in so many copies of a piece.
  private func work(_ piece: String, copies: Int) throws -> Int {
    let text = "Rapat " + String(repeating: piece, count: copies)
    var finder = DateExpressionFinder(
      article: try Ground.analyzed(text, published: MarkedDates.today),
      matcher: try Self.matcher.get(), lexicon: try Ground.lexicon.get())
    _ = finder.expressions()
    return finder.work
  }

  /// Twice the text is twice the steps; a text that is read again and again would take four times.
  @Test(arguments: [
    "1/2/3-4.5-", "1-2-3-", "(1/2", "Senin-", "1 dan 2, ", "2023-2024 s/d ", "Nomor 1/2/2023 ",
    "1, 2, 3 & ", "5 Maret ", "pukul 09.00-", "tahun 2021, ", "HUT ke-", "hari ulang tahun (HUT ",
    "Senin (6/3) s/d ", "1444 H/", "------", "31.12.31.12.", "((((", "awal bulan ", "dua hari ",
  ]) func stepsGrowWithTheText(_ piece: String) throws {
    let once = try work(piece, copies: 1_000)
    let twice = try work(piece, copies: 2_000)
    #expect(twice <= 2 * once + 100, "\(once) steps, then \(twice)")
  }

  /// No token costs more than a bounded number of steps, whatever stands around it.
  @Test func stepsPerTokenAreBounded() throws {
    for piece in ["1/2/3-4.5-", "Senin (6/3) s/d ", "1 dan 2, "] {
      let tokens = try Ground.analyzed(String(repeating: piece, count: 1_000)).tokens.count
      #expect(try work(piece, copies: 1_000) < 400 * tokens, "\(piece)")
    }
  }

  /// What a rule reads at one place is bounded whatever the text: steps, and choices among them.
  @Test func rulesLookAtFewTokens() {
    for rule in DateRule.all {
      #expect(rule.pattern.steps.count <= 24, "\(rule.name)")
      #expect(rule.pattern.steps.count(where: \.isOptional) <= 8, "\(rule.name)")
    }
  }
}
