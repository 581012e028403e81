/// The name of a member of an archive as a path below the archive.
///
/// Nothing is ever written under such a name; but `source.path` goes into other programs.
enum MemberName: Equatable {
  case path(String)
  /// `.git/config`, `__MACOSX/a.html`: left out as in folders.
  case hidden
  /// Leads out of the archive, or is no name at all.
  case unsafe(String)

  init(_ bytes: some Collection<UInt8>) {
    let name = String(decoding: bytes, as: UTF8.self)
    var parts: [Substring] = []
    let isRooted = name.hasPrefix("/") || name.utf8.dropFirst().first == UInt8(ascii: ":")
    let isOdd = name.unicodeScalars.contains { $0.value < 0x20 || $0 == "\\" }
    for part in name.split(separator: "/") where part != "." {
      parts.append(part)
    }
    if isRooted || isOdd || parts.isEmpty || parts.contains("..") {
      let shown = name.unicodeScalars.prefix(200).map { $0.value < 0x20 ? "?" : String($0) }
      self = .unsafe(shown.joined())
    } else if parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) {
      self = .hidden
    } else {
      self = .path(parts.joined(separator: "/"))
    }
  }
}
