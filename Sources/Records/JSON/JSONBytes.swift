/// Writes JSON as UTF-8 bytes: the only place of the house where JSON is spelled.
///
/// Members stand in the order they are written, without blanks; what has no value is absent rather
/// than null. A type says its form as `JSONWritable`.
package struct JSONBytes: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// True when the next value or key has a neighbour before it.
  private var needsComma = false

  /// - Parameter capacity: bytes to set aside for the output.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// One value as one line, `\n` at its end.
  package static func line(_ value: some JSONWritable, capacity: Int = 256) -> [UInt8] {
    var json = JSONBytes(capacity: capacity)
    value.write(to: &json)
    json.bytes.append(0x0A)
    return json.bytes
  }

  package mutating func object(_ members: (inout JSONBytes) -> Void) {
    open(0x7B)
    members(&self)
    close(0x7D)
  }

  package mutating func array(_ elements: (inout JSONBytes) -> Void) {
    open(0x5B)
    elements(&self)
    close(0x5D)
  }

  /// Writes the member unless there is no value.
  @inline(__always)
  package mutating func member(_ key: StaticString, _ value: (some JSONWritable)?) {
    guard let value else { return }
    self.key(key)
    value.write(to: &self)
  }

  /// Writes the member unless there is no array or an empty one.
  package mutating func member(_ key: StaticString, _ values: [some JSONWritable]?) {
    guard let values, !values.isEmpty else { return }
    member(key, always: values)
  }

  /// Writes the member, an empty array too.
  package mutating func member(_ key: StaticString, always values: [some JSONWritable]) {
    self.key(key)
    values.write(to: &self)
  }

  /// - Parameter key: needs no escape.
  @inline(__always)
  private mutating func key(_ key: StaticString) {
    if needsComma { bytes.append(0x2C) }
    bytes.append(0x22)
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    if needsComma { bytes.append(0x2C) }
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }
}

extension JSONBytes {
  package mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func integer(_ value: Int) {
    separate()
    if 0..<10 ~= value {
      bytes.append(0x30 + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// The shortest digits that read back as the same number: `1`, `0.98`, `1e-07`.
  ///
  /// JSON has no words for what is not a number: NaN is written as 0, an infinity as the greatest
  /// finite number of its sign, a negative zero as 0.
  package mutating func number(_ value: Double) {
    separate()
    guard !value.isNaN, value != 0 else { return bytes.append(0x30) }
    let greatest = Double.greatestFiniteMagnitude
    bytes.append(contentsOf: min(max(value, -greatest), greatest).description.utf8)
    if bytes.suffix(2).elementsEqual([0x2E, 0x30]) { bytes.removeLast(2) }
  }

  package mutating func string(_ value: String) {
    separate()
    bytes.append(0x22)
    let isContiguous: Void? = value.utf8.withContiguousStorageIfAvailable { escape($0) }
    if isContiguous == nil { Array(value.utf8).withUnsafeBufferPointer { escape($0) } }
    bytes.append(0x22)
  }

  /// Copies the stretches between the characters that need an escape.
  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var position = 0
    while position < utf8.count {
      let byte = utf8[position]
      if byte > 0x22, byte < 0x7F, byte != 0x5C {
        position += 1
        continue
      }
      let (scalar, width) = Self.escapedScalar(in: utf8, at: position)
      if let scalar {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<position]))
        append(escapeOf: scalar)
        copied = position + width
      }
      position += width
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
  }

  /// The character at `position` when it needs an escape, and the bytes to step over.
  ///
  /// Beside what RFC 8259 § 7 asks for: DEL, the C1 controls (U+0085 is one), U+2028 and U+2029,
  /// which line readers and JavaScript take for line ends.
  private static func escapedScalar(
    in utf8: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt16?, width: Int) {
    let byte = utf8[position]
    switch byte {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F: return (UInt16(byte), 1)
    case 0xC2 where position + 1 < utf8.count && utf8[position + 1] < 0xA0:
      return (UInt16(utf8[position + 1]), 2)
    case 0xE2 where position + 2 < utf8.count && utf8[position + 1] == 0x80:
      let last = utf8[position + 2]
      return (last == 0xA8 || last == 0xA9 ? 0x2000 + UInt16(last & 0x3F) : nil, 3)
    default: return (nil, 1)
    }
  }

  private mutating func append(escapeOf scalar: UInt16) {
    bytes.append(0x5C)
    switch scalar {
    case 0x22, 0x5C: bytes.append(UInt8(scalar))
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    default:
      bytes.append(0x75)
      for shift in stride(from: 12, through: 0, by: -4) {
        let digit = UInt8(scalar >> UInt16(shift) & 0xF)
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
