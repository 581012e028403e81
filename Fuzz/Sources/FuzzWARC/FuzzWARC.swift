import ArchiveLaws

/// Feeds the WARC reader; the first byte says whether the file is plain, one member, or members cut
/// where its second byte says.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  switch start[0] % 3 {
  case 0: ArchiveLaws.check(bytes, name: "a.warc")
  case 1: ArchiveLaws.check(ArchiveLaws.gzip(bytes), name: "a.warc.gz")
  default:
    let cut = Int(bytes[0]) * bytes.count / 256
    let members = [bytes[..<cut], bytes[cut...]].flatMap { ArchiveLaws.gzip(Array($0)) }
    ArchiveLaws.check(members, name: "a.warc.gz")
  }
  return 0
}
