import Testing

/// Wrong usage ends with 2, says what is wrong and shows the usage; help ends with 0.
@Suite struct UsageTests {
  @Test(arguments: [
    ("rilis convert", "Name a file, a folder or - to convert, or use --stdin."),
    ("rilis convert --stdin a.txt", "--stdin reads standard input alone; leave out a.txt."),
    ("rilis convert --stdin --split-stacked", "filter mode writes one for one"),
    ("rilis convert a.txt --published 2023-02-30", "takes a day as yyyy-MM-dd, not '2023-02-30'"),
    ("rilis convert a.txt --jobs 0", "--jobs takes 1 to 256, not 0."),
    ("rilis convert a.txt --jobs many", "The value 'many' is invalid for '--jobs <n>'"),
    ("rilis convert a.txt --max-page 0", "--max-page takes 1 to 1024 MiB, not 0."),
    ("rilis convert a.txt --publisher ''", "--publisher takes an office by name"),
    ("rilis convert a.txt --publisher 13.99", "no region has this Kemendagri code"),
    ("rilis convert a.txt --no-such", "Unknown option '--no-such'"),
    ("rilis konvert a.txt", "unexpected arguments: 'konvert', 'a.txt'"),
    ("rilis explain", "Missing expected argument '<file>'"),
    ("rilis explain a.txt --line 0", "--line takes a number from 1, not 0."),
    ("rilis explain a.txt --published yesterday", "takes a day as yyyy-MM-dd, not 'yesterday'"),
    ("rilis validate", "Name a file of records, or - for standard input."),
    ("rilis validate a.jsonl --most 0", "--most takes a number from 1, not 0."),
    ("rilis dictionaries lookup", "Missing expected argument '<words> ...'"),
    ("rilis dictionaries check nothing", "Unexpected argument 'nothing'"),
  ])
  func wrongUsage(_ command: String, _ message: String) throws {
    let run = try CommandLineRun(command)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.contains("Usage: rilis "))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: ["rilis", "rilis --help", "rilis help convert", "rilis convert --help"])
  func helpIsAnAnswer(_ command: String) throws {
    let run = try CommandLineRun(command)
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: rilis"))
    #expect(run.errors.isEmpty)
  }

  @Test func theVersionIsANumber() throws {
    let run = try CommandLineRun("rilis --version")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: #/\d+\.\d+\.\d+\n/#) != nil)
  }
}
