import Testing

@testable import Articles

@Suite struct LinkedDataTests {
  private func read(_ json: String) -> LinkedData? { LinkedData(Array(json.utf8)) }

  @Test func readsTextsListsAndObjects() {
    let value = read(
      #"{"a":"x\"\u00e9\ud83d\ude00\/","b":[1,true,null,"y",{"name":["z"]}],"c":{}}"#)
    #expect(value?["a"]?.text == "x\"é😀/")
    #expect(value?["b"]?.text == "y")
    #expect(value?["b"]?.names == ["y", "z"])
    #expect(value?["c"] == .object([:]))
  }

  @Test func forgivesWhatPagesGetWrong() {
    #expect(read("\n {\"a\":\"satu\ndua\",} ")?["a"]?.text == "satu\ndua")
  }

  @Test(arguments: ["", "{", "[1,", "{\"a\"}", "\"open", #""\ud800""#])
  func survivesBrokenTexts(json: String) {
    #expect(read(json)?.text == nil || json.contains("ud800"))
  }

  @Test func boundsItsDepth() {
    #expect(read(String(repeating: "[", count: 100_000)) == nil)
  }
}
