/// Labels in front of a line: `Penulis: …`, `Foto: …`, `Narahubung: …`.
enum LineLabel {
  /// - Returns: the zone that the label means, nil without one.
  static func label(of line: [UInt8], words: Int) -> Block.Zone? {
    guard words <= 40, let separator = separator(in: line) else { return nil }
    let label = LineText.key(Array(line[..<separator]))
    guard !label.isEmpty, label.count <= 5 else { return nil }
    for (zone, labels, longest) in table where words <= longest && labels.contains(label) {
      return zone
    }
    return nil
  }

  /// The first `:`, `®`, `©` or `/` of the line's beginning.
  private static func separator(in line: [UInt8]) -> Int? {
    for index in line.indices.prefix(48) {
      switch line[index] {
      case 0x3A: return index
      case 0xC2 where index + 1 < line.count && [0xA9, 0xAE].contains(line[index + 1]): return index
      default: continue
      }
    }
    return nil
  }

  private static func keys(_ labels: [String]) -> Set<[UInt64]> {
    Set(labels.map { LineText.key(Array($0.utf8)) })
  }

  /// Zone, labels, and the longest line in words that still is one.
  private static let table: [(zone: Block.Zone, labels: Set<[UInt64]>, longest: Int)] = [
    (
      .byline,
      keys([
        "Penulis", "Reporter", "Pewarta", "Editor", "Editorial", "Redaktur", "Oleh", "Laporan",
        "Rep", "Red", "Sunting", "Penyunting", "Kontributor", "Wartawan", "Sumber", "Literatur",
        "Rilis", "Editor dan Foto", "Penulis dan Foto", "Author", "Writer", "By",
      ]), 14
    ),
    (
      .caption,
      keys([
        "Foto", "Ket foto", "Ket. foto", "Keterangan foto", "Teks foto", "Fotografer", "Caption",
        "Dok", "Dokumentasi", "Ilustrasi", "Photo", "Keterangan gambar", "Sumber foto",
      ]), 40
    ),
    (
      .contact,
      keys([
        "Narahubung", "Kontak", "Kontak media", "Contact", "Contact person", "CP", "Telp",
        "Telepon", "Hubungi", "Info lebih lanjut", "Informasi lebih lanjut",
        "Info lebih lanjut hubungi", "Informasi lebih lanjut hubungi", "Untuk informasi", "T", "E",
        "Email", "E-mail", "Surel", "WA", "WhatsApp", "Hotline", "Call center", "Website",
        "Situs web", "Laman", "Faks", "Fax",
      ]), 30
    ),
  ]
}
