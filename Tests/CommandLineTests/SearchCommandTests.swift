import Foundation
import Testing

/// `rilis search` answers people, programs and spreadsheets.
@Suite struct SearchCommandTests {
  private func run(_ command: String, _ rows: String? = nil) throws -> CommandLineRun {
    var files = IndexedReleases.files
    if let rows { files["rows.jsonl"] = rows }
    let records = rows == nil ? "cat before" : "rilis convert rows.jsonl -q"
    return try CommandLineRun(
      """
      \(records) | rilis index - --database rilis.db -q
      \(command)
      """, files: files)
  }

  @Test func answersPeople() throws {
    let run = try run("rilis search rapat orang:malano --limit 2 --facets --database rilis.db")
    #expect(run.status == 0)
    #expect(run.lines.filter { $0.hasPrefix("2023-02-28  Rapat 14") }.count == 2, "\(run.output)")
    #expect(run.lines.contains("office:"))
    #expect(run.lines.contains("  150\tBupati"))
    #expect(run.lines.contains("  150\tRusdi Malano"))
    #expect(!run.output.contains("\u{1B}"), "nobody looks: no colour")
    #expect(
      run.errors.contains("contains “rapat” (or a derived form) AND person “malano”"))
    #expect(run.errors.contains("150 releases; the next: --after "))
  }

  @Test func answersPrograms() throws {
    let run = try run("rilis search 'rapat AND' --limit 1 --json --facets --database rilis.db")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let answer = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(answer["count"] as? Int == 150)
    #expect((answer["releases"] as? [[String: Any]])?.count == 1)
    #expect((answer["ignored"] as? [Any])?.count == 1)
    #expect((answer["facets"] as? [Any])?.isEmpty == false)
    #expect(answer["next"] is String)
  }

  @Test func answersSpreadsheets() throws {
    let row = #"""
      {"id":"1","title":"=HYPERLINK(\"x\")","text":"+1, kata \"dua\"; @tiga dan - empat rapat."}
      """#
    let run = try run("rilis search rapat --csv --database rilis.db", row)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("release,date,publisher,headline,snippet,uri\r\nrilis:1:"))
    #expect(run.output.contains(#","'=HYPERLINK(""x"")","'+1, kata ""dua""; @tiga dan - empat"#))
  }

  @Test func pagesFollowEachOther() throws {
    let run = try run(
      """
      after=; count=0
      while :; do
        rilis search rapat --limit 60 --csv $after --database rilis.db > page
        tail -n +2 page | cut -d , -f 1 >> all
        next=$(rilis search rapat --limit 60 $after --database rilis.db 2>&1 >/dev/null |
          sed -n 's/.*; the next: //p')
        count=$((count + 1)); after=$next; [ "$next" ] || break
      done
      echo $count; wc -l < all; sort -u all | wc -l
      """)
    #expect(run.lines.map { $0.trimmingPrefix { $0 == " " } } == ["3", "150", "150"])
  }

  @Test func nothingFoundIsOne() throws {
    let run = try run(
      "for form in '' --csv --json; do rilis search sawah $form --database rilis.db; echo $?; done")
    #expect(
      run.output.hasPrefix("1\nrelease,date,publisher,headline,snippet,uri\r\n1\n{"),
      "\(run.output)")
    #expect(run.output.hasSuffix("}\n1\n"))
    #expect(run.errors.contains("0 releases"))
  }

  @Test func aReaderWhoHasHadEnoughIsNoError() throws {
    let run = try run(
      "{ rilis search rapat --limit 200 --database rilis.db; echo $? >&2; } | head -n 1")
    #expect(run.lines.count == 1)
    #expect(run.errors.hasSuffix("\n0\n"), "\(run.errors)")
  }

  @Test func controlsOfAReleaseDoNotReachTheTerminal() throws {
    let row =
      #"{"id":"1","title":"\u001b]0;x\u0007 Rapat","text":"Bupati Arung membuka rapat \u001b[31mmerah\u202e bersama semua warga desa."}"#
    let run = try run(
      "for form in '' --csv; do rilis search rapat $form --database rilis.db; done", row)
    let controls = (run.output + run.errors).unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" && $0 != "\r" || $0.value == 0x202E
    }
    #expect(controls.isEmpty)
    #expect(run.output.contains("Rapat"))
  }

  @Test(arguments: [
    ("rilis search --database rilis.db", 2, "Ask something; \"\" finds all releases."),
    ("rilis search rapat", 2, "Missing expected argument '--database <file>'"),
    ("rilis search rapat --limit 0 --database rilis.db", 2, "--limit takes 1 to 200, not 0."),
    ("rilis search rapat --sort best --database rilis.db", 2, "'newest', 'oldest' or 'relevance'"),
    ("rilis search rapat --after % --database rilis.db", 2, "--after takes what an answer gave"),
    ("rilis search rapat --from besok --database rilis.db", 2, "besok is no day, month or year"),
    ("rilis search rapat --json --csv --database rilis.db", 2, "Use --json or --csv, not both."),
    ("rilis search rapat --database none", 74, "none: no such index; rilis index RECORDS"),
    ("rilis search rapat --database before", 74, "rilis: before: is no index of Rilis"),
    ("rilis search rapat --database .", 74, "rilis: .: no such index"),
    (
      "head -c 30000 rilis.db > part; rilis search rapat --database part", 74,
      "part: cannot be read: database disk image is malformed; rilis index RECORDS --database part"
    ),
    ("rilis search rapat --database rilis.db > /dev/full", 74, "standard output: no room to write"),
    ("rilis search -- -sawah rapat --limit --database rilis.db", 2, "Missing expected argument"),
    ("rilis search --database rilis.db -- -sawah rapat", 0, "150 releases"),
    ("rilis search '' --database rilis.db", 0, "150 releases"),
    ("rilis search ')(\"*' --database rilis.db", 0, "ignored: "),
  ])
  func saysWhatItCannotDo(_ command: String, _ status: Int32, _ message: String) throws {
    let run = try run(command)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
