import Glibc
import Records
import Testing
import UnicodeText

@testable import Extraction

@Suite struct QuoteExtractorTests {
  /// A small generator of our own, so that a failing text can be had again.
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  private static let pieces = [
    "“", "”", "\"", "'", "‘", "’", "''", "„", " ", " ", ", ", ". ", ": ", "\n", "kata ", "ujarnya",
    "mengatakan ", "Rusdi ", "Tiar ", "Kita jaga sungai ini", "bertema ", "12", "°", "melalui ",
    "didampingi ", "dan ", "bahwa jalan ini sudah selesai ", "Menurut ", "dia ", "",
  ]

  @Test func anyTextGivesSpansInOrderWithinOneParagraph() throws {
    let extractor = QuoteExtractor(lexicon: try Ground.lexicon.get())
    let names = ["Rusdi", "Tiar"].compactMap { Tokenizer.hashes(of: $0).first }
    for seed in 0..<600 {
      var dice = Dice(state: UInt64(seed))
      let text = (0..<dice.roll(60)).map { _ in Self.pieces[dice.roll(Self.pieces.count)] }.joined()
      let article = try Ground.analyzed("x " + text)
      let speakers = article.tokens.indices.compactMap { token in
        names.firstIndex(of: article.tokens[token].hash).map {
          SpeakerMention(range: token..<token + 1, kind: .person, entity: $0)
        }
      }
      var end = 0
      var group = 1
      for quote in extractor.mentions(in: article, speakers: speakers) {
        #expect(quote.start >= end && quote.start < quote.end && quote.end <= article.text.count)
        #expect(staysInParagraph(article.text[TextSpan(quote.start, quote.end)]))
        #expect((quote.speaker == nil) == (quote.attribution == .none))
        end = quote.end
        guard quote.direct else { continue }
        #expect(quote.group == group || quote.group == group + 1)
        group = quote.group
      }
    }
  }

  @Test(arguments: ["\"", "“", "”", "'", "“a”", "“a b c d,” kata X. ", "x\" ", "\"\n", " ”kata "])
  func aThousandMarksAreRead(mark: String) throws {
    let article = try Ground.analyzed("x " + String(repeating: mark, count: 1000))
    let quotes = QuoteExtractor(lexicon: try Ground.lexicon.get())
      .mentions(in: article, speakers: [])
    #expect(quotes.count <= 1000)
  }

  /// No line ends but those that a margin broke within a sentence.
  private func staysInParagraph(_ words: String) -> Bool {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(lines, lines.dropFirst()).allSatisfy { line, next in
      let end = line.last { $0 != " " }
      return (end?.isLetter ?? false || end?.isNumber ?? false || end == "," || end == nil)
        && next.first { $0 != " " }?.isLowercase ?? false
    }
  }

  /// Whatever the marks around it, a paragraph that tells of a speaker is no part of a quote.
  @Test func brokenMarksStayInTheirParagraph() throws {
    let extractor = QuoteExtractor(lexicon: try Ground.lexicon.get())
    let tiar = Tokenizer.hashes(of: "Tiar").first
    let narration = "Tiar mengatakan kepada warga desa itu"
    for seed in 0..<400 {
      var dice = Dice(state: UInt64(seed) &+ 10_000)
      let soups = (0..<2).map { _ in
        (0..<dice.roll(30)).map { _ in Self.pieces[dice.roll(Self.pieces.count)] }.joined()
      }
      let article = try Ground.analyzed("x \(soups[0])\n\(narration)\n\(soups[1])")
      let speakers = article.tokens.indices.filter { article.tokens[$0].hash == tiar }.map {
        SpeakerMention(range: $0..<$0 + 1, kind: .person, entity: 1)
      }
      for quote in extractor.mentions(in: article, speakers: speakers) where quote.direct {
        let words = article.text[TextSpan(quote.start, quote.end)]
        #expect(staysInParagraph(words) && !words.contains(narration))
      }
    }
  }

  /// Eight times the marks take about eight times as long, never near sixty-four times.
  @Test(arguments: [
    "\"", "“", "” ", "“a b c d e,” ujarnya\n", "\n“a. ", "\na b c d e",
    "ia mengatakan, a b c d e. ",
  ])
  func workGrowsWithTheText(piece: String) throws {
    let extractor = QuoteExtractor(lexicon: try Ground.lexicon.get())
    func work(on count: Int) throws -> Double {
      let article = try Ground.analyzed("“x " + String(repeating: piece, count: count) + "”")
      let start = Self.processorSeconds()
      _ = extractor.mentions(in: article, speakers: [])
      return Self.processorSeconds() - start
    }
    _ = try work(on: 100)
    #expect(try work(on: 16_000) < work(on: 2_000) * 32)
  }

  /// Processor time of this thread: other tests beside it do not count.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
