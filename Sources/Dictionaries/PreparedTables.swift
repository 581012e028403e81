/// The dictionaries as the matcher reads them: integer tables in one stretch of bytes, either
/// mapped from a prepared file or held in memory when no file can be written.
///
/// Layout, little-endian, each section on a boundary of 8 bytes:
/// magic (8 bytes) · key (32) · fingerprint (32) · offset and length of each section (8 + 8) · sections.
package struct PreparedTables: Sendable {
  enum Section: Int, CaseIterable {
    /// Words, open addressing: hash (0 = free) and, right behind it, the number of the word below the
    /// state after it (0 = none): a word of a text costs one look into memory.
    case words
    /// Per state: phrase + 1 (0 = none), and a top bit when longer phrases go on from here, below the
    /// `TableSet` of the phrase.
    case states
    /// (state << 32 | word), open addressing, 0 = free; and the state reached.
    case edgeKeys, edgeStates
    /// Per phrase: where its entries start, below the first of them (one more than there are phrases).
    case phraseEntries
    /// table << 24 | row
    case entries
    /// Per table: first cell; one more than there are tables.
    case tableStarts
    /// End of each cell within `cellBytes`, preceded by one 0.
    case cellEnds
    case cellBytes
  }

  static let magic: [UInt8] = Array("RILISDI3".utf8)
  static let headerSize = 8 + 32 + 32 + Section.allCases.count * 16
  static let goesOn: UInt32 = 1 << 31

  private enum Storage: Sendable {
    case file(MappedFile)
    case memory([UInt8])
  }

  private let storage: Storage
  private let sections: [Range<Int>]
  /// sha256 of the reviewed files, lower-case hexadecimal.
  package let fingerprint: String

  init?(mapping path: String, key: [UInt8]) {
    guard let file = MappedFile(path: path) else { return nil }
    self.init(storage: .file(file), key: key)
  }

  init?(bytes: [UInt8], key: [UInt8]) {
    self.init(storage: .memory(bytes), key: key)
  }

  /// - Returns: nil when the bytes are not what this version wrote for this key.
  private init?(storage: Storage, key: [UInt8]) {
    let header = Self.withBytes(of: storage) { bytes -> (sections: [Range<Int>], print: String)? in
      guard bytes.count >= Self.headerSize, bytes.prefix(8).elementsEqual(Self.magic),
        bytes[8..<40].elementsEqual(key)
      else { return nil }
      var sections: [Range<Int>] = []
      for index in Section.allCases.indices {
        let at = 72 + index * 16
        let offset = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let length = bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self)
        guard offset <= bytes.count, length <= UInt64(bytes.count) - offset else { return nil }
        sections.append(Int(offset)..<Int(offset + length))
      }
      guard sections.last?.upperBound == bytes.count else { return nil }
      return (sections, hexadecimal(bytes[40..<72]))
    }
    guard let header else { return nil }
    self.storage = storage
    sections = header.sections
    fingerprint = header.print
  }

  private static func withBytes<Result>(
    of storage: Storage, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    switch storage {
    case .file(let file): file.withBytes(body)
    case .memory(let bytes): bytes.withUnsafeBytes(body)
    }
  }

  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    Self.withBytes(of: storage, body)
  }

  /// A section as an array of integers; `bytes` must come from `withBytes`.
  @inline(__always)
  func numbers<Number: FixedWidthInteger>(
    _ section: Section, in bytes: UnsafeRawBufferPointer, as type: Number.Type
  ) -> UnsafeBufferPointer<Number> {
    UnsafeRawBufferPointer(rebasing: bytes[sections[section.rawValue]])
      .assumingMemoryBound(to: type)
  }
}

/// Lower-case hexadecimal digits of some bytes.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
