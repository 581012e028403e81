/// What bytes are by their first few, whatever their file is called.
enum FileSignature: Sendable, Equatable {
  case gzip, zstd, zip, tar, warc, pdf

  /// - Parameter head: the first 512 bytes or more, fewer only when there are no more.
  init?(_ head: ArraySlice<UInt8>) {
    if head.starts(with: Self.magic(of: .gzip)) {
      self = .gzip
    } else if head.starts(with: Self.magic(of: .zstd)) {
      self = .zstd
    } else if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .zip
    } else if head.starts(with: "WARC/".utf8) {
      self = .warc
    } else if head.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if TarHeader.isHeader(head.prefix(TarHeader.size)) {
      self = .tar
    } else {
      return nil
    }
  }

  /// How a member or frame begins.
  static func magic(of format: Decompressor.Format) -> [UInt8] {
    switch format {
    case .gzip: [0x1F, 0x8B, 8]
    case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
    case .zlib: [0x78]
    case .deflate: []
    }
  }
}
