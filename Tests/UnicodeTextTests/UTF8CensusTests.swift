import Testing

@testable import UnicodeText

@Suite struct UTF8CensusTests {
  @Test func agreesWithTheStandardLibrary() {
    var random = SplitMix(seed: 11)
    let pool: [UInt8] = [
      0x41, 0xC2, 0xA0, 0xE0, 0x80, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xC0, 0xBF,
    ]
    for _ in 0..<3000 {
      let bytes = (0..<Int(random.next() % 8)).map { _ in pool[Int(random.next() % 13)] }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect(CharacterDecoder.isValidUTF8(bytes) == isValid, "\(bytes)")
      let replaced = String(decoding: bytes, as: UTF8.self).unicodeScalars.count {
        $0 == "\u{FFFD}"
      }
      #expect(UTF8Census(bytes).invalid == replaced, "\(bytes)")
    }
  }
}
