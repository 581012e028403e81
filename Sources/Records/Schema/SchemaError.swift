/// Why a schema cannot be used: it says something that `SchemaValidator` would not check.
package enum SchemaError: Error, Equatable, CustomStringConvertible {
  case notJSON(JSONSyntaxError)
  /// Pointers lead into the schema.
  case unknownKeyword(String, pointer: String)
  case malformedKeyword(pointer: String, expected: String)
  case unresolvedReference(String, pointer: String)
  /// `offset` counts bytes of the pattern.
  case pattern(String, offset: Int, expected: String)

  package var description: String {
    switch self {
    case .notJSON(let error): "not JSON at byte \(error.offset): expected \(error.expected)"
    case .unknownKeyword(let keyword, let pointer):
      "\(pointer): the keyword \"\(keyword)\" is not checked by this validator"
    case .malformedKeyword(let pointer, let expected): "\(pointer): expected \(expected)"
    case .unresolvedReference(let reference, let pointer):
      "\(pointer): \"\(reference)\" leads nowhere; only #/$defs/… is followed"
    case .pattern(let pattern, let offset, let expected):
      "pattern \(pattern), byte \(offset): expected \(expected)"
    }
  }
}
