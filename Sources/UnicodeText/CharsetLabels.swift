/// What the charset labels of the web mean (WHATWG Encoding, § 4.2), as far as pages use them.
package enum CharsetLabels {
  /// The usual name, which ICU knows too; nil for labels that name no charset of the web
  /// (UTF-7 and the like are refused: they were only ever used to smuggle script).
  package static func name(for label: String) -> String? {
    let trimmed = label.lowercased().filter { $0 != " " && $0 != "\"" && $0 != "'" && $0 != ";" }
    if let name = names[trimmed] { return name }
    if let digits = suffix(of: trimmed, after: ["windows-125", "cp125", "x-cp125"]),
      digits.count == 1, "012345678".contains(digits)
    {
      return "windows-125\(digits)"
    }
    if let digits = suffix(of: trimmed, after: ["iso-8859-", "iso8859-", "iso_8859-"]),
      let part = Int(digits), (2...16).contains(part), part != 12
    {
      return "ISO-8859-\(part)"
    }
    return nil
  }

  private static func suffix(of label: String, after prefixes: [String]) -> String? {
    guard let prefix = prefixes.first(where: { label.hasPrefix($0) }) else { return nil }
    return String(label.dropFirst(prefix.count))
  }

  private static let names: [String: String] = [
    "utf-8": "UTF-8", "utf8": "UTF-8", "unicode-1-1-utf-8": "UTF-8",
    "utf-16": "UTF-16LE", "utf-16le": "UTF-16LE", "utf-16be": "UTF-16BE", "unicode": "UTF-16LE",
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252",
    "latin1": "windows-1252", "latin-1": "windows-1252", "l1": "windows-1252",
    "ascii": "windows-1252", "us-ascii": "windows-1252", "ansi_x3.4-1968": "windows-1252",
    "iso-8859-9": "windows-1254", "iso8859-9": "windows-1254", "latin5": "windows-1254",
    "iso-8859-11": "windows-874", "tis-620": "windows-874", "windows-874": "windows-874",
    "latin2": "ISO-8859-2", "macintosh": "macintosh", "mac": "macintosh",
    "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "gb2312": "GBK", "gbk": "GBK", "x-gbk": "GBK",
    "gb18030": "gb18030", "big5": "Big5", "euc-kr": "windows-949", "euc-jp": "EUC-JP",
    "shift_jis": "Shift_JIS", "shift-jis": "Shift_JIS", "sjis": "Shift_JIS",
    "iso-2022-jp": "ISO-2022-JP",
  ]
}
