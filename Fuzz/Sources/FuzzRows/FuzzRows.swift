import ArchiveLaws

/// Feeds the readers of JSONL and of JSON lists.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let opening = ["{\"text\":", "[{", "", "{\n\""]
  ArchiveLaws.check(Array(opening[Int(start[0]) % opening.count].utf8) + bytes, name: "a.jsonl")
  return 0
}
