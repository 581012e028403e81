/// The files of a folder and of the folders in it, one after the other, in byte order of their
/// paths. Hidden ones are left out; each folder is read once, so links that go round end.
struct FolderWalk: Sendable {
  enum Step: Sendable, Equatable {
    /// A file that may hold pages.
    /// - Parameters:
    ///   - path: relative to the root.
    ///   - fullPath: as the system knows it, in bytes that need not be UTF-8.
    case file(path: String, fullPath: [UInt8])
    /// A file that holds none by its name, by extension; `(special)` for what is no regular file,
    /// `(output)` for the one that the run writes.
    case passedOver(String)
    case unreadable(path: String, SystemError)
  }

  private let root: [UInt8]
  /// The file that the run writes, which an earlier run may have left here.
  private let output: FileStatus.Identity?
  /// The next one last.
  private var pending: [Found] = []
  private var visited: Set<FileStatus.Identity> = []

  /// A name in a folder; paths are relative to the root.
  private struct Found: Sendable {
    let folder: [UInt8]
    let name: [UInt8]
    let kind: FileStatus.Kind

    /// A folder sorts as its files do, under its name and the slash behind it.
    var sortKey: [UInt8] { kind == .folder ? name + [UInt8(ascii: "/")] : name }
    var path: [UInt8] { folder + name }
    /// For people; bytes that are no UTF-8 become U+FFFD.
    var displayPath: String { String(decoding: path, as: UTF8.self) }
  }

  init(root: [UInt8], output: FileStatus.Identity? = nil) throws(SystemError) {
    self.root = root
    self.output = output
    let status = try FileStatus(path: root)
    visited.insert(status.identity)
    pending = try Self.list(root: root, folder: [])
  }

  mutating func next() -> Step? {
    while let found = pending.popLast() {
      switch found.kind {
      case .folder:
        do throws(SystemError) { try descend(into: found) } catch {
          return .unreadable(path: found.displayPath, error)
        }
      case .regular, .unknown:
        if isOutput(found) { return .passedOver("(output)") }
        let name = String(decoding: found.name, as: UTF8.self)
        if case .neverPage(let suffix) = NameHint(name) { return .passedOver(suffix) }
        return .file(path: found.displayPath, fullPath: Self.join(root, found.path))
      case .other:
        return .passedOver("(special)")
      }
    }
    return nil
  }

  private func isOutput(_ found: Found) -> Bool {
    guard let output else { return false }
    return FileStatus.identity(path: Self.join(root, found.path)) == output
  }

  private mutating func descend(into found: Found) throws(SystemError) {
    let status = try FileStatus(path: Self.join(root, found.path))
    guard visited.insert(status.identity).inserted else { return }
    pending += try Self.list(root: root, folder: found.path + [UInt8(ascii: "/")])
  }

  /// What a folder holds, the first of it last.
  private static func list(root: [UInt8], folder: [UInt8]) throws(SystemError) -> [Found] {
    let path = join(root, folder)
    var found: [Found] = []
    for entry in try FolderEntry.all(in: path) where entry.name.first != UInt8(ascii: ".") {
      let kind = entry.kind ?? FileStatus.kind(path: join(path, entry.name))
      found.append(Found(folder: folder, name: entry.name, kind: kind))
    }
    return found.sorted { $1.sortKey.lexicographicallyPrecedes($0.sortKey) }
  }

  private static func join(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
    if name.isEmpty { return folder }
    return folder.last == UInt8(ascii: "/") ? folder + name : folder + [UInt8(ascii: "/")] + name
  }
}
