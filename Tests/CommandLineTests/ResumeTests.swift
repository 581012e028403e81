import Testing

/// A run may be cut off anywhere: gone on with, it ends with the same bytes.
@Suite struct ResumeTests {
  /// A few hundred releases, some of them broken.
  private static let rows = (1...240).map { number in
    number % 50 == 0
      ? "{\"id\":\"\(number)\"}"
      : """
      {"id":"\(number)","title":"Rapat \(number)","text":"Bupati Arung Rusdi Malano membuka rapat \
      ke-\(number) bersama Sekretaris Daerah Tiar Wene, Selasa (28/2/2023). \\"Kita jaga bersama,\\" \
      ujarnya."}
      """
  }.joined(separator: "\n")

  @Test func tenKills() throws {
    let run = try CommandLineRun(
      """
      rilis convert rows.jsonl -q -o whole.jsonl
      kills=0; time=0
      while [ $kills -lt 10 ]; do
        rilis convert rows.jsonl -q --resume --jobs $((kills % 3 + 1)) -o cut.jsonl & pid=$!
        time=$(((time + 37) % 300)); sleep 0.$(printf %03d $((time + 30)))
        kill -KILL $pid && kills=$((kills + 1))
        wait $pid
        if [ -e cut.jsonl ]; then cmp whole.jsonl cut.jsonl && rm cut.jsonl; fi
      done 2>/dev/null
      rilis convert rows.jsonl -q --resume -o cut.jsonl
      cmp whole.jsonl cut.jsonl && wc -l < cut.jsonl
      """, files: ["rows.jsonl": Self.rows])
    #expect(run.lines.last?.contains("240") == true, "\(run.output) \(run.errors)")
    #expect(run.errors.isEmpty)
    #expect(run.files == ["cut.jsonl", "rows.jsonl", "whole.jsonl"])
  }

  @Test func interruptedRunsSayHowToGoOn() throws {
    let run = try CommandLineRun(
      """
      mkfifo in; { cat rows.jsonl; exec sleep 20; } > in & feeding=$!
      rilis convert --stdin -q -o out.jsonl < in 2> said & pid=$!
      until [ "$(cat .out.jsonl.unfinished 2>/dev/null | wc -l)" -ge 100 ]; do sleep 0.1; done
      kill -TERM $pid; wait $pid; echo $?; kill $feeding; cat said; ls -A
      """, files: ["rows.jsonl": Self.rows + "\n"])
    #expect(run.output.contains("with --resume goes on there"))
    #expect(run.lines.contains(".out.jsonl.unfinished"))
    #expect(!run.files.contains("out.jsonl"))
    #expect(run.lines.contains("143"))
  }

  @Test func whatIsTheSameIsKept() throws {
    let run = try CommandLineRun(
      """
      rilis convert rows.jsonl -q -o out.jsonl; cp out.jsonl first
      rilis convert rows.jsonl -o out.jsonl --only changed 2>&1 | grep kept
      sed -i 's/"Rapat 7"/"Sidang 7"/; 9d' rows.jsonl; echo '{"id":"baru","text":"Sore itu sepi."}' >> rows.jsonl
      rilis convert rows.jsonl -o out.jsonl --only changed 2>&1 | grep kept
      rilis convert rows.jsonl -q -o whole.jsonl; cmp out.jsonl whole.jsonl
      rilis convert rows.jsonl -o out.jsonl --only changed --published 2023-03-01 2>&1 | grep -c kept
      """, files: ["rows.jsonl": Self.rows + "\n"])
    // Row 7 says another title; rows from 10 on stand on another line.
    #expect(
      run.lines == ["kept from an earlier run: 236", "kept from an earlier run: 7", "0"],
      "\(run.output)")
  }

  @Test func whatFailedIsTriedAgain() throws {
    let run = try CommandLineRun(
      """
      mkdir in; cp a.txt b.txt in; head -c 1200000 /dev/zero | tr '\\0' 'a' > in/c.txt
      rilis convert in -q --max-page 1 -o out.jsonl; grep -c too-large out.jsonl
      rilis convert in --only failed -o out.jsonl 2>&1 | grep -E 'kept|releases:'
      """,
      files: [
        "a.txt": "Bupati Arung Rusdi Malano membuka pasar.", "b.txt": "Wali Kota Tiar Wene hadir.",
      ])
    #expect(
      run.lines == ["1", "3 releases: 3 records, 0 errors", "kept from an earlier run: 2"],
      "\(run.output) \(run.errors)")
  }

  @Test(arguments: [
    ("rilis convert a.txt --resume", "--resume goes on from a file; name it with -o."),
    ("rilis convert a.txt --only failed", "--only goes on from a file; name it with -o."),
    ("rilis convert a.txt --only some -o b", "The value 'some' is invalid for '--only"),
    ("rilis convert a.txt --max-text 0", "--max-text takes 1 to 1024 MiB, not 0."),
    ("rilis convert a.txt --max-seconds 0", "--max-seconds takes 1 to 86400, not 0."),
  ])
  func wrongUsage(_ command: String, _ message: String) throws {
    let run = try CommandLineRun(command)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func anOutputThatIsNotThereKeepsNothing() throws {
    let run = try CommandLineRun(
      "rilis convert a.txt --only changed -o none.jsonl", files: ["a.txt": "Sore itu sepi."])
    #expect(run.status == 74)
    #expect(run.errors.contains("none.jsonl: no such file or folder"))
  }
}
