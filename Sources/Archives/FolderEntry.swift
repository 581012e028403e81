private import Glibc

/// A name in a folder, as the system lists it.
struct FolderEntry: Sendable, Equatable {
  let name: [UInt8]
  /// nil where the listing does not say, or the name is a link: ask for the file's status.
  let kind: FileStatus.Kind?

  /// All names in a folder but `.` and `..`, in the order of the system.
  static func all(in folder: [UInt8]) throws(SystemError) -> [FolderEntry] {
    guard let stream = opendir(folder.map(CChar.init(bitPattern:)) + [0]) else {
      throw SystemError.last
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == Array(".".utf8) || name == Array("..".utf8) { continue }
      entries.append(FolderEntry(name: name, kind: kind(entry.pointee.d_type)))
    }
    guard errno == 0 else { throw SystemError.last }
    return entries
  }

  private static func kind(_ type: UInt8) -> FileStatus.Kind? {
    switch Int(type) {
    case Int(DT_REG): .regular
    case Int(DT_DIR): .folder
    case Int(DT_LNK), Int(DT_UNKNOWN): nil
    default: .other
    }
  }
}
