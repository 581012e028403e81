private import FoundationEssentials

/// Why a line is no record that this version can read.
package enum RecordReadError: Error, Equatable, CustomStringConvertible {
  /// `offset` counts bytes of the line from 0.
  case notJSON(offset: Int, expected: String)
  case unsupportedVersion(String)
  /// `pointer` is a JSON Pointer (RFC 6901).
  case unexpected(pointer: String, expected: String)

  package var description: String {
    switch self {
    case .notJSON(let offset, let expected):
      "not JSON at byte \(offset): expected \(expected)"
    case .unsupportedVersion(let version):
      "schemaVersion \(version) cannot be read; this version reads"
        + " \(Record.currentSchemaVersion) and its minor versions"
    case .unexpected(let pointer, let expected):
      "\(pointer.isEmpty ? "the line" : pointer): expected \(expected)"
    }
  }
}

/// Reads what `RecordWriter` wrote.
package struct RecordReader: Sendable {
  private let decoder = JSONDecoder()

  package init() {}

  /// - Parameter line: one JSON object in UTF-8, with or without its line end.
  package func read(_ line: [UInt8]) throws(RecordReadError) -> RecordLine {
    if let record = RecordScanner.record(in: line) { return .record(record) }
    do {
      return try decoder.decode(RecordLine.self, from: Data(line))
    } catch let error as RecordReadError {
      throw error
    } catch let error as DecodingError {
      throw Self.readError(error, in: line)
    } catch {
      throw .unexpected(pointer: "", expected: "a record")
    }
  }

  private static func readError(_ error: DecodingError, in line: [UInt8]) -> RecordReadError {
    switch error {
    case .keyNotFound(let key, let context):
      return .unexpected(
        pointer: pointer(context.codingPath + [key]), expected: "a value, the key is missing")
    case .valueNotFound(let type, let context):
      return .unexpected(
        pointer: pointer(context.codingPath), expected: "\(word(for: type)), found null or nothing")
    case .typeMismatch(let type, let context):
      return .unexpected(pointer: pointer(context.codingPath), expected: word(for: type))
    case .dataCorrupted(let context):
      do {
        _ = try JSONParser.parse(line)
      } catch {
        return .notJSON(offset: error.offset, expected: error.expected)
      }
      return .unexpected(
        pointer: pointer(context.codingPath),
        expected: "another value: \(context.debugDescription)")
    @unknown default:
      return .unexpected(pointer: "", expected: "a record")
    }
  }

  private static func pointer(_ path: [any CodingKey]) -> String {
    path.reduce(JSONPointer()) { pointer, key in
      key.intValue.map(pointer.appending) ?? pointer.appending(key.stringValue)
    }.description
  }

  private static func word(for type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Bool.Type: "true or false"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is [Any].Type: "an array"
    default: "an object"
    }
  }
}
