import Testing

/// What a run tells of itself, and what two runs differ in.
@Suite struct ReportTests {
  private static let files = [
    "in/a.txt": "Bupati Arung Rusdi Malano membuka pasar, Selasa (28/2/2023).",
    "in/b.html": """
    <html><head><title>&lt;script&gt;alert(1)&lt;/script&gt;</title>
    <link href="/wp-content/a.css"></head><body><h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>
    <p>Pasar itu ramai sejak subuh sampai petang oleh warga sekitar.</p></body></html>
    """,
    "in/c.txt": "",
  ]

  @Test func theReportCountsAndShows() throws {
    let run = try CommandLineRun(
      "rilis convert in -q -o out.jsonl --report r.json --report r.html; cat r.json; cat r.html >&2",
      files: Self.files)
    for part in [
      #""complete":true"#, #""pages":3,"lines":3,"failed":1"#,
      #""errors":[{"name":"empty-input","count":1}]"#, #"{"name":"WordPress","count":1}"#,
      #""withoutOfficial":1"#, #""kind":"error empty-input","samples":[{"source":{"path":"c.txt""#,
    ] {
      #expect(run.output.contains(part), "\(part) in \(run.output)")
    }
    #expect(run.errors.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!run.errors.contains("<script"))
    #expect(run.files == ["in", "out.jsonl", "r.html", "r.json"])
  }

  @Test func nothingIsMissing() throws {
    let run = try CommandLineRun(
      "rilis convert in -q -o out.jsonl; rilis verify in out.jsonl", files: Self.files)
    #expect(run.status == 0)
    #expect(run.errors == "3 pages, 3 lines: 2 records, 1 errors; nothing is missing\n")
  }

  @Test(arguments: [
    ("sed -i 2d out", "out: b.html: no line in the output [missing]"),
    ("sed -i 1p out", "out:2: a.txt: written more than once [duplicate]"),
    ("sed -i '1{h;d};2G' out", "a.txt: not in the order of the input [out-of-order]"),
    ("head -c 100 out > o; mv o out", "out:1: no line of output: not JSON at byte 100"),
    ("echo Lain. > in/a.txt", "out:1: a.txt: the page is another than the converted one [changed]"),
    ("mv in/a.txt in/z.txt", "out:1: a.txt: no page of the input is left for it [unexpected]"),
    ("echo Isi. > in/c.txt", "out:3: c.txt: the page is another than the converted one [changed]"),
  ])
  func whatIsWrongIsNamed(_ change: String, _ message: String) throws {
    let run = try CommandLineRun(
      "rilis convert in -q -o out; \(change); rilis verify in out", files: Self.files)
    #expect(run.status == 1)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  /// Rows may share an id; each still has its own line, whatever the order.
  @Test func rowsOfOneIdAreToldByTheirContent() throws {
    let rows = #"{"id":"a","text":"Satu."}"# + "\n" + #"{"id":"a","text":5}"# + "\n"
    let run = try CommandLineRun(
      """
      rilis convert --stdin -q < rows.jsonl | tac > out
      rilis verify --any-order rows.jsonl out; rilis verify rows.jsonl out
      """, files: ["rows.jsonl": rows])
    #expect(run.errors.hasPrefix("2 pages, 2 lines: 1 records, 1 errors; nothing is missing\n"))
    #expect(run.errors.hasSuffix("; 1 out-of-order\n"))
  }

  @Test func partsOfAnEngineAreOneOutput() throws {
    let rows = (1...9).map { $0 == 4 ? "" : "{\"text\":\"Rapat \($0 % 7) dibuka Bupati Arung.\"}" }
    let run = try CommandLineRun(
      """
      mkdir parts; touch parts/_SUCCESS
      head -n 5 rows.jsonl | rilis convert --stdin -q > parts/part-0
      tail -n +6 rows.jsonl | rilis convert --stdin -q > parts/part-1
      rilis verify rows.jsonl parts; sed -i 2d parts/part-1; rilis verify rows.jsonl parts
      """, files: ["rows.jsonl": rows.joined(separator: "\n") + "\n"])
    #expect(run.errors.hasPrefix("9 pages, 9 lines: 8 records, 1 errors; nothing is missing\n"))
    #expect(run.errors.contains("parts: standard input, line 7: no line in the output [missing]"))
  }

  @Test func whatANewRunGainedAndLost() throws {
    let run = try CommandLineRun(
      """
      rilis convert in -q -o old; rilis diff old old
      echo 'Wali Kota Arung Rusdi Malano membuka pasar, Rabu (1/3/2023).' > in/a.txt
      rm in/b.html; echo 'Sore itu Bupati Arung Tiar Wene datang.' > in/c.txt
      rilis convert in -q -o new; rilis diff old new; echo $?
      """, files: Self.files)
    for line in [
      "3 the same, 0 differ, 0 only in the old, 0 only in the new, 0 newly failed, 0 newly converted",
      "0 the same, 1 differ, 1 only in the old, 0 only in the new, 0 newly failed, 1 newly converted",
      "  b.html: only in the old output", "  + 2023-03-01: event  (a.txt)",
      "  c.txt: converted now, failed before: empty-input", "1",
    ] {
      #expect(run.lines.contains(line), "\(line) in \(run.output)")
    }
  }

  @Test func linesOfAFileAreCountedAsItsEditorDoes() throws {
    let run = try CommandLineRun(
      "rilis explain rows.jsonl --line 3 --no-color",
      files: [
        "rows.jsonl": "{\"text\":\"Satu.\"}\n\n{\"text\":\"Bupati Arung Tiar Wene datang.\"}\n"
      ])
    #expect(run.output.contains("Tiar Wene"))
  }
}
