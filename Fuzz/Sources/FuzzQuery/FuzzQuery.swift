@testable import SearchIndex

/// Feeds a question, and behind the first line break a text to mark.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  let query = QueryParser.query(from: parts[0])
  precondition(query.ignored.count <= QueryLimits.ignoredParts)
  precondition(query.words(in: .indonesian).isEmpty == false)
  let compiled = QueryCompiler().compile(
    query, filters: QueryFilters(markers: [["b1", parts[0]]]), stems: { [$0, parts[0]] },
    nameForms: { _, _ in parts })
  let expression = compiled.expression ?? compiled.excluded ?? ""
  precondition(expression.utf8.count { $0 == 0x22 }.isMultiple(of: 2))
  let marking = Highlighter(compiled.marks).marking(of: parts.last ?? "", length: 40) { $0 }
  precondition(marking.snippet.upperBound <= marking.length)
  return 0
}
