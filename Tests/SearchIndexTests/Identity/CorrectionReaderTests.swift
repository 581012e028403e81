import Testing

@testable import SearchIndex

@Suite("A file of corrections")
struct CorrectionReaderTests {
  private let reader = CorrectionReader { $0.lowercased() }

  @Test("One object a line; empty lines and remarks are passed over")
  func lines() throws {
    let corrections = try reader.read(
      Array(
        """
        # checked with the office

        {"action":"merge","persons":["0123456789abcdef",{"name":"Rusdi Malano","office":"Bupati Arung"}],"author":"A. N.","note":"one man","date":"2026-11-25"}
        {"action":"rename","persons":[{"name":"Rusdi"}],"name":"Rusdi Malano","author":"B."}\r
        """.utf8))
    #expect(
      corrections == [
        Correction(
          action: .merge,
          persons: [
            .hash(0x0123_4567_89ab_cdef), .named("rusdi malano", office: "bupati arung"),
          ],
          author: "A. N.", note: "one man", date: "2026-11-25", line: 3),
        Correction(
          action: .rename, persons: [.named("rusdi", office: nil)], name: "Rusdi Malano",
          author: "B.", line: 4),
      ])
  }

  @Test("An empty file has none")
  func empty() throws {
    #expect(try reader.read([]).isEmpty)
  }

  @Test(
    "What is wrong is said with line and remedy",
    arguments: [
      (#"{"action":"hide""#, "no JSON at byte 17"),
      (#"[]"#, "no object"),
      (#"{"action":"hide","person":[]}"#, #"no correction has "person""#),
      (#"{"action":"delete","persons":[]}"#, "no known action"),
      (#"{"persons":[]}"#, "no known action"),
      (#"{"action":"hide"}"#, #"no "persons""#),
      (#"{"action":"hide","persons":["123"],"author":"A"}"#, "person 1 of the list is unclear"),
      (
        #"{"action":"hide","persons":["ffffffffffffffff"],"author":"A"}"#,
        "person 1 of the list is unclear"
      ),
      (
        #"{"action":"hide","persons":["+123456789abcdef"],"author":"A"}"#,
        "person 1 of the list is unclear"
      ),
      (
        #"{"action":"hide","persons":[{"nama":"Rusdi"}],"author":"A"}"#,
        "person 1 of the list is unclear"
      ),
      (#"{"action":"hide","persons":[],"author":"A"}"#, "hide with 0 persons"),
      (#"{"action":"merge","persons":["0123456789abcdef"],"author":"A"}"#, "merge with 1 persons"),
      (
        #"{"action":"rename","persons":["0123456789abcdef"],"author":"A"}"#, "rename without a name"
      ),
      (
        #"{"action":"hide","persons":["0123456789abcdef"],"name":"x","author":"A"}"#,
        #"hide takes no "name""#
      ),
      (#"{"action":"hide","persons":["0123456789abcdef"]}"#, "no author"),
      (
        #"{"action":"hide","persons":["0123456789abcdef"],"author":"A","note":1}"#,
        #""note" is no text"#
      ),
      (
        #"{"action":"hide","persons":["0123456789abcdef"],"author":"A","date":"2026-02-29"}"#,
        #""date" is no day"#
      ),
    ])
  func faults(line: String, reason: String) {
    let error = #expect(throws: CorrectionError.self) {
      try reader.read(Array("\n\(line)\n".utf8))
    }
    #expect(error?.line == 2)
    #expect(error?.reason.hasPrefix(reason) == true, "\(error?.reason ?? "")")
    #expect(error?.remedy.isEmpty == false)
    #expect(error?.description.hasPrefix("line 2: ") == true)
  }
}
