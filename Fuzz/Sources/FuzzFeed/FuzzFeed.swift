import ArchiveLaws

/// Feeds the reader of RSS, Atom and WordPress exports, and mail and tables.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let opening = ["<rss>", "<feed>", "", "Received: x\nSubject: y\n", "id,text\n"]
  ArchiveLaws.check(Array(opening[Int(start[0]) % opening.count].utf8) + bytes, name: "a.xml")
  return 0
}
