import Testing

@testable import SearchIndex

@Test(arguments: [
  ("meninjau", ["tinjau"]), ("tinjauan", ["tinjau"]), ("penandatanganan", ["tandatangan"]),
  ("stunting", []), ("", []),
])
func stemsOfAWord(word: String, stems: [String]) throws {
  let dictionary = try #require(
    HunspellDictionary(
      affixes: "/usr/share/hunspell/id_ID.aff", words: "/usr/share/hunspell/id_ID.dic"))
  #expect(dictionary.stems(of: word) == stems)
}
