/// The first three letters of all names: most words of a text are told apart by them at once.
struct NameBeginnings: Sendable {
  private var known = [Bool](repeating: false, count: 1 << 15)

  init(of names: [String]) {
    for name in names {
      let letters = LettersKey.letters(of: name.utf8)
      known[Self.slot(letters, 0..<min(3, letters.count))] = true
    }
  }

  /// False when no name begins like the word; words of fewer letters may go on in the next one.
  func canStart(_ utf8: [UInt8], at start: Int, to end: Int) -> Bool {
    end - start < 3 || known[Self.slot(utf8, start..<start + 3)]
  }

  private static func slot(_ letters: [UInt8], _ range: Range<Int>) -> Int {
    range.reduce(0) { $0 << 5 | Int(letters[$1] & 0x1F) }
  }
}
