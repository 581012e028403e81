/// Numbers as ZIP writes them, the lowest byte first.
struct LittleEndian {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  func uint16(_ offset: Int) -> Int { number(offset, count: 2) ?? 0 }
  func uint32(_ offset: Int) -> Int { number(offset, count: 4) ?? 0 }

  /// nil when it is too large for any file.
  func uint64(_ offset: Int) -> Int? {
    number(offset, count: 8).flatMap { $0 < 1 << 56 ? $0 : nil }
  }

  /// - Parameter offset: bytes from the start; what lies outside counts as 0.
  private func number(_ offset: Int, count: Int) -> Int? {
    var value: UInt64 = 0
    for place in (0..<count).reversed() {
      let index = bytes.startIndex + offset + place
      value = value << 8 | UInt64(bytes.indices.contains(index) ? bytes[index] : 0)
    }
    return Int(exactly: value)
  }
}
