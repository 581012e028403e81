import Testing

/// Filter mode: one line out for each line in, in order, and nothing else on standard output.
@Suite struct FilterTests {
  private static let rows = #"""
    {"id":"a","text":"Bupati Arung Rusdi Malano membuka pasar ikan bersama warga."}
    {"id":"b","text":"tanpa akhir

    {"id":"d"}
    [1]
    {"id":"f","base64":"!!"}
    {"id":"g","html":"<p>Sekretaris Daerah Tiar Wene menutup rapat kerja itu sore ini.</p>"}
    """#

  @Test func everyLineHasItsLine() throws {
    let run = try CommandLineRun("rilis convert --stdin < rows", files: ["rows": Self.rows])
    #expect(run.status == 0)
    let codes = run.lines.map { line in
      line.firstMatch(of: #/"error":{"code":"([^"]+)/#).map { String($0.1) } ?? "record"
    }
    #expect(
      codes == [
        "record", "invalid-json", "empty-input", "no-content", "invalid-json", "invalid-base64",
        "record",
      ])
    #expect(run.errors.contains("7 releases: 2 records, 5 errors"))
  }

  @Test func eachLineIsAnsweredWhenItHasComeIn() throws {
    let run = try CommandLineRun(
      """
      mkfifo in out
      timeout 60 rilis convert --stdin -q < in > out &
      exec 3> in 4< out
      for id in a b c; do
        printf '{"id":"%s","text":"Pasar ' $id >&3; printf 'dibuka."}\\n' >&3
        read -r answer <&4; echo "$answer" | cut -c 1-200 | grep -o '"id":"[abc]"'
      done
      """)
    #expect(run.lines == [#""id":"a""#, #""id":"b""#, #""id":"c""#], "\(run.errors)")
  }

  @Test func allLinesAreReadBeforeStrictComplains() throws {
    let run = try CommandLineRun(
      "rilis convert --stdin --strict -q < rows", files: ["rows": Self.rows])
    #expect(run.status == 3)
    #expect(run.lines.count == 7)
    #expect(run.errors.isEmpty)
  }

  @Test func noLinesInNoLinesOut() throws {
    let run = try CommandLineRun("rilis convert --stdin --strict < /dev/null")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }

  @Test func nothingOfTheEnvironmentIsNeeded() throws {
    let run = try CommandLineRun(
      "env -i \"$(command -v rilis)\" convert --stdin -q < rows", files: ["rows": Self.rows])
    #expect(run.status == 0)
    #expect(run.lines.count == 7)
  }

  @Test func whatIsNoRecordIsNamedByItsLine() throws {
    let run = try CommandLineRun("rilis validate - < rows", files: ["rows": "bukan\n"])
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("standard input:1: byte 0: expected a value ["))
  }

  @Test func recordsHoldAgainstTheSchema() throws {
    let run = try CommandLineRun(
      "rilis convert --stdin -q < rows | rilis validate -", files: ["rows": Self.rows])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "7 records, 0 faults\n")
  }
}
