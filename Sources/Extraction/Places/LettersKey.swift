/// A name by its letters and digits alone, case ignored: equal for all spacings of one name.
///
/// FNV-1a (64 bit) and the number of letters: among the 552 major units two names meet by chance
/// less often than once in 10^13.
struct LettersKey: Hashable, Sendable {
  let hash: UInt64
  let count: Int

  /// Small ASCII letters and digits of a name.
  static func letters(of utf8: some Sequence<UInt8>) -> [UInt8] { utf8.compactMap(folded) }

  private static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x30...0x39, 0x61...0x7A: byte
    default: nil
    }
  }

  struct Builder {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var count = 0

    mutating func append(_ utf8: [UInt8], from start: Int, to end: Int) {
      for position in start..<end { append(utf8[position]) }
    }

    mutating func append(_ byte: UInt8) {
      guard let folded = folded(byte) else { return }
      hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
      count += 1
    }

    var key: LettersKey { LettersKey(hash: hash, count: count) }
  }

  private init(hash: UInt64, count: Int) {
    self.hash = hash
    self.count = count
  }

  init(_ name: String) { self.init(letters: name.utf8) }

  init(letters: some Sequence<UInt8>) {
    var builder = Builder()
    for letter in letters { builder.append(letter) }
    self = builder.key
  }
}
