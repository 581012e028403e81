import Foundation
import TestSupport
import Testing

@testable import Archives

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("QQ==", "A"), ("QUI=", "AB"), ("QUJD", "ABC"), ("QUJDRA==", "ABCD"),
    ("QUJDRA", "ABCD"), ("QUJ\r\nDRA==\n", "ABCD"), ("8J-YgA==", "😀"), ("8J+YgA==", "😀"),
  ])
  func decodes(characters: String, text: String) throws {
    #expect(try Base64.decode(Array(characters.utf8)) == Array(text.utf8))
  }

  @Test(arguments: [
    ("QU!D", Base64Error.character(offset: 2, byte: 0x21)),
    ("QUI=QUI=", .character(offset: 4, byte: 0x51)),
    ("QUJDR", .length(characters: 5)),
    ("QUI==", .length(characters: 5)),
    ("=", .length(characters: 1)),
  ])
  func refuses(characters: String, error: Base64Error) {
    #expect(throws: error) { try Base64.decode(Array(characters.utf8)) }
  }

  @Test func agreesWithFoundation() throws {
    var random = SeededGenerator(seed: 1)
    for count in 0..<200 {
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      #expect(try Base64.decode(Array(Data(bytes).base64EncodedData())) == bytes)
    }
  }
}
