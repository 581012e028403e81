/// Why an index could not be made or asked.
package enum SearchIndexError: Error, Equatable, CustomStringConvertible {
  case noStems(folders: [String])
  case noDatabase(path: String)
  case notAnIndex(path: String)
  case newerSchema(path: String, version: Int, readable: Int)
  case olderSchema(path: String, version: Int, readable: Int)
  case busy(path: String)
  case unwritable(path: String, reason: String)
  case damaged(path: String, reason: String)
  /// A statement that SQLite does not understand.
  case faulty(reason: String)
  /// Milliseconds.
  case tooSlow(limit: Int)

  package var description: String {
    switch self {
    case .noStems(let folders):
      "the Indonesian word list id_ID.aff and id_ID.dic is in none of"
        + " \(folders.joined(separator: ", ")); on Debian: apt-get install hunspell-id"
    case .noDatabase(let path): "\(path): no such index; rilis index RECORDS --database \(path)"
    case .notAnIndex(let path): "\(path): is no index of Rilis"
    case .newerSchema(let path, let version, let readable):
      "\(path): the index has schema \(version), this version reads up to \(readable);"
        + " use a newer rilis, or build the index again from its records"
    case .olderSchema(let path, let version, let readable):
      "\(path): the index has schema \(version), this version reads \(readable); bring it up to date:"
        + " rilis index RECORDS --database \(path)"
    case .busy(let path): "\(path): another rilis index is writing to it; try again when it is done"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .damaged(let path, let reason):
      "\(path): cannot be read: \(reason); build it again from its records"
    case .faulty(let reason): "an error of the program, please report it: \(reason)"
    case .tooSlow(let limit): "the question took longer than \(limit) ms and was stopped"
    }
  }
}
