/// Why two bearers are taken for one person.
package enum MergeRule: String, Sendable, CaseIterable {
  /// One record gives both offices to one person.
  case sameRecord = "same-record"
  /// The same name in the same office.
  case sameNameAndOffice = "same-name-and-office"
  /// The same name, of two written words or more, in offices of the same region.
  case sameNameAndRegion = "same-name-and-region"
  /// A shorter or otherwise spelled form of the only fitting name in the same office, about the
  /// same time.
  case formOfNameInOffice = "form-of-name-in-office"
  /// A name without office, the same as that of the one person of this name in the region.
  case nameWithoutOffice = "name-without-office"
  /// Somebody who knows better says so.
  case correction
}
