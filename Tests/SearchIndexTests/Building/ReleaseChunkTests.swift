import Testing

@testable import SearchIndex

@Suite struct ReleaseChunkTests {
  private let preparer: BatchPreparer

  init() throws {
    preparer = BatchPreparer(releases: ReleasePreparer(stems: try StemDictionary()), jobs: 1)
  }

  /// The keys of a chunk as it is written, without what all keys begin with.
  private func keys(_ releases: [(key: String, day: String?)]) async -> [String] {
    let batch = RecordBatch(
      file: "records.jsonl", firstLine: 1,
      lines: releases.map { Array(recordLine($0.key, day: $0.day).utf8) })
    var chunk = ReleaseChunk()
    chunk.add(await preparer.prepare(batch), of: batch)
    return chunk.inOrderOfDays().map { line in
      guard case .release(let release) = line else { return "" }
      return String(release.key.dropFirst(8))
    }
  }

  @Test func releasesComeInOrderOfTheirDays() async {
    let order = await keys([
      ("a", "2024-03-02"), ("b", "2023-01-09"), ("c", "2024-03-02"), ("d", nil), ("e", "2023"),
    ])
    #expect(order == ["d", "e", "b", "a", "c"])
  }

  @Test func theLastOfTwoIsWrittenLast() async {
    #expect(await keys([("a", "2024-03-02"), ("a", "2023-01-09")]) == ["a", "a"])
    #expect(
      await keys([("a", "2024-03-02"), ("b", "2020-01-01"), ("a", "2023-01-09")])
        == ["a", "b", "a"])
  }

  /// A new index and one that grew release by release say the same.
  @Test func anIndexSaysTheSameHoweverItWasWritten() async throws {
    let lines = (0..<12).map { number in
      recordLine(
        "r\(number)", day: "20\(10 + number * 7 % 12)-0\(1 + number % 9)-11",
        text: "Bupati meninjau pasar \(number % 4).",
        people: [TestPerson("Rusdi Malano", "Bupati Arung", code: "13.1\(number % 3)")],
        quote: number % 2 == 0 ? "Harga beras turun \(number)" : nil)
    }
    let whole = try TestIndex()
    try await whole.build(lines)
    let grown = try TestIndex()
    for line in lines.reversed() { try await grown.build([line]) }
    for query in ["", "meninjau", "tinjau", "\"pasar 1\"", "kutipan:beras", "orang:malano -2"] {
      #expect(try await whole.keys(query) == grown.keys(query), "\(query)")
    }
    let one = try await whole.reader().search(SearchRequest(query: "pasar"))
    let other = try await grown.reader().search(SearchRequest(query: "pasar"))
    #expect(one.count == other.count)
    for kind in FacetKind.allCases {
      #expect(
        Set((one.facets[kind] ?? []).map { "\($0.label) \($0.releases)" })
          == Set((other.facets[kind] ?? []).map { "\($0.label) \($0.releases)" }), "\(kind)")
    }
  }
}
