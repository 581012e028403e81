import Testing

/// `rilis serve` as whoever starts it sees it.
@Suite struct ServeCommandTests {
  /// Defines `serve`, which starts a server on a free port and says what it says in `said`, and
  /// `ask`, which prints the status of an answer and how often a word stands in it.
  private static let prelude = """
    \(IndexedReleases.prelude)
    rilis index before --database rilis.db -q
    serve() {
      rilis serve --database rilis.db --port 0 "$@" 2> said & pid=$!
      until grep -q ^http: said || ! kill -0 $pid 2> /dev/null; do sleep 0.02; done
      port=$(sed -n 's/^http:.*:\\([0-9]*\\)\\/ .*/\\1/p' said)
    }
    ask() { /usr/bin/python3 ask.py $port "$@"; }
    """

  private func run(_ command: String) throws -> CommandLineRun {
    var files = IndexedReleases.files
    files["ask.py"] = """
      import http.client, sys
      port, path, word, *headers = sys.argv[1:]
      connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=20)
      connection.request("GET", path, headers=dict(h.split(": ") for h in headers))
      answer = connection.getresponse()
      print(answer.status, answer.read().decode().count(word))
      """
    files["token"] = "0123456789abcdef\n"
    files["short"] = "0123456789"
    return try CommandLineRun("\(Self.prelude)\n\(command)", files: files)
  }

  @Test(arguments: ["TERM", "INT"])
  func servesUntilItIsAskedToEnd(_ signal: String) throws {
    let run = try run(
      """
      alias rilis='env --default-signal=INT rilis'
      serve; ask / '<html lang'; ask '/?q=lama' '<mark>lama</mark>'
      ask /search.csv?q=lama rilis:1: ; ask /nowhere ''
      kill -\(signal) $pid; wait $pid; echo $?; cat said
      """)
    let lines = run.lines
    #expect(lines.first == "200 1")
    #expect(
      lines.dropFirst().first?.hasPrefix("200 ") == true && lines.dropFirst().first != "200 0")
    #expect(lines.dropFirst(2).first == "200 20")
    #expect(lines.dropFirst(3).first?.hasPrefix("404 ") == true)
    #expect(lines.dropFirst(4).first == "0")
    #expect(lines.last?.hasSuffix("/ shows rilis.db; Ctrl-C ends it") == true)
    #expect(!run.files.contains("rilis.db.lock"))
  }

  @Test func onlyWhoKnowsTheTokenReads() throws {
    let run = try run(
      """
      serve --token-file token --host 0.0.0.0
      ask / lama; ask / lama 'Authorization: Bearer 0123456789abcdeX'
      ask '/search.csv?q=lama' rilis:1: 'Authorization: Bearer 0123456789abcdef'
      kill $pid; wait $pid; cat said
      """)
    #expect(run.lines.prefix(3) == ["401 0", "401 0", "200 20"])
    #expect(!run.output.contains("warning"))
  }

  @Test func warnsWhereEverybodyReads() throws {
    let run = try run("serve --host 0.0.0.0; kill $pid; wait $pid; cat said")
    #expect(run.output.contains("rilis: warning: everybody who can reach 0.0.0.0 can read this"))
  }

  @Test func answersToItsNamesOnly() throws {
    let run = try run(
      """
      serve --name arsip.example
      for host in localhost arsip.example evil.example; do ask /help.json x "Host: $host"; done
      kill $pid; wait $pid
      """)
    #expect(run.lines.map { $0.prefix(4) } == ["200 ", "200 ", "421 "])
  }

  @Test func seesThatTheIndexHasChanged() throws {
    let run = try run(
      """
      serve; found() { ask "/search.csv?q=$1" rilis:1: ; }
      found baru; rilis index after --database rilis.db -q; found baru
      until [ "$(found lama)" = "200 20" ]; do sleep 0.1; done; found lama
      rilis index after --rebuild --database rilis.db -q
      until [ "$(found lama)" = "200 0" ]; do sleep 0.1; done; found lama; found baru
      rm rilis.db; found baru
      kill $pid; wait $pid; echo $?
      """)
    #expect(run.lines == ["200 0", "200 20", "200 20", "200 0", "200 20", "200 20", "0"])
  }

  @Test(arguments: [
    ("", 2, "Missing expected argument '--database <file>'"),
    ("--database none", 74, "rilis: none: no such index; rilis index RECORDS --database none"),
    ("--database before", 74, "rilis: before: is no index of Rilis"),
    ("--database rilis.db --port 70000", 2, "--port takes 0 to 65535, not 70000."),
    ("--database rilis.db --token-file none", 74, "rilis: none: no such file or folder"),
    ("--database rilis.db --token-file short", 2, "the token is shorter than 16 characters"),
    ("--database rilis.db --host 256.0.0.1", 74, "cannot listen on 256.0.0.1, port 8765: Name or"),
    (
      "--database rilis.db --port $port", 74,
      ": Address already in use; --port 0 takes any port that is free"
    ),
  ])
  func saysWhyItDoesNotServe(_ arguments: String, _ status: Int32, _ message: String) throws {
    let run = try run(
      """
      case '\(arguments)' in *'$port') serve;; esac
      rilis serve \(arguments); status=$?; [ "$pid" ] && kill $pid; exit $status
      """)
    #expect(run.status == status)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
