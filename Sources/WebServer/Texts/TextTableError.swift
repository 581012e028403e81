/// The interface texts cannot be read.
package enum TextTableError: Error, Equatable, Sendable {
  /// A line that has not the columns key, id, en; counted from 1.
  case columns(line: Int, found: Int)
  case duplicate(line: Int, key: String)
  case empty(line: Int, key: String)
}
