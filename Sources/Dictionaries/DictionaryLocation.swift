private import Glibc

/// Where the dictionaries lie that came with the program.
package enum DictionaryLocation {
  /// Beside the executable as it was built, or as it is laid out under `/usr/local`.
  private static let places = [
    "rilis_Dictionaries.resources/dictionaries", "../share/rilis/dictionaries",
  ]

  /// The directory of the reviewed files; where they are missing, the one where they should be.
  ///
  /// `Bundle.module` would end the program when the executable was moved without them.
  package static var shipped: String {
    let folder = executableFolder
    let found = places.map { folder + $0 }.first { access($0, F_OK) == 0 }
    return found ?? folder + places[0]
  }

  /// With its last slash; links are followed.
  private static var executableFolder: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { return "./" }
    let bytes = path.prefix(count).map(UInt8.init(bitPattern:))
    let end = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
