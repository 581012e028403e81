/// Finds out what charset a page is in and decodes it to valid UTF-8.
///
/// Evidence in order: byte order mark, the zero bytes of UTF-16, validity as UTF-8, the label the
/// server gave, the label in the page, windows-1252, and ICU's guess where even that does not fit.
package struct CharsetDetector: Sendable {
  /// Something a reader of the text should know about how it was decoded.
  package enum Finding: Sendable, Equatable {
    /// No label said so.
    case guessed(name: String)
    /// The label and the bytes disagree; the bytes won.
    case conflict(label: String, used: String)
    /// Ill-formed stretches that became U+FFFD.
    case invalidUTF8(count: Int)
    /// Characters that had been encoded twice.
    case mojibakeRepaired(count: Int)
  }

  /// Valid UTF-8 without a byte order mark.
  package let utf8: [UInt8]
  /// The charset's usual name.
  package let charset: String
  package let findings: [Finding]

  /// - Parameters:
  ///   - declared: label of the HTTP header, or of whoever knows.
  ///   - inPage: label found in the page itself.
  package init(_ bytes: [UInt8], declared: String?, inPage: String?) {
    let choice = Self.decode(bytes, declared: declared, inPage: inPage)
    charset = choice.name
    let repaired = Mojibake.repaired(choice.utf8)
    utf8 = repaired?.utf8 ?? choice.utf8
    findings =
      choice.findings + (repaired.map { [.mojibakeRepaired(count: $0.count)] } ?? [])
  }

  private typealias Choice = (utf8: [UInt8], name: String, findings: [Finding])

  private static func decode(_ bytes: [UInt8], declared: String?, inPage: String?) -> Choice {
    if let marked = decodeMarked(bytes) { return marked }
    if let order = utf16Order(of: bytes), let utf8 = CharacterDecoder.decode(bytes, charset: order)
    {
      return (utf8, order, [.guessed(name: order)])
    }
    let label = [declared, inPage].compactMap(\.self).compactMap(CharsetLabels.name).first
    let census = UTF8Census(bytes)
    if census.invalid == 0 {
      let conflicts = census.multibyte > 0 && label != nil && label != "UTF-8"
      let findings = conflicts ? [Finding.conflict(label: label ?? "", used: "UTF-8")] : []
      return (bytes, "UTF-8", findings)
    }
    // A page cut off by bytes, or a few bad bytes among good sequences, is still UTF-8.
    let mostlyUTF8 = census.multibyte > 3 * census.invalid
    let claimed = label == "UTF-8" && (census.multibyte >= census.invalid || census.endsInside)
    if mostlyUTF8 || claimed {
      let utf8 = Array(String(decoding: bytes, as: UTF8.self).utf8)
      var findings = [Finding.invalidUTF8(count: census.invalid)]
      if label == nil { findings.append(.guessed(name: "UTF-8")) }
      if let label, label != "UTF-8" { findings.append(.conflict(label: label, used: "UTF-8")) }
      return (utf8, "UTF-8", findings)
    }
    return decodeLegacy(bytes, label: label)
  }

  /// Bytes that are no UTF-8: by their label, unless they cannot be what it says. UTF-16 is told by
  /// its mark or its zeros alone; guessed, it makes Chinese out of any bytes at all.
  private static func decodeLegacy(_ bytes: [UInt8], label: String?) -> Choice {
    let fitsWindows1252 = !bytes.contains(where: isUnassigned)
    if let label, label != "UTF-8", !label.hasPrefix("UTF-16"),
      label != "windows-1252" || fitsWindows1252,
      let utf8 = CharacterDecoder.decode(bytes, charset: label)
    {
      return (utf8, label, [])
    }
    var name = "windows-1252"
    var utf8 = CharacterDecoder.decodeWindows1252(bytes)
    if !fitsWindows1252, let guess = CharacterDecoder.guessCharset(bytes), guess.confidence >= 10,
      let guessed = CharsetLabels.name(for: guess.name), !guessed.hasPrefix("UTF"),
      let decoded = CharacterDecoder.decode(bytes, charset: guessed)
    {
      (name, utf8) = (guessed, decoded)
    }
    guard let label, label != name else { return (utf8, name, [.guessed(name: name)]) }
    return (utf8, name, [.conflict(label: label, used: name)])
  }

  private static func isUnassigned(_ byte: UInt8) -> Bool {
    byte >= 0x80 && byte < 0xA0 && TextNormalizer.windows1252[Int(byte) - 0x80] == 0xFFFD
  }

  private static func decodeMarked(_ bytes: [UInt8]) -> Choice? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let body = Array(bytes.dropFirst(3))
      let invalid = UTF8Census(body).invalid
      return (
        Array(String(decoding: body, as: UTF8.self).utf8), "UTF-8",
        invalid > 0 ? [.invalidUTF8(count: invalid)] : []
      )
    }
    let order =
      bytes.starts(with: [0xFF, 0xFE])
      ? "UTF-16LE" : bytes.starts(with: [0xFE, 0xFF]) ? "UTF-16BE" : nil
    guard let order else { return nil }
    return CharacterDecoder.decode(Array(bytes.dropFirst(2)), charset: order)
      .map { ($0, order, []) }
  }

  /// Latin text in UTF-16 has a zero in nearly every second byte.
  private static func utf16Order(of bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096)
    guard head.count >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in head.enumerated() where byte == 0 {
      if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = head.count / 2
    if zeros.odd * 10 >= pairs * 6, zeros.even * 20 <= pairs { return "UTF-16LE" }
    if zeros.even * 10 >= pairs * 6, zeros.odd * 20 <= pairs { return "UTF-16BE" }
    return nil
  }
}
