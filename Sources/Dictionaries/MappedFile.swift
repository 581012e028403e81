private import Glibc

/// A file mapped into memory, read only, for as long as this object lives.
///
/// The address is kept as a number: the mapping never changes, so every task may read it.
final class MappedFile: Sendable {
  private let address: UInt
  let count: Int

  /// - Returns: nil when the file cannot be opened or is empty.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0, status.st_uid == geteuid() else {
      return nil
    }
    let mapping = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let mapping, mapping != MAP_FAILED else { return nil }
    address = UInt(bitPattern: mapping)
    count = Int(status.st_size)
  }

  deinit {
    munmap(UnsafeMutableRawPointer(bitPattern: address), count)
  }

  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count))
  }
}
