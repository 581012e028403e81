import Records
import Testing

@Suite struct SchemaPatternTests {
  @Test(arguments: [
    (
      #"^rilis:1:[0-9a-f]{4}$"#, ["rilis:1:9f1c"], ["rilis:1:9f1", "rilis:1:9f1ca", "rilis:1:9F1C"]
    ),
    (#"^\d{2}(\.\d{2}(\.\d{4})?)?$"#, ["99", "99.01", "99.01.0001"], ["", "99.", "99.1", "9901"]),
    (#"^(\d{4}|XXXX)-\d{2}$"#, ["2023-02", "XXXX-02"], ["XX-02", "2023-02-", "2023XXXX-02"]),
    (#"^[a-z0-9]+([-_][a-z0-9]+)*$"#, ["plt", "kepala-dinas_2"], ["", "-a", "a-", "a--b", "é"]),
    (#"^a{1,3}b?$"#, ["a", "aaa", "aaab"], ["", "aaaa", "b", "abb"]),
    (#"^(a|b|cd)*$"#, ["", "abcd", "cdcd"], ["c", "abc"]),
    (#"^(a?)*$"#, ["", "aaa"], ["b"]),
    (#"^\+\^[$.]$"#, ["+^$", "+^."], ["+^", "+^a"]),
    ("^$", [""], ["a", "\n"]),
  ])
  func fitsTheWholeText(_ source: String, _ fitting: [String], _ others: [String]) throws {
    let pattern = try SchemaPattern(source)
    for text in fitting { #expect(pattern.matches(text), "\(text)") }
    for text in others { #expect(!pattern.matches(text), "\(text)") }
  }

  @Test func timeIsLinearAndTheStackSmall() throws {
    let long = String(repeating: "a", count: 200_000)
    #expect(try SchemaPattern("^(a*)*b?$").matches(long))
    #expect(try !SchemaPattern("^(a*)*b$").matches(long))
  }

  @Test(arguments: [
    ("a$", 0), ("^a", 2), ("^a|b$", 2), ("^a.b$", 2), (#"^\w$"#, 2), ("^[^a]$", 2), ("^[a$", 4),
    ("^(a$", 3), ("^a)$", 2), ("^*a$", 1), ("^a{2$", 4), ("^a{2,}$", 5), ("^a{3,2}$", 6),
    ("^[z-a]$", 2), ("^é$", 1), ("^a$b$", 3), ("^(((a{99}){99}){99}){99}$", 18),
  ])
  func refusesWhatItDoesNotKnow(_ source: String, _ offset: Int) {
    do throws(SchemaError) {
      _ = try SchemaPattern(source)
      Issue.record("expected an error")
    } catch {
      guard case .pattern(source, offset, _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }
}
