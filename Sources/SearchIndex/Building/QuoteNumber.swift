/// The number of a quote in the index: its release, and its place there.
package struct QuoteNumber: Sendable, Hashable {
  /// Quotes that one release can hold; further ones are not indexed by themselves.
  package static let perRelease = 1 << 8

  package let value: Int64

  package init(_ value: Int64) {
    self.value = value
  }

  package init(release: ReleaseNumber, place: Int) {
    value = release.value << 8 | Int64(place)
  }

  package var release: ReleaseNumber { ReleaseNumber(value >> 8) }
}
