/// Recognises bytes that are no text.
enum BinaryContent {
  /// - Returns: what the bytes are, for a message; nil when they may be text.
  static func kind(of bytes: [UInt8]) -> String? {
    for (magic, kind) in magics where bytes.starts(with: magic) { return kind }
    return nil
  }

  /// Share of control characters in decoded text above which it is no text, in percent.
  static let mostControls = 4

  /// Control characters among the first 8 KB, in percent.
  static func controls(in text: [UInt8]) -> Int {
    let head = text.prefix(8192)
    guard !head.isEmpty else { return 0 }
    let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }
    return controls * 100 / head.count
  }

  private static let magics: [(magic: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    (Array("RIFF".utf8), "a RIFF file (WebP, WAV, AVI)"),
    ([0x1F, 0x8B], "gzip data"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd data"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]
}
