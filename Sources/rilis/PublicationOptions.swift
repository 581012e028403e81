import ArgumentParser
import Pipeline

/// What the user knows of releases that do not say it themselves.
struct PublicationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Day of publication of pages that name none.", valueName: "yyyy-MM-dd"))
  var published: String?

  @Option(
    help: ArgumentHelp(
      "The issuing office, by name or by Kemendagri code of its region.", valueName: "office"))
  var publisher: String?

  func validate() throws {
    if let published, !CalendarText.isDay(published) {
      throw ValidationError("--published takes a day as yyyy-MM-dd, not '\(published)'.")
    }
    if let publisher, publisher.allSatisfy(\.isWhitespace) {
      throw ValidationError(
        "--publisher takes an office by name, or the Kemendagri code of its region.")
    }
  }

  /// What only the dictionaries can tell.
  func check(against workshop: Workshop) throws {
    if let code = workshop.unknownRegion {
      throw ValidationError(
        "--publisher \(code): no region has this Kemendagri code; take it from regions.tsv, as in 13.11."
      )
    }
  }
}
