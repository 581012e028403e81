/// A name by its letters and digits alone, case ignored: equal for all spacings of one name.
///
/// FNV-1a (64 bit) and the number of letters: among the 552 major units two names meet by chance
/// less often than once in 10^13.
struct LettersKey: Hashable, Sendable {
  let hash: UInt64
  let count: Int

  struct Builder {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var count = 0

    mutating func append(_ utf8: some Sequence<UInt8>) {
      for byte in utf8 {
        let folded: UInt8
        switch byte {
        case 0x41...0x5A: folded = byte | 0x20
        case 0x30...0x39, 0x61...0x7A: folded = byte
        default: continue
        }
        hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
        count += 1
      }
    }

    var key: LettersKey { LettersKey(hash: hash, count: count) }
  }

  private init(hash: UInt64, count: Int) {
    self.hash = hash
    self.count = count
  }

  init(_ name: String) {
    var builder = Builder()
    builder.append(name.utf8)
    self = builder.key
  }
}
