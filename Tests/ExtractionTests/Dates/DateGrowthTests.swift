import Glibc
import Testing

@testable import Extraction

/// No text makes the date rules start over: work grows with the length of the text.
@Suite struct DateGrowthTests {
  /// CPU time of this thread, in seconds.
  private func work(_ body: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    body()
    return now() - start
  }

  private func work(piece: String, tokens: Int) throws -> Double {
    let text = String(repeating: piece, count: tokens / Self.tokenCount(of: piece))
    let article = try Ground.analyzed("Rapat " + text, published: MarkedDates.today)
    let extractor = try Self.extractor.get()
    return work { _ = extractor.findings(in: article) }
  }

  private static func tokenCount(of piece: String) -> Int {
    let kinds = piece.map { $0.isNumber ? 0 : $0.isLetter ? 1 : $0 == " " ? 2 : 3 }
    return zip(kinds, [2] + kinds).filter { $0 == 3 || ($0 != 2 && $0 != $1) }.count
  }

  private static let extractor = Ground.lexicon.map(DateExtractor.init(lexicon:))

  /// Four times the tokens may cost eight times the work, never sixteen.
  @Test func digitsAndDashesAreReadOnce() throws {
    let piece = "1/2/3-4.5-"
    let small = try work(piece: piece, tokens: 25_000)
    #expect(try work(piece: piece, tokens: 100_000) < 8 * small)
  }

  @Test(arguments: [
    "1-2-3-", "(1/2", "Senin-", "1 dan 2, ", "2023-2024 s/d ", "Nomor 1/2/2023 ", "1, 2, 3 & ",
    "5 Maret ", "pukul 09.00-",
  ])
  func workIsLinear(_ piece: String) throws {
    let small = try work(piece: piece, tokens: 4_000)
    #expect(try work(piece: piece, tokens: 16_000) < 8 * small)
  }

  /// What a rule reads at one place is bounded whatever the text: steps, and choices among them.
  @Test func rulesLookAtFewTokens() {
    for rule in DateRule.all {
      #expect(rule.pattern.steps.count <= 24, "\(rule.name)")
      #expect(rule.pattern.steps.count(where: \.isOptional) <= 8, "\(rule.name)")
    }
  }
}
