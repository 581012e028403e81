import Dictionaries
import Testing

@testable import Articles

/// The tables of the article stage and the reader know the same kinds.
@Suite struct PageVocabularyTests {
  @Test func everyKindOfATableIsOneTheReaderKnows() {
    #expect(DictionaryTable.pageWords.closedColumns["kinds"] == PageWords.Kinds.names)
    #expect(
      DictionaryTable.markupWords.closedColumns["match"]
        == Set(Furniture.Match.allCases.map(\.rawValue)))
    #expect(
      DictionaryTable.markupWords.closedColumns["means"]
        == Set(Furniture.Meaning.allCases.map(\.rawValue)))
    let zones = DictionaryTable.lineLabels.closedColumns["zone"] ?? []
    #expect(zones.allSatisfy { Block.Zone(rawValue: $0) != nil })
  }

  @Test func aRowChangesWhatIsRead() throws {
    let shipped = try vocabulary.get()
    let page = "<p>\(prose)</p><p>Penata cahaya: Tiar Wene</p><p>\(otherProse)</p>"
    let source = ArticleSource(bytes: Array(page.utf8), format: .html, declaredCharset: "UTF-8")
    let caption = "caption: Penata cahaya: Tiar Wene"
    #expect(!(try lines(reader().article(from: source)).contains(caption)))
    let label = LineLabels.Label(
      text: "Penata cahaya", zone: .caption, longest: 10, namesAuthor: false)
    let changed = ArticleReader(
      PageVocabulary(
        noise: shipped.noise, words: shipped.words, labels: LineLabels([label]),
        furniture: shipped.furniture))
    #expect(try lines(changed.article(from: source)).contains(caption))
  }

  @Test func aWordMayBeOfSeveralKinds() throws {
    let words = PageWords([
      .init("terbit", .stamp), .init("Terbit", .published), .init("dua kata", .stamp),
    ])
    #expect(words.isAny("TERBIT", of: .stamp))
    #expect(words.isAny("terbit", of: .published))
    #expect(!words.isAny("terbit", of: .credit))
    #expect(!words.isAny("dua", of: .stamp))
    #expect(words.rest(of: Array("Kabar ini terbit Senin".utf8), from: .published).count == 12)
  }
}
