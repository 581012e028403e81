private import Glibc

/// A pattern for paths as shells know it: `*`, `?`, `[a-z]` within a name, `**` for any folders.
struct GlobPattern: Sendable {
  private let parts: [[UInt8]]
  private let isRooted: Bool

  /// - Returns: nil for a path without any of these characters.
  init?(_ path: String) {
    guard path.utf8.contains(where: Self.isSpecial) else { return nil }
    isRooted = path.hasPrefix("/")
    parts = path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
  }

  /// The paths that are there, in byte order, each once.
  func paths() -> [String] {
    var found: Set<String> = []
    expand(parts[...], in: isRooted ? "/" : "", into: &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func expand(
    _ parts: ArraySlice<[UInt8]>, in folder: String, into found: inout Set<String>
  ) {
    guard let part = parts.first else { return }
    let rest = parts.dropFirst()
    if part == Array("**".utf8) {
      expand(rest.isEmpty ? [[UInt8(ascii: "*")]] : rest, in: folder, into: &found)
      for entry in entries(in: folder) where entry.kind == .folder {
        expand(parts, in: folder + name(entry) + "/", into: &found)
      }
    } else if !part.contains(where: Self.isSpecial) {
      let path = folder + String(decoding: part, as: UTF8.self)
      add(path, rest, into: &found)
    } else {
      for entry in entries(in: folder) where matches(part, entry.name) {
        add(folder + name(entry), rest, into: &found)
      }
    }
  }

  private func add(
    _ path: String, _ rest: ArraySlice<[UInt8]>, into found: inout Set<String>
  ) {
    if !rest.isEmpty {
      expand(rest, in: path + "/", into: &found)
    } else if FileStatus.kind(path: Array(path.utf8)) != .unknown {
      found.insert(path)
    }
  }

  private func entries(in folder: String) -> [FolderEntry] {
    let path = Array((folder.isEmpty ? "." : folder).utf8)
    do throws(SystemError) { return try FolderEntry.all(in: path) } catch { return [] }
  }

  private func name(_ entry: FolderEntry) -> String { String(decoding: entry.name, as: UTF8.self) }

  /// A name that begins with a dot is matched only by a pattern that does.
  private func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
    fnmatch(
      pattern.map(CChar.init(bitPattern:)) + [0], name.map(CChar.init(bitPattern:)) + [0],
      FNM_PERIOD) == 0
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "[")
  }
}
