/// Bounds that keep a hostile or broken page from stalling a batch.
package struct ArticleLimits: Sendable {
  /// Bytes of one page; larger ones are refused.
  package var bytes: Int
  /// Attributes of one tag; libxml2 compares each with all before it, so 40,000 take seconds.
  package var attributes: Int
  /// Elements open at once; further ones lose their tags, not their text.
  package var depth: Int
  /// Tags of one page; further ones are left out, not their text.
  package var tags: Int
  /// Lines of one page; what stands below is left out. No release has as many.
  package var lines: Int

  package init(
    bytes: Int = 32 << 20, attributes: Int = 256, depth: Int = 512, tags: Int = 500_000,
    lines: Int = 100_000
  ) {
    self.bytes = bytes
    self.tags = tags
    self.lines = lines
    self.attributes = attributes
    self.depth = depth
  }
}
