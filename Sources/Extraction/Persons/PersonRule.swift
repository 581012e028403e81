/// The evidence that lets a stretch of words count as a person, and how sure each kind makes it.
package enum PersonRule: String, Sendable, CaseIterable {
  case titleName = "title-name"
  case titleCommaName = "title-comma-name"
  case addressName = "address-name"
  case alias
  case initials
  case nameAge = "name-age"
  case nameOffice = "name-office"
  case speechVerbName = "speech-verb-name"
  case signoffName = "signoff-name"
  case nameSpeechVerb = "name-speech-verb"
  case nounName = "noun-name"
  case listName = "list-name"
  case nameShape = "name-shape"
  case shortName = "short-name"

  /// How well the words themselves look like a name.
  package enum Likeness: Sendable { case sure, fair }

  /// How often the rule is right: measured on gold by `corpus/confidence.py`.
  package func confidence(_ likeness: Likeness) -> Double {
    switch (self, likeness) {
    case (.titleName, .sure): 0.97
    case (.titleName, .fair): 0.6
    case (.titleCommaName, .sure): 0.92
    case (.titleCommaName, .fair): 0.8
    case (.addressName, .sure): 0.95
    case (.addressName, .fair): 0.75
    case (.signoffName, _), (.alias, _), (.initials, _), (.nameAge, _), (.nameOffice, _): 0.9
    case (.speechVerbName, _), (.nameSpeechVerb, _): 0.85
    case (.shortName, _), (.nounName, _), (.listName, _), (.nameShape, .sure): 0.8
    case (.nameShape, .fair): 0.65
    }
  }
}
