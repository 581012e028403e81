/// The reviewed files under `dictionaries/`, each one table. The raw value is the file name.
package enum DictionaryTable: String, CaseIterable, Sendable {
  case titles
  case titleStatuses = "title-statuses"
  case degrees
  case honorifics
  case ranks
  case organizations
  case organizationHeads = "organization-heads"
  case regions
  case regionAliases = "region-aliases"
  case monthsDays = "months-days"
  case quoteVerbs = "quote-verbs"
  case abbreviations
  case placeWords = "place-words"
  case givenNames = "given-names"
  case nameParticles = "name-particles"
  case stopPhrases = "stop-phrases"
  case ambiguity
  case nonNameWords = "non-name-words"
}
