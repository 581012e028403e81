import ArchiveLaws

/// Feeds the ZIP and tar readers; the first byte chooses which one, or gzip around tar.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  switch start[0] % 3 {
  case 0: ArchiveLaws.check([0x50, 0x4B, 3, 4] + bytes, name: "a.zip")
  case 1: ArchiveLaws.check(bytes, name: "a.tar")
  default: ArchiveLaws.check(ArchiveLaws.gzip(bytes), name: "a.tar.gz")
  }
  return 0
}
