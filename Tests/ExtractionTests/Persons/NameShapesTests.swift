import Testing

@testable import Extraction

@Suite struct NameShapesTests {
  @Test(arguments: ["Supriyanto", "Yulianingsih", "Nurhasanuddin", "Mardiansyah", "Kristinawati"])
  func aNameIsShapedAsNames(_ word: String) throws {
    #expect(try weight(of: word) >= 20)
  }

  @Test(arguments: ["Tumbangrejo", "Karangwaru", "Lubuklaya", "Simpangbaru", "Purwosekar"])
  func aPlaceIsNot(_ word: String) throws {
    #expect(try weight(of: word) < 0)
  }

  @Test func caseSaysNothing() throws {
    #expect(try weight(of: "SUPRIYANTO") == weight(of: "supriyanto"))
  }

  private func weight(of word: String) throws -> Int {
    try Ground.lexicon.get().nameShapes.weight(of: Array(word.utf8), 0..<word.utf8.count)
  }
}
