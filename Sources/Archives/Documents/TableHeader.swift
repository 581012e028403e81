/// The first line of a CSV file, which names its columns.
struct TableHeader: Sendable, Equatable {
  enum Column: Sendable, Equatable {
    case content, html, text, id, title, published, publisher, uri
  }

  /// By place; nil for columns that are not read.
  let columns: [Column?]

  /// What a column may be called, in small letters.
  private static let names: [String: Column] = [
    "html": .html, "text": .text, "teks": .text, "content": .content, "konten": .content,
    "isi": .content, "isi_berita": .content, "isi berita": .content, "body": .content,
    "naskah": .content, "id": .id, "nomor": .id, "title": .title, "judul": .title,
    "headline": .title, "published": .published, "date": .published, "tanggal": .published,
    "tgl": .published, "tanggal_terbit": .published, "tanggal terbit": .published,
    "publisher": .publisher, "penerbit": .publisher, "instansi": .publisher, "uri": .uri,
    "url": .uri, "link": .uri, "tautan": .uri, "alamat": .uri,
  ]

  /// Names of the columns one of which must be there.
  static let contentNames = ["html", "text", "content", "isi", "naskah"]

  private static let delimiters = [",", ";", "\t", "|"].flatMap { Array($0.utf8) }

  init(_ cells: [[UInt8]]) {
    columns = cells.map { cell in
      let name = String(decoding: cell, as: UTF8.self).lowercased()
      return Self.names[String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())]
    }
  }

  var hasContent: Bool { columns.contains { $0 == .content || $0 == .html || $0 == .text } }

  /// What parts the cells of a table; nil when the first line names no content and at least one
  /// more column that is known.
  static func delimiter(in head: ArraySlice<UInt8>) -> UInt8? {
    let line = head.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard line.count <= 4096 else { return nil }
    return delimiters.first { delimiter in
      let cells = line.split(separator: delimiter, omittingEmptySubsequences: false).map { cell in
        Array(cell.filter { $0 != UInt8(ascii: "\"") })
      }
      let header = TableHeader(cells)
      return header.hasContent && header.columns.count { $0 != nil } > 1
    }
  }
}
