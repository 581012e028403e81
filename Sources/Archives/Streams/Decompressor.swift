private import CCompression

/// The door to zlib and zstd.
final class Decompressor {
  enum Format: Sendable, Equatable {
    case gzip, zlib, deflate, zstd

    var name: String {
      switch self {
      case .gzip: "the gzip member"
      case .zlib, .deflate: "the deflate stream"
      case .zstd: "the zstd frame"
      }
    }
  }

  struct Step {
    let consumed: Int
    let produced: Int
    /// The member, frame or stream ends here, and its checksums hold.
    let isAtEnd: Bool
    let problem: String?
  }

  private let decoder: OpaquePointer?

  init(_ format: Format) {
    let number =
      switch format {
      case .gzip: RILIS_GZIP
      case .zlib: RILIS_ZLIB
      case .deflate: RILIS_DEFLATE
      case .zstd: RILIS_ZSTD
      }
    decoder = rilis_decoder_open(Int32(number))
  }

  deinit { rilis_decoder_close(decoder) }

  /// Makes it ready for the next member or frame.
  func reset() {
    if let decoder { rilis_decoder_reset(decoder) }
  }

  /// Decodes as much as there is input or room for.
  func step(
    _ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8], at offset: Int, count: Int
  ) -> Step {
    guard let decoder else {
      return Step(consumed: 0, produced: 0, isAtEnd: false, problem: "not enough memory")
    }
    var consumed: Int64 = 0
    var produced: Int64 = 0
    let status = output.withUnsafeMutableBufferPointer { bytes in
      rilis_decoder_step(
        decoder, input.baseAddress, Int64(input.count), &consumed,
        bytes.baseAddress.map { $0 + offset }, Int64(count), &produced)
    }
    let problem = status < 0 ? String(cString: rilis_decoder_problem(decoder)) : nil
    return Step(
      consumed: Int(consumed), produced: Int(produced), isAtEnd: status == RILIS_END,
      problem: problem)
  }

  /// CRC-32 of ZIP, carried on from `crc`.
  static func crc32(_ crc: UInt32, _ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { rilis_crc32(crc, $0.baseAddress, Int64($0.count)) }
  }
}
