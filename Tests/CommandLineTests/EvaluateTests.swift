import Testing

/// `rilis evaluate` as a person types it.
@Suite struct EvaluateTests {
  private static let gold = """
    {"id":"a","people":[{"name":"Rusdi Malano","titles":[{"text":"Bupati Arung","status":"definitive"}]}],\
    "titles":["Bupati Arung"],"dates":[],"places":[],"organizations":[],"quotes":[]}

    """
  private static let rows = #"{"id":"a","text":"Bupati Arung Rusdi Malano membuka pasar."}"# + "\n"

  @Test func measuresRecordsAgainstAGoldFile() throws {
    let run = try CommandLineRun(
      "rilis convert rows.jsonl -q -o records.jsonl"
        + " && rilis evaluate --gold gold.jsonl --records records.jsonl",
      files: ["gold.jsonl": Self.gold, "rows.jsonl": Self.rows])
    #expect(run.status == 0)
    #expect(run.lines.first?.hasPrefix("people           P 1.000  R 1.000  F1 1.000") == true)
  }

  @Test func aCorpusBelowItsFloorEndsWithTheKindAndTheNumbers() throws {
    let release = Self.gold.replacing("{\"id\"", with: "{\"part\":\"dev\",\"id\"")
    let run = try CommandLineRun(
      "rilis evaluate --gold corpus -q --raise-floors"
        + "; sed -i 's/Malano\"/Malana\"/' corpus/gold/a.json"
        + "; rilis evaluate --gold corpus -q --check-floors",
      files: [
        "corpus/gold/a.json": release,
        "corpus/releases/a.txt": "Pasar\n\nBupati Arung Rusdi Malano membuka pasar.\n",
      ])
    #expect(run.status == 1)
    #expect(run.errors.contains("floor: people (dev part): F1 0.000 is below its floor 1.000"))
  }

  @Test(arguments: [
    ("rilis evaluate --gold gold.jsonl", "--records"),
    ("rilis evaluate --gold corpus --lower-floors", "--reason"),
    ("rilis evaluate --gold corpus --check-floors --part dev", "--part"),
    ("rilis evaluate --gold corpus --errors nobody", "nobody"),
  ])
  func wrongUsageIsExplained(command: String, word: String) throws {
    let run = try CommandLineRun(command)
    #expect(run.status == 2)
    #expect(run.errors.contains(word))
  }

  @Test func missingGoldIsNamed() throws {
    let run = try CommandLineRun(
      "rilis evaluate --gold corpus", files: ["corpus/releases/a.txt": "Pasar\n\nBupati hadir.\n"])
    #expect(run.status == 74)
    #expect(run.errors.contains("corpus/gold/a.json"))
  }
}
