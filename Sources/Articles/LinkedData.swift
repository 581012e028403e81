/// A JSON value of a page's `application/ld+json`, read as leniently as pages write it:
/// raw line ends within strings and trailing commas pass, what cannot be read ends the reading.
indirect enum LinkedData: Sendable, Equatable {
  case string(String)
  case list([LinkedData])
  case object([String: LinkedData])
  /// A number, `true`, `false`, `null`: nothing the reader asks for.
  case other

  init?(_ json: [UInt8]) {
    var reader = Reader(bytes: json)
    guard let value = reader.value(depth: 0) else { return nil }
    self = value
  }

  subscript(key: String) -> LinkedData? {
    if case .object(let members) = self { return members[key] }
    return nil
  }

  /// The text of a string, or of the first one of a list.
  var text: String? {
    switch self {
    case .string(let text): text
    case .list(let values): values.lazy.compactMap(\.text).first
    case .object, .other: nil
    }
  }

  /// A name given as text, as `{"name": …}`, or as a list of those.
  var names: [String] {
    switch self {
    case .string(let text): [text]
    case .list(let values): values.flatMap(\.names)
    case .object(let members): members["name"]?.names ?? []
    case .other: []
    }
  }

  /// This value and all within it that are objects, in order of depth.
  var objects: [LinkedData] {
    switch self {
    case .list(let values): values.flatMap(\.objects)
    case .object(let members): [self] + (members["@graph"]?.objects ?? [])
    case .string, .other: []
    }
  }
}

/// Reads one JSON value after the other.
private struct Reader {
  let bytes: [UInt8]
  var position = 0
  private static let deepest = 64

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func value(depth: Int) -> LinkedData? {
    guard depth < Self.deepest, let byte = next() else { return nil }
    switch byte {
    case 0x7B: return object(depth: depth)
    case 0x5B: return list(depth: depth)
    case 0x22: return string().map { .string($0) }
    default: return bare()
    }
  }

  private mutating func object(depth: Int) -> LinkedData? {
    position += 1
    var members: [String: LinkedData] = [:]
    while let byte = next() {
      if byte == 0x7D {
        position += 1
        return .object(members)
      }
      if byte == 0x2C {
        position += 1
        continue
      }
      guard byte == 0x22, let key = string(), next() == 0x3A else { return nil }
      position += 1
      guard let value = value(depth: depth + 1) else { return nil }
      if members[key] == nil { members[key] = value }
    }
    return nil
  }

  private mutating func list(depth: Int) -> LinkedData? {
    position += 1
    var values: [LinkedData] = []
    while let byte = next() {
      if byte == 0x5D {
        position += 1
        return .list(values)
      }
      if byte == 0x2C {
        position += 1
        continue
      }
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    }
    return nil
  }

  private mutating func string() -> String? {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: escape(into: &text)
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(into text: inout [UInt8]) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x6E, 0x72: text.append(0x0A)
    case 0x74: text.append(0x20)
    case 0x62, 0x66: break
    case 0x75:
      guard var scalar = hexadecimal() else { return }
      if (0xD800...0xDBFF).contains(scalar), position + 1 < bytes.count,
        bytes[position] == 0x5C, bytes[position + 1] == 0x75
      {
        position += 2
        guard let low = hexadecimal(), (0xDC00...0xDFFF).contains(low) else { return }
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
      }
      if let scalar = Unicode.Scalar(scalar) { text.append(contentsOf: Array(String(scalar).utf8)) }
    default: text.append(byte)
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
    position += 4
    return UInt32(digits, radix: 16)
  }

  private mutating func bare() -> LinkedData? {
    let start = position
    while position < bytes.count, ![0x2C, 0x5D, 0x7D].contains(bytes[position]),
      bytes[position] > 0x20
    {
      position += 1
    }
    return position > start ? .other : nil
  }

  private mutating func next() -> UInt8? {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    return position < bytes.count ? bytes[position] : nil
  }
}
