import TestSupport
import Testing

@testable import WebServer

/// Written as people would: `⟨1…⟩` for the span numbered 1, `+` where it is only continued, a line
/// for each paragraph.
@Suite struct MarkedTextTests {
  private func written(_ text: String, _ spans: [(Int, Int)]) -> String {
    let marked = spans.enumerated().map { index, span in
      MarkedSpan(
        number: index + 1, layer: .person, start: span.0, end: span.1, text: "", meaning: "")
    }
    let paragraphs = MarkedText(text, marked)
      .paragraphs(from: 0, to: text.unicodeScalars.count)
    return paragraphs.map { pieces in
      pieces.map { piece in
        switch piece {
        case .open(let span, let isFirst): "⟨\(span.number)\(isFirst ? "" : "+")"
        case .text(let text): text
        case .close: "⟩"
        }
      }.joined()
    }.joined(separator: "\n")
  }

  @Test(
    arguments: [
      ("abc", [(0, 3)], "⟨1abc⟩"),
      ("abc", [], "abc"),
      ("abcdef", [(0, 6), (2, 4)], "⟨1ab⟨2cd⟩ef⟩"),
      ("abcdef", [(2, 4), (0, 6)], "⟨2ab⟨1cd⟩ef⟩"),
      ("abcdef", [(0, 4), (2, 6)], "⟨1ab⟨2cd⟩⟩⟨2+ef⟩"),
      ("abc", [(0, 3), (0, 3)], "⟨1⟨2abc⟩⟩"),
      ("abcd", [(0, 2), (2, 4)], "⟨1ab⟩⟨2cd⟩"),
      ("ab\ncd", [(1, 4)], "a⟨1b⟩\n⟨1+c⟩d"),
      ("ab\n\ncd", [(0, 2)], "⟨1ab⟩\ncd"),
      ("abc", [(2, 9), (-1, 2), (1, 1), (2, 1)], "abc"),
      ("e\u{301}b", [(0, 1)], "⟨1e⟩\u{301}b"),
    ] as [(String, [(Int, Int)], String)])
  func nestsSpans(text: String, spans: [(Int, Int)], expected: String) {
    #expect(Array(written(text, spans).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func keepsAllTextAndBalanceWhateverTheSpans() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let text = String(
        (0..<Int.random(in: 1..<40, using: &generator)).map { _ in
          "ab \n".randomElement(using: &generator) ?? "a"
        })
      let count = text.unicodeScalars.count
      let spans = (0..<Int.random(in: 0..<8, using: &generator)).map { _ in
        (Int.random(in: 0..<count, using: &generator), Int.random(in: 0...count, using: &generator))
      }
      let output = written(text, spans)
      var depth = 0
      for character in output {
        if character == "⟨" { depth += 1 }
        if character == "⟩" { depth -= 1 }
        #expect(depth >= 0)
        if character == "\n" { #expect(depth == 0) }
      }
      #expect(depth == 0)
      let kept = output.filter { "ab".contains($0) }
      #expect(kept == text.filter { "ab".contains($0) })
    }
  }
}
