import Testing

/// `rilis index` says what it did, and what it would not do.
@Suite struct IndexCommandTests {
  private func run(_ command: String) throws -> CommandLineRun {
    try CommandLineRun(
      "\(IndexedReleases.prelude)\n\(command)", files: IndexedReleases.files)
  }

  @Test func saysWhatItDid() throws {
    let run = try run(
      """
      rilis index before --database rilis.db
      rilis index after --database rilis.db
      cat after | rilis index - --prune --database rilis.db
      id=$(rilis search 'baru 239' --csv --database rilis.db 2>/dev/null | sed -n 's/,.*//; 2p')
      rilis index --remove $id --remove none --database rilis.db
      rilis index after --rebuild -q --database rilis.db; state
      """)
    #expect(run.status == 0)
    let said = run.errors.split(separator: "\n").map { $0.prefix { $0 != ")" } }
    #expect(
      said == [
        "rilis.db: 150 releases (150 added",
        "rilis.db: 240 releases (90 added, 110 replaced",
        "rilis.db: 200 releases (200 unchanged, 40 removed",
        "rilis.db: 199 releases (1 removed",
      ])
    #expect(run.lines == ["0 200"])
  }

  @Test func linesThatAreNoRecordsAreNamedAndNothingIsPrunedForThem() throws {
    let run = try run(
      """
      rilis index before --database rilis.db -q
      { head -n 10 after; cat before.jsonl; } > mixed
      rilis index mixed --prune --database rilis.db; echo $?; state
      """)
    #expect(run.lines == ["1", "140 10"])
    let said = run.errors.split(separator: "\n").map(String.init)
    #expect(said.count == 23, "\(run.errors)")
    #expect(
      said.first == "mixed:11: no record: /schemaVersion: expected a value, the key is missing")
    #expect(said.dropFirst(20).first == "… 130 more lines that are no records")
    #expect(said.dropFirst(21).first?.contains("--prune took nothing out") == true)
    #expect(said.last?.hasPrefix("rilis.db: 150 releases (10 replaced, 150 unreadable") == true)
  }

  @Test(arguments: [
    ("index before", 2, "Missing expected argument '--database <file>'"),
    ("index --database rilis.db", 2, "Name a file of records, or - for standard input."),
    ("index --prune --database rilis.db", 2, "Name a file of records"),
    (
      "index before --prune --remove x --database rilis.db", 2, "Use --prune or --remove, not both."
    ),
    ("index before --jobs 0 --database rilis.db", 2, "--jobs takes 1 to 256, not 0."),
    ("index none --database rilis.db", 74, "rilis: none: no such file or folder"),
    ("index --remove x --database rilis.db", 74, "rilis.db: no such index; rilis index RECORDS"),
    ("index before --database before", 74, "rilis: before: is no index of Rilis"),
    ("index before --database before --rebuild", 74, "rilis: before: is no index of Rilis"),
    ("index before --database none/rilis.db", 74, "none/rilis.db: cannot be written: No such file"),
    ("index before --database .", 74, "rilis: .: is no index of Rilis"),
    ("index before --database rilis.db --corrections none", 74, "rilis: none: no such file"),
    ("index before --database rilis.db --corrections before", 74, "rilis: before: line 1: "),
  ])
  func saysWhatItWouldNotDo(_ arguments: String, _ status: Int32, _ message: String) throws {
    let run = try run("ls > all; rilis \(arguments)")
    #expect(run.status == status)
    #expect(run.errors.contains(message), "\(run.errors)")
    let beside = ["after", "after.jsonl", "all", "before", "before.jsonl", "state.py"]
    #expect(run.files.filter { !$0.hasPrefix(".") } == beside)
  }
}
