/// What stops a run at the door: an input that is not there, or an output that cannot be written.
package enum ArchiveError: Error, Sendable, Equatable {
  case noSuchFile(path: String)
  case noMatch(pattern: String)
  case unreadable(path: String, reason: String)
  case unreadableFolder(path: String, reason: String)
  /// - Parameter skipped: number of files passed over, by extension.
  case noPages(folder: String, skipped: [String: Int])
  /// The reader of our output has gone away (EPIPE): end quietly.
  case closedPipe
  /// The folder that `path` should be written to is not there.
  case noSuchFolder(path: String)
  case diskFull(path: String, reason: String)
  case unwritable(path: String, reason: String)
  /// Another run is writing the same file.
  case busy(path: String)
}

extension ArchiveError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSuchFile(let path):
      return "\(path): no such file or folder"
    case .noMatch(let pattern):
      return "\(pattern): no file or folder matches this pattern"
    case .unreadable(let path, let reason):
      return "\(path): cannot be read: \(reason)"
    case .unreadableFolder(let path, let reason):
      return "\(path): this folder cannot be read: \(reason)"
    case .noPages(let folder, let skipped):
      let names = (PageFormat.extensions + NameHint.otherExtensions).joined(separator: " ")
      return "\(folder): no pages in this folder\(Self.list(skipped)); read are \(names)"
    case .closedPipe:
      return "the reader of the output has gone away"
    case .noSuchFolder(let path):
      return "\(path): cannot be written: its folder does not exist; make it first"
    case .diskFull(let path, let reason):
      return "\(path): no room to write: \(reason); free some space and run again"
    case .unwritable(let path, let reason):
      return "\(path): cannot be written: \(reason)"
    case .busy(let path):
      return "\(path): another run is writing this file; wait for its end or write another"
    }
  }

  private static func list(_ skipped: [String: Int]) -> String {
    guard !skipped.isEmpty else { return "" }
    let counts = skipped.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return " (passed over: \(counts.joined(separator: ", ")))"
  }
}
