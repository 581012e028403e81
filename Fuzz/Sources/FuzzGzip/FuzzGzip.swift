import ArchiveLaws

/// Feeds gzip and zstd, and what lies behind them.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let magic: [UInt8] = start[0] % 2 == 0 ? [0x1F, 0x8B, 8] : [0x28, 0xB5, 0x2F, 0xFD]
  ArchiveLaws.check(magic + bytes, name: "a.gz")
  return 0
}
