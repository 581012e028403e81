import Records
import UnicodeText

/// What earlier stages and the input know that tells places from other names.
package struct PlaceContext: Sendable {
  package var titles: [TitleMention]
  package var organizations: [OrganizationMention]
  /// Their tokens are no places.
  package var people: [PersonMention]
  /// Kemendagri codes of the issuer's region, where they are known.
  package var home: [String]
  package var dateline: Dateline?
  /// The day of the release (`yyyy-MM-dd`), where it is known: units were split since.
  package var day: String?

  package init(
    titles: [TitleMention] = [], organizations: [OrganizationMention] = [],
    people: [PersonMention] = [], home: [String] = [], dateline: Dateline? = nil,
    day: String? = nil
  ) {
    self.titles = titles
    self.organizations = organizations
    self.people = people
    self.home = home
    self.dateline = dateline
    self.day = day
  }
}
