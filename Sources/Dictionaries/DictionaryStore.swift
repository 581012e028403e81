private import Crypto
private import Glibc

/// Opens the dictionaries: the prepared file when it fits the reviewed files, else prepares it.
///
/// The prepared file holds a key over name, size and time of change of each reviewed file, so an
/// edited file is noticed without being read. It lies beside the reviewed files where that is
/// possible, else in the user's cache, one for each directory of reviewed files; where nothing can
/// be written the tables stay in memory.
package struct DictionaryStore: Sendable {
  package let directory: String

  package init(directory: String = DictionaryLocation.shipped) {
    self.directory = directory
  }

  package func open() throws(DictionaryError) -> Dictionaries {
    let key = try fileKey()
    let name = "/prepared-\(hexadecimal(SHA256.hash(data: Array(directory.utf8)).prefix(8))).bin"
    for place in Self.cachePlaces(beside: directory) {
      if let tables = PreparedTables(mapping: place + name, key: key) {
        return Dictionaries(tables: tables)
      }
    }
    let bytes = try prepare(key: key)
    for place in Self.cachePlaces(beside: directory) {
      guard write(bytes, to: place, name: name) else { continue }
      if let tables = PreparedTables(mapping: place + name, key: key) {
        return Dictionaries(tables: tables)
      }
    }
    guard let tables = PreparedTables(bytes: bytes, key: key) else {
      preconditionFailure("prepared tables must be readable at once")
    }
    return Dictionaries(tables: tables)
  }

  /// One reviewed file, read.
  package func file(_ table: DictionaryTable) throws(DictionaryError) -> TableFile {
    try TableFile(table: table, bytes: Self.read(directory + "/" + table.fileName))
  }

  /// Every fault of every file.
  package func check() throws(DictionaryError) -> [DictionaryError] {
    var faults: [DictionaryError] = []
    var files: [DictionaryTable: TableFile] = [:]
    for table in DictionaryTable.allCases {
      let bytes = try Self.read(directory + "/" + table.fileName)
      let file = TableFile(table: table, bytes: bytes, faults: &faults)
      faults += file.valueFaults()
      files[table] = file
    }
    if let regions = files[.regions], let reviews = files[.remoteRegions] {
      faults += RegionDistances(regions: regions, reviews: reviews).faults()
    }
    return faults
  }

  private func prepare(key: [UInt8]) throws(DictionaryError) -> [UInt8] {
    var files: [TableFile] = []
    var digest = SHA256()
    for table in DictionaryTable.allCases {
      let file = try file(table)
      digest.update(data: Array(table.fileName.utf8) + [0])
      digest.update(data: file.bytes)
      files.append(file)
    }
    return TablePreparer.bytes(of: files, key: key, fingerprint: Array(digest.finalize()))
  }

  private func fileKey() throws(DictionaryError) -> [UInt8] {
    var digest = SHA256()
    for table in DictionaryTable.allCases {
      let path = directory + "/" + table.fileName
      var status = stat()
      guard stat(path, &status) == 0 else {
        if access(directory, F_OK) != 0 { throw .missingDirectory(path: directory) }
        throw .unreadable(path: path, reason: String(cString: strerror(errno)))
      }
      let facts =
        "\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) "
        + table.columns.joined(separator: ",") + "\n"
      digest.update(data: Array(facts.utf8))
    }
    return Array(digest.finalize())
  }

  private static func cachePlaces(beside directory: String) -> [String] {
    var places = [directory + "/.prepared"]
    if let cache = getenv("XDG_CACHE_HOME") {
      places.append(String(cString: cache) + "/rilis")
    } else if let home = getenv("HOME") {
      places.append(String(cString: home) + "/.cache/rilis")
    }
    return places + ["/tmp/rilis-\(geteuid())"]
  }

  private static func read(_ path: String) throws(DictionaryError) -> [UInt8] {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: path, reason: String(cString: strerror(errno)))
      }
      bytes.append(contentsOf: buffer.prefix(count))
    }
  }

  /// Writes under a name of its own and renames: a reader never sees half a file.
  private func write(_ bytes: [UInt8], to place: String, name: String) -> Bool {
    mkdir(place, 0o700)
    var status = stat()
    guard lstat(place, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == geteuid(), status.st_mode & 0o022 == 0
    else { return false }
    let temporary = place + name + ".\(getpid())"
    let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var written = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { break }
        written += count
      }
    }
    close(descriptor)
    guard written == bytes.count, rename(temporary, place + name) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }
}
