/// The ways a name and an office stand together, and how sure each makes that the office is the
/// person's.
package enum HolderRule: String, Sendable, CaseIterable {
  case titleName = "title-name"
  case titleCommaName = "title-comma-name"
  case titleBracketName = "title-bracket-name"
  case titleClauseName = "title-clause-name"
  case titleNamelyName = "title-namely-name"
  case nameTitle = "name-title"
  case nameCommaTitle = "name-comma-title"
  case nameBracketTitle = "name-bracket-title"
  case nameSelakuTitle = "name-selaku-title"
  case nameJugaTitle = "name-juga-title"
  case appointed
  case pairedTitles = "paired-titles"
  case sharedTitle = "shared-title"
  case doubleOffice = "double-office"
  case signoff

  /// How often the rule is right, at most: a name that is unsure itself lowers it. Measured on gold
  /// by `corpus/confidence.py`.
  package var confidence: Double {
    switch self {
    case .titleName: 0.98
    case .nameBracketTitle: 0.95
    case .nameSelakuTitle, .appointed: 0.93
    case .titleCommaName, .titleBracketName, .nameJugaTitle, .doubleOffice, .signoff: 0.9
    case .titleNamelyName, .nameCommaTitle, .pairedTitles: 0.88
    case .nameTitle, .sharedTitle, .titleClauseName: 0.8
    }
  }
}
