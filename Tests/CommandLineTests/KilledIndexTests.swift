import Testing

/// A run of `rilis index` may end anywhere, and run beside others: the index stays one that was.
@Suite(.serialized) struct KilledIndexTests {
  /// Runs `command` again and again from the same beginning, and sends it a signal at four
  /// moments spread over the time that it takes.
  ///
  /// - Returns: a line for each moment: exit code, what the index holds and which files there are,
  ///   then the same after another run that nobody disturbed.
  private func signalled(
    _ signal: String, _ command: String, beginsWithIndex: Bool
  ) throws -> [String] {
    let run = try CommandLineRun(
      """
      \(IndexedReleases.prelude)
      milliseconds() { echo $(($(date +%s%N) / 1000000)); }
      begin() { rm -f rilis.db*; \(beginsWithIndex ? "cp base rilis.db" : ":"); }
      rilis index before --database base -q
      begin; start=$(milliseconds)
      \(command); took=$(($(milliseconds) - start)); moment=0
      while [ $moment -lt 4 ]; do
        begin; \(command) & pid=$!
        wait=$((took * moment / 4)); sleep $((wait / 1000)).$(printf %03d $((wait % 1000)))
        kill -\(signal) $pid; wait $pid; status=$?
        killed="$status, $(state), $(settled)"
        \(command)
        echo "$killed; $?, $(state), $(settled)"; moment=$((moment + 1))
      done 2>/dev/null
      """, files: IndexedReleases.files)
    #expect(run.lines.count == 4, "\(run.output) \(run.errors)")
    return run.lines
  }

  @Test(arguments: [
    ("after", true, "150 0", "40 200"), ("after --prune", true, "150 0", "0 200"),
    ("after --rebuild", true, "150 0", "0 200"), ("before", false, "none", "150 0"),
  ])
  func aKilledRunLeavesTheIndexBeforeOrAfterIt(
    _ arguments: String, _ isThere: Bool, _ before: String, _ after: String
  ) throws {
    let lines = try signalled(
      "KILL", "rilis index \(arguments) --database rilis.db -q", beginsWithIndex: isThere)
    for line in lines {
      let parts = line.split(separator: "; ").map(String.init)
      #expect(
        parts.first?.contains(", \(before), ") == true
          || parts.first?.contains(", \(after), ") == true, "\(line)")
      #expect(parts.last == "0, \(after), rilis.db")
    }
  }

  @Test(arguments: [("after", true, "150 0", "40 200"), ("before", false, "none", "150 0")])
  func aRunThatIsAskedToEndTakesAwayWhatItBegan(
    _ arguments: String, _ isThere: Bool, _ before: String, _ after: String
  ) throws {
    let lines = try signalled(
      "TERM", "rilis index \(arguments) --database rilis.db -q", beginsWithIndex: isThere)
    let ends = [
      "143, \(before), rilis.db\(isThere ? "" : "*")", "143, \(after), rilis.db",
      "0, \(after), rilis.db",
    ]
    for line in lines {
      let parts = line.split(separator: "; ").map(String.init)
      #expect(parts.first.map(ends.contains) == true, "\(line)")
      #expect(parts.last == "0, \(after), rilis.db")
    }
  }

  /// A run that waits for its records; `3` is the other end of what it reads.
  private static let waiting = """
    \(IndexedReleases.prelude)
    rilis index before --database rilis.db -q
    mkfifo pipe; env --default-signal=INT rilis index - --database rilis.db < pipe & pid=$!
    exec 3> pipe; cat after >&3
    until [ -e rilis.db.lock ]; do sleep 0.02; done
    """

  @Test(arguments: [("INT", 130), ("TERM", 143)])
  func aRunThatWaitsForItsRecordsEnds(_ signal: String, _ status: Int) throws {
    let run = try CommandLineRun(
      """
      \(Self.waiting)
      kill -\(signal) $pid; wait $pid; echo $?; state; settled
      """, files: IndexedReleases.files)
    #expect(run.lines == ["\(status)", "150 0", "rilis.db"], "\(run.errors)")
  }

  /// Two signals at once are the wish that a run ends where it stands, as after the seconds that a
  /// long step has to come to its end.
  @Test func aRunThatIsEndedAtOnceLeavesNoHalfIndex() throws {
    let run = try CommandLineRun(
      """
      \(IndexedReleases.prelude)
      mkfifo pipe; env --default-signal=INT rilis index - --database rilis.db < pipe & pid=$!
      exec 3> pipe; cat before >&3
      until [ -e rilis.db.building ]; do sleep 0.02; done; sleep 0.3
      kill -STOP $pid; kill -INT $pid; kill -TERM $pid; kill -CONT $pid; wait $pid
      echo $(($? > 128)); ls rilis.db.building 2> none
      rilis index before --database rilis.db -q; state; settled
      """, files: IndexedReleases.files)
    #expect(run.lines == ["1", "150 0", "rilis.db"], "\(run.errors)")
  }

  @Test func aSecondRunIsToldThatTheFirstIsAtWork() throws {
    let run = try CommandLineRun(
      """
      \(Self.waiting)
      rilis index before --rebuild --database rilis.db; echo $?; state
      ln -s rilis.db link; rilis index before --database link; echo $?; rm link
      rilis search rapat --database rilis.db --limit 1 --csv 2>/dev/null | wc -l
      exec 3>&-; wait $pid; echo $?; state
      rilis index before --database rilis.db -q; echo $?; state
      """, files: IndexedReleases.files)
    #expect(
      run.lines.map { $0.trimmingPrefix(while: { $0 == " " }) }
        == ["74", "150 0", "74", "2", "0", "40 200", "0", "150 90"], "\(run.errors)")
    #expect(
      run.errors.contains("rilis: rilis.db: another rilis index is writing to it; try again"))
  }

  @Test func manyRunsAtOnceNeverSpoilTheIndex() throws {
    let run = try CommandLineRun(
      """
      \(IndexedReleases.prelude)
      for records in before after before after; do
        { rilis index $records --prune --database rilis.db -q 2>> said; echo $?; } &
      done
      wait; state; settled; sort -u said
      """, files: IndexedReleases.files)
    let lines = run.lines
    #expect(lines.prefix(4).allSatisfy { $0 == "0" || $0 == "74" } && lines.prefix(4).contains("0"))
    #expect(["150 0", "0 200"].contains(lines.dropFirst(4).first), "\(run.output) \(run.errors)")
    #expect(lines.dropFirst(5).first == "rilis.db")
    #expect(lines.dropFirst(6).allSatisfy { $0.contains("another rilis index is writing") })
  }

  @Test(arguments: ["", "--rebuild", "--prune"])
  func aDiskThatIsFullLeavesTheIndexAsItWas(_ option: String) throws {
    let run = try CommandLineRun(
      """
      \(IndexedReleases.prelude)
      (ulimit -f 200; rilis index before --database rilis.db); echo $?; settled
      rilis index before --database rilis.db -q
      (ulimit -f 200; rilis index after \(option) --database rilis.db); echo $?; state; echo rilis.db.*
      """, files: IndexedReleases.files)
    #expect(run.lines == ["74", "rilis.db*", "74", "150 0", "rilis.db.*"], "\(run.errors)")
    let said = run.errors.split(separator: "\n")
    #expect(
      said.count == 2 && said.allSatisfy { $0.hasPrefix("rilis: rilis.db: cannot be written: ") })
  }
}
