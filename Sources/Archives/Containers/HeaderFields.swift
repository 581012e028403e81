/// Header lines as WARC, HTTP and mail write them: `Name: value`, long ones folded.
struct HeaderFields: Sendable {
  /// By name in small letters; of a field that comes twice the first one counts.
  private var values: [String: String] = [:]

  init() {}

  /// Reads up to the empty line and past it, or to the end of the stream.
  ///
  /// - Parameter limit: bytes that all lines may have together.
  init(
    _ reader: ByteReader, limit: Int, format: String, offset: Int
  ) throws(StreamError) {
    let start = reader.offset
    var field: [UInt8] = []
    while let line = try reader.line(limit: limit), !line.isEmpty {
      guard reader.offset - start <= limit else {
        throw .corrupt(
          format: format, offset: offset, problem: "its header is longer than \(limit) bytes")
      }
      if line[0] == UInt8(ascii: " ") || line[0] == UInt8(ascii: "\t") {
        field += line
      } else {
        add(field)
        field = line
      }
    }
    add(field)
  }

  subscript(name: String) -> String? { values[name] }

  var isEmpty: Bool { values.isEmpty }

  private mutating func add(_ line: [UInt8]) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = Self.trimmed(line[..<colon]).lowercased()
    if values[name] == nil { values[name] = Self.trimmed(line[(colon + 1)...]) }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var part = bytes
    while let first = part.first, first <= 0x20 { part.removeFirst() }
    while let last = part.last, last <= 0x20 { part.removeLast() }
    return String(decoding: part, as: UTF8.self)
  }

  /// `text/html` of `Text/HTML; charset=utf-8`.
  static func mediaType(_ value: String?) -> String? {
    guard let value else { return nil }
    let type = trimmed(Array(value.utf8).prefix { $0 != UInt8(ascii: ";") }[...]).lowercased()
    return type.isEmpty ? nil : type
  }

  /// `utf-8` for `charset` of `text/html; charset="utf-8"`.
  static func parameter(_ name: String, of value: String?) -> String? {
    guard let value else { return nil }
    var isQuoted = false
    var parts: [[UInt8]] = [[]]
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ";"), !isQuoted {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
      guard trimmed(part[..<equals]).lowercased() == name else { continue }
      let text = trimmed(part[(equals + 1)...])
      return text.hasPrefix("\"") ? String(text.dropFirst().prefix { $0 != "\"" }) : text
    }
    return nil
  }
}
