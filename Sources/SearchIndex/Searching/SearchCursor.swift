/// Where a page of answers ended: the number of its last row, or how many rows came before.
package struct SearchCursor: Sendable, Equatable, CustomStringConvertible {
  package let value: Int64

  package init(_ value: Int64) {
    self.value = value
  }

  /// - Returns: nil for what no cursor is.
  package init?(_ text: String) {
    guard let value = Int64(text, radix: 36), value >= 0 else { return nil }
    self.value = value
  }

  package var description: String { String(value, radix: 36) }
}
