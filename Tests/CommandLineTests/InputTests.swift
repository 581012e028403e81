import Testing

/// Bad input gets a clear message naming the place, and the run goes on.
@Suite struct InputTests {
  private static let release = "Bupati Arung Rusdi Malano membuka pasar ikan bersama warga."

  @Test(arguments: [
    ("", "empty-input", "a.txt: nothing in it"), (" \n\t\n", "empty-input", "a.txt: "),
    ("{\\rtf1 …", "not-text", "an RTF document"),
    ("{\"text\": 5}", "invalid-row", "a.txt, line 1: \"text\" must be a string, found: number"),
  ])
  func aPageThatCannotBeConverted(_ content: String, _ code: String, _ message: String) throws {
    let run = try CommandLineRun(
      "rilis convert a.txt b.txt", files: ["a.txt": content, "b.txt": Self.release])
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    #expect(run.lines.first?.contains("\"error\":{\"code\":\"\(code)\"") == true)
    let said = message.replacing("\"", with: "\\\"")
    #expect(run.lines.first?.contains(said) == true, "\(run.output)")
    #expect(run.lines.last?.contains("Rusdi Malano") == true)
    #expect(run.errors.contains("2 releases: 1 record, 1 error"))
    #expect(run.errors.contains("\(code): 1"))
  }

  @Test func strictEndsWithThreeWhenAllIsDone() throws {
    let run = try CommandLineRun(
      "rilis convert --strict --quiet a.txt b.txt", files: ["a.txt": "", "b.txt": Self.release])
    #expect(run.status == 3)
    #expect(run.lines.count == 2)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    ("rilis convert none.txt", "rilis: none.txt: no such file or folder"),
    ("mkdir box; rilis convert box", "rilis: box: no pages in this folder"),
    ("mkdir box; touch box/a.css; rilis convert box", "(passed over: 1 .css)"),
    ("rilis convert a.txt -o no/out.jsonl", "no/out.jsonl: cannot be written: its folder does"),
    ("mkdir box; rilis convert a.txt -o box", "box: cannot be written: Is a directory"),
    ("rilis convert a.txt -o /dev/full", "/dev/full: no room to write"),
    ("rilis convert a.txt > /dev/full", "standard output: no room to write"),
    ("rilis convert a.txt >&-", "standard output: cannot be written"),
    ("rilis explain a.txt >&-", "standard output: cannot be written"),
    ("rilis convert --stdin <&-", "standard input: cannot be read"),
    ("rilis explain none.txt", "rilis: none.txt: no such file or folder"),
    ("rilis explain a.txt --line 2", "rilis: a.txt has no row on line 2"),
    ("rilis validate none.jsonl", "rilis: none.jsonl: no such file or folder"),
    ("rilis convert a.txt --dictionaries none", "no dictionaries at none: name their directory"),
  ])
  func whatCannotBeReadOrWritten(_ command: String, _ message: String) throws {
    let run = try CommandLineRun(command, files: ["a.txt": Self.release])
    #expect(run.status == 74)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func aReaderWhoHasHadEnoughIsNoError() throws {
    let rows = String(repeating: "{\"text\":\"\(Self.release)\"}\n", count: 400)
    let run = try CommandLineRun(
      "{ rilis convert --quiet a.jsonl; echo $? >&2; } | head -n 1", files: ["a.jsonl": rows])
    #expect(run.lines.count == 1)
    #expect(run.errors == "0\n")
  }

  @Test func aFileIsReplacedOnlyByAWholeOne() throws {
    let run = try CommandLineRun(
      """
      rilis convert --quiet a.txt -o out.jsonl; cat out.jsonl
      { cat a.txt; sleep 5; } | timeout -s INT 1 rilis convert --stdin -o kept.jsonl; echo $?
      cat kept.jsonl
      """, files: ["a.txt": Self.release, "out.jsonl": "old", "kept.jsonl": "old"])
    #expect(run.lines.first?.hasPrefix("{\"schemaVersion\"") == true)
    #expect(run.files.filter { !$0.hasPrefix(".") } == ["a.txt", "kept.jsonl", "out.jsonl"])
    #expect(run.output.hasSuffix("124\nold"))
  }

  @Test func theOutputOfAnEarlierRunIsNoInput() throws {
    let run = try CommandLineRun(
      """
      rilis convert . -q -o out.jsonl; rilis convert . -o out.jsonl; cat out.jsonl
      """, files: ["a.txt": Self.release])
    #expect(run.lines.count == 1)
    #expect(run.errors.contains("1 × (output)"))
  }

  @Test func whatIsMeantForPeopleNeverGoesIntoAFile() throws {
    let run = try CommandLineRun(
      "rilis convert a.txt -o out.jsonl 2>&- >&- <&-; cat out.jsonl",
      files: ["a.txt": Self.release])
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
  }

  @Test func aBrokenDictionaryIsNamedByFileAndLine() throws {
    let run = try CommandLineRun(
      """
      shipped=$(dirname "$(command -v rilis)")/rilis_Dictionaries.resources/dictionaries
      cp -R "$shipped" own; rm -rf own/.prepared; printf 'Bupati\\n' >> own/titles.tsv
      wc -l < own/titles.tsv; rilis convert a.txt --dictionaries own; echo $?
      rilis dictionaries check --dictionaries own; echo $?
      """, files: ["a.txt": Self.release])
    let line = try #require(run.lines.first?.trimmingPrefix(while: { $0 == " " }))
    #expect(run.errors.contains("rilis: titles.tsv:\(line): 1 cells, must be 7"), "\(run.errors)")
    #expect(Array(run.lines.dropFirst()) == ["74", "1"])
  }

  @Test func controlsOfAPageDoNotReachTheTerminal() throws {
    let run = try CommandLineRun(
      "rilis convert a.jsonl > records; cat records; rilis explain a.jsonl",
      files: [
        "a.jsonl": #"""
        {"id":"\u001b]0;x\u0007","text":"Bupati Arung Rusdi\u001b[31m Malano \u202ehadir di sini."}
        """#
      ])
    #expect(run.status == 0)
    let controls = (run.output + run.errors).unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B
    }
    #expect(controls.isEmpty)
  }
}
