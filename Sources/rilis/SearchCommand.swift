import Archives
import ArgumentParser
import Records
import SearchIndex

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Searches an index, newest first.",
    discussion: """
      All words must be there, in any form of them (tinjau finds meninjau and tinjauan); "a phrase" \
      exactly so. OR, -not, NEAR(a b), kata*, nama~ for a spelling that is nearly right, and \
      fields: orang: jabatan: tempat: organisasi: penerbit: kutipan: judul: tanggal:2019..2023. \
      What was understood, and what was ignored, is said on standard error. A question that begins \
      with a minus comes last, behind --. See docs/search.md.

      Exit code 0 when something is found, 1 when nothing is.

      Examples:
        rilis search 'stunting jabatan:bupati' --database rilis.db
        rilis search 'orang:"Rusdi Malano" tanggal:2019..' --json --database rilis.db
        rilis search pelantikan --place 13.11 --csv --database rilis.db > temuan.csv
        rilis search --database rilis.db -- -banjir longsor
      """)

  @Argument(help: ArgumentHelp("The question; \"\" for all releases.", valueName: "question"))
  var words: [String] = []

  @Option(help: ArgumentHelp("The index.", valueName: "file"))
  var database: String

  @Option(help: ArgumentHelp("Only releases that name this person.", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("Only with this office.", valueName: "title"))
  var position: String?

  @Option(
    help: ArgumentHelp("Only with this place: a name, or a code (13.11).", valueName: "place"))
  var place: String?

  @Option(help: ArgumentHelp("Only with this organisation.", valueName: "name"))
  var organization: String?

  @Option(help: ArgumentHelp("Only from this day, month or year.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only until this day, month or year.", valueName: "date"))
  var to: String?

  @Option(help: "newest, oldest or relevance.")
  var sort: SearchRequest.Order = .newest

  @Option(help: ArgumentHelp("Releases to show (20), at most 200.", valueName: "n"))
  var limit: Int = QueryBounds.rows

  @Option(
    help: ArgumentHelp(
      "Go on behind this place, as the answer before gave it.", valueName: "cursor"))
  var after: String?

  @Flag(help: "Count the matches by office, person, place and year as well.")
  var facets = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Print one CSV table.")
  var csv = false

  @Flag(help: "No colour.")
  var noColor = false

  func validate() throws {
    if words.isEmpty { throw ValidationError("Ask something; \"\" finds all releases.") }
    if json && csv { throw ValidationError("Use --json or --csv, not both.") }
    if !(1...QueryBounds.mostRows).contains(limit) {
      throw ValidationError("--limit takes 1 to \(QueryBounds.mostRows), not \(limit).")
    }
    if let after, SearchCursor(after) == nil {
      throw ValidationError("--after takes what an answer gave as next, not \(after).")
    }
    for day in [from, to].compactMap(\.self) where DayRange(written: day) == nil {
      throw ValidationError("\(day) is no day, month or year; write 2019-03-05, 2019-03 or 2019.")
    }
  }

  func run() async throws {
    let reader = try IndexReader(path: database, stems: try StemDictionary())
    let answer = try await reader.search(request)
    let text = SearchText(answer: answer, isColoured: Terminal.wantsColour(off: noColor))
    if json {
      try Terminal.show(text.json)
    } else if csv {
      try Terminal.show(text.csv)
    } else {
      Terminal.say(text.understanding)
      if !answer.releases.isEmpty { try Terminal.show(text.list) }
    }
    if answer.releases.isEmpty { throw ExitStatus.faultsFound }
  }

  private var request: SearchRequest {
    var words = words
    for (field, value) in [("orang", person), ("jabatan", position), ("organisasi", organization)] {
      if let value { words.append("\(field):\"\(value.filter { $0 != "\"" })\"") }
    }
    var request = SearchRequest(query: "")
    if let place {
      if place.first?.isNumber == true {
        request.facets[.place] = [place]
      } else {
        words.append("tempat:\"\(place.filter { $0 != "\"" })\"")
      }
    }
    request.query = words.joined(separator: " ")
    request.days = DayRange(
      first: from.flatMap { DayRange(written: $0)?.first },
      last: to.flatMap { DayRange(written: $0)?.last })
    request.order = sort
    request.rows = limit
    request.after = after.flatMap(SearchCursor.init)
    request.wantsFacets = facets
    return request
  }
}

extension SearchRequest.Order: ExpressibleByArgument {}
