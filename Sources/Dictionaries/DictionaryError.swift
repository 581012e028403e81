/// What can be wrong with the dictionaries, with the place to look at.
package enum DictionaryError: Error, Sendable, Equatable {
  case missingDirectory(path: String)
  case unreadable(path: String, reason: String)
  case invalidUTF8(file: String, line: Int)
  /// The column row differs from what the table must have.
  case wrongColumns(file: String, line: Int, expected: [String], found: [String])
  case wrongCellCount(file: String, line: Int, expected: Int, found: Int)
  case emptyForm(file: String, line: Int)
  case unknownValue(file: String, line: Int, column: String, value: String, allowed: [String])
  case noRows(file: String)
  /// A unit lies far from the unit that holds it, and nobody has looked at it.
  case farFromHolder(
    file: String, line: Int, name: String, code: String, holder: String, kilometres: Int)
  /// A reviewed unit is far no longer, or still has the coordinates that were to be left out.
  case outdatedReview(file: String, line: Int, code: String)
}

extension DictionaryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingDirectory(let path):
      "no dictionaries at \(path): name their directory with --dictionaries"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .invalidUTF8(let file, let line): "\(file):\(line): not UTF-8; save the file as UTF-8"
    case .wrongColumns(let file, let line, let expected, let found):
      "\(file):\(line): columns are \(found.joined(separator: ", ")); "
        + "they must be \(expected.joined(separator: ", "))"
    case .wrongCellCount(let file, let line, let expected, let found):
      "\(file):\(line): \(found) cells, must be \(expected); cells are separated by one TAB"
    case .emptyForm(let file, let line): "\(file):\(line): the form is empty"
    case .unknownValue(let file, let line, let column, let value, let allowed):
      "\(file):\(line): \(column) is '\(value)', must be one of \(allowed.joined(separator: ", "))"
    case .noRows(let file): "\(file): has no rows"
    case .farFromHolder(let file, let line, let name, let code, let holder, let kilometres):
      "\(file):\(line): \(name) (\(code)) lies \(kilometres) km from \(holder); correct its "
        + "coordinates, leave them out, or say in remote-regions.tsv why they are right"
    case .outdatedReview(let file, let line, let code):
      "\(file):\(line): \(code) is not far from its holder in regions.tsv; "
        + "an omitted unit has no coordinates there, a confirmed one is far"
    }
  }
}
