/// Which releases leave the index.
package enum IndexRemoval: Sendable {
  /// Those with these record ids.
  case keys([String])
  /// All that the records of this run do not have.
  case unseen
}
