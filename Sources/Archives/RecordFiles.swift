/// The files that hold the output of a run: one, or the parts that an engine wrote into a folder.
package enum RecordFiles {
  /// A file is itself; of a folder all files but hidden ones and those that begin with `_`, which
  /// mark that a part is whole, in byte order.
  ///
  /// - Parameter path: `-` for standard input.
  /// - Throws: `noSuchFile`, `unreadable`, `unreadableFolder`.
  package static func paths(of path: String) throws(ArchiveError) -> [String] {
    if path == "-" { return [path] }
    let bytes = Array(path.utf8)
    do throws(SystemError) {
      guard try FileStatus(path: bytes).kind == .folder else { return [path] }
    } catch {
      throw error.reading(path)
    }
    do throws(SystemError) {
      return try FolderEntry.all(in: bytes)
        .map { String(decoding: $0.name, as: UTF8.self) }
        .filter { !$0.hasPrefix(".") && !$0.hasPrefix("_") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .map { "\(path)/\($0)" }
    } catch {
      throw .unreadableFolder(path: path, reason: error.reason)
    }
  }
}
