import Articles
import Testing

/// Every way a page can lie about its charset.
@Suite struct PageCharsetTests {
  private static let line =
    "Bupati menyampaikan “apresiasi” – kepada para pelaku usaha kecil di daerah."

  private static func page(_ head: String) -> String {
    "<html><head>\(head)<title>Kegiatan “Usaha”</title></head><body><p>\(line)</p></body></html>"
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "“": 0x93
      case "”": 0x94
      case "–": 0x96
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  /// UTF-8 that was taken for windows-1252 and encoded again.
  private static func twiceEncoded(_ text: String) -> [UInt8] {
    let spoiled = text.replacing("“", with: "â€œ").replacing("”", with: "â€\u{9D}")
    return Array(spoiled.replacing("–", with: "â€“").utf8)
  }

  private static let late = "<script>\(String(repeating: "x", count: 3000))</script>"

  @Test(arguments: [
    ("late meta", windows1252(page(late + "<meta charset=windows-1252>")), "windows-1252", ""),
    (
      "meta says UTF-8, bytes are windows-1252", windows1252(page("<meta charset=utf-8>")),
      "windows-1252", "charset-conflict"
    ),
    (
      "meta says windows-1252, bytes are UTF-8",
      Array(page("<meta charset=windows-1252>").utf8), "UTF-8", "charset-conflict"
    ),
    ("latin1 means windows-1252", windows1252(page("<meta charset=latin1>")), "windows-1252", ""),
    ("meta says UTF-16", Array(page("<meta charset=utf-16>").utf8), "UTF-8", "charset-conflict"),
    ("none, UTF-8", Array(page("").utf8), "UTF-8", ""),
    ("none, windows-1252", windows1252(page("")), "windows-1252", "charset-guessed"),
    ("an unknown one", windows1252(page("<meta charset=x>")), "windows-1252", "charset-guessed"),
    (
      "one in a comment", windows1252(page("<!-- <meta charset=shift_jis> -->")), "windows-1252",
      "charset-guessed"
    ),
    (
      "two", Array(page("<meta charset=utf-8><meta charset=windows-1252>").utf8), "UTF-8", ""
    ),
    (
      "mixed", Array(page("<meta charset=utf-8>").utf8) + windows1252("<p>kata “ya”</p>"), "UTF-8",
      "invalid-utf8"
    ),
    (
      "mark of UTF-8 against meta",
      Array(("\u{FEFF}" + page("<meta charset=windows-1252>")).utf8), "UTF-8", ""
    ),
    ("UTF-16, little end first", utf16(page(""), bigEndian: false), "UTF-16LE", ""),
    ("UTF-16, big end first", utf16(page(""), bigEndian: true), "UTF-16BE", ""),
    ("encoded twice", twiceEncoded(page("<meta charset=utf-8>")), "UTF-8", "mojibake-repaired"),
  ])
  func theTextIsReadAllTheSame(
    lie: String, bytes: [UInt8], charset: String, warning: String
  ) throws {
    let article = try reader().article(from: ArticleSource(bytes: bytes, format: .html))
    #expect(article.metadata.charset == charset, "\(lie)")
    #expect(article.warnings.map(\.code) == (warning.isEmpty ? [] : [warning]), "\(lie)")
    #expect(lines(article).starts(with: ["# Kegiatan “Usaha”", Self.line]), "\(lie)")
  }
}
