/// Pages that would stall a careless reader: one construct, repeated, nested or unclosed.
enum HostilePages {
  private static let prose =
    "Pemerintah Kabupaten Arung membuka pelatihan bagi pelaku usaha kecil di balai latihan kerja. "
  private static let megabyte = 1 << 20

  static var all: [(name: String, bytes: [UInt8])] {
    [
      ("40,000 attributes in one tag", page("<p\(list(40_000) { " a\($0)=1" })>\(prose)</p>")),
      ("100,000 levels", page("\(repeated("<div>", 100_000))\(prose)")),
      ("100,000 levels of inline tags", page("\(repeated("<b><i>", 50_000))\(prose)")),
      ("text node of 12 MB", page("<p>\(filled(12 * megabyte))</p>")),
      ("endless comment", page("<p>\(prose)</p><!--\(filled(8 * megabyte))")),
      ("8 MB of prose in paragraphs", page(repeated("<p>\(prose)</p>", 8 * megabyte / 100))),
      ("8 MB of prose as plain text", Array(filled(8 * megabyte).utf8)),
      ("8 MB of <", page(repeated("<", 8 * megabyte))),
      ("8 MB of &", page(repeated("&a", 4 * megabyte))),
      ("8 MB of links", page(repeated("<a href=/x>Berita</a> ", 8 * megabyte / 22))),
      ("8 MB of end tags", page(repeated("</div>", 8 * megabyte / 6))),
      ("8 MB of table cells", page("<table>\(repeated("<tr><td>a<td>b", 8 * megabyte / 14))")),
    ]
  }

  private static func page(_ body: String) -> [UInt8] {
    Array("<html><head><title>Pelatihan Dibuka</title></head><body>\(body)</body></html>".utf8)
  }

  private static func filled(_ count: Int) -> String {
    repeated(prose, count / prose.utf8.count)
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func list(_ count: Int, _ item: (Int) -> String) -> String {
    (0..<count).map(item).joined()
  }
}
