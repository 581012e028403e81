import Records
import TestSupport
import Testing

@Suite struct CodePointTextTests {
  @Test func agreesWithCountingScalars() {
    var generator = SeededGenerator(seed: 11)
    let alphabet: [Unicode.Scalar] = ["a", "é", "“", "😀", "\n"]
    for length in [0, 1, 63, 64, 65, 128, 500] {
      let scalars = (0..<length).compactMap { _ in alphabet.randomElement(using: &generator) }
      let text = CodePointText(String(String.UnicodeScalarView(scalars)))
      #expect(text.count == length)
      for _ in 0..<50 {
        let start = Int.random(in: 0...length, using: &generator)
        let end = Int.random(in: start...length, using: &generator)
        let expected = String(String.UnicodeScalarView(scalars[start..<end]))
        #expect(text[CodePointSpan(start, end)].map(Array.init) == Array(expected.utf8))
      }
    }
  }

  @Test(arguments: [(-1, 2), (2, 1), (0, 4), (4, 4)])
  func hasNothingOutsideTheText(_ start: Int, _ end: Int) {
    #expect(CodePointText("abé")[CodePointSpan(start, end)] == nil)
  }
}
