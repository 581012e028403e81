import Articles
import Testing
import UnicodeText

@Suite struct NoiseLinesTests {
  @Test(arguments: [
    ("Facebook", NoiseLines.Action.dropLine),
    ("FACEBOOK:", .dropLine),
    ("Facebook | Twitter", .dropLine),
    ("Baca Juga : Bupati Lantik Pejabat", .dropLine),
    ("Artikel ini dipublikasikan otomatis", .dropLine),
    ("© 2023 Pemkab Arung", .dropLine),
    ("Tinggalkan balasan", .dropRest),
    ("Menu", .dropLine),
    ("Menu: Beranda Berita Galeri Unduhan", .dropLine),
    ("Menu Sehat untuk Anak", .keep),
  ])
  func speaksOfItsPhrases(line: String, action: NoiseLines.Action) {
    #expect(noise.verdict(on: Array(line.utf8))?.action == action)
  }

  @Test(arguments: [
    "Facebook menjadi sarana dinas", "Kami baca juga laporannya", "Berita Terkait Banjir",
    "Pemkab © 2023", "Pictures", "Menu Makan Siang Gratis Dibagikan",
    "Baca juga tulis adalah hak setiap anak yang tinggal di Kabupaten Arung.",
    "Tinggalkan Balasan dan Pergi",
  ])
  func isSilentOnOthers(line: String) {
    #expect(noise.verdict(on: Array(line.utf8)) == nil)
  }

  @Test func leavesRunningTextWhateverItOpensWith() {
    let line = "Baca juga " + String(repeating: "dan terus membaca ", count: 12)
    #expect(noise.verdict(on: Array(line.utf8)) == nil)
  }

  @Test(arguments: [
    "370 kali dilihat", "Dibaca: 1.204 kali", "0 Komentar", "1.2K views", "3 menit baca",
    "Dilihat 231 kali, 10 April 2018",
    "IMG_0657",
    "pic2", "foto-kegiatan.jpg", "WhatsApp Image 2023-02-28 at 10.20.30",
    "Monday - Saturday, 8AM to 10PM", "Senin - Jumat 08.00 - 16.00 WIB", "***",
    "<object></object>", "Beranda » Berita » Daerah", "Home / Berita", "A+ A-", "Post Views: 1.024",
  ])
  func linesAreNoiseByTheirShape(line: String) throws {
    let article = try read("\(prose)\n\n\(line)\n\n\(otherProse)", as: .plain)
    #expect(lines(article) == [prose, otherProse])
  }

  @Test(arguments: [
    "Sebanyak 370 warga melihat kegiatan itu.", "Video itu dibaca 370 kali oleh warga desa.",
    "Foto bersama 12 peserta", "Senin dan Selasa pelatihan libur.", "12 peserta hadir.",
    "Senin-Rabu (6-8/3)", "Jumat (24/2) hingga Minggu (26/2)",
    "Rusdi Malano, S.E.", "Home industry / rumahan", "Beranda rumah warga diperbaiki", "(zal)",
  ])
  func otherLinesStay(line: String) throws {
    let article = try read("\(prose)\n\n\(line)\n\n\(otherProse)", as: .plain)
    #expect(article.blocks.contains { article.text[$0.span] == line })
  }

  @Test func theRestIsDroppedOnlyBelowRunningText() throws {
    let below = try read("\(prose)\n\nBerita Terkait\n\nJalan Desa Diperbaiki", as: .plain)
    #expect(lines(below) == [prose])
    let comments = try read("\(prose)\n\nTinggalkan Balasan\n\n\(otherProse)", as: .plain)
    #expect(lines(comments) == [prose])
    // Text behind the name of a section is text.
    let between = try read("\(prose)\n\nBerita Terkait\n\n\(otherProse)", as: .plain)
    #expect(lines(between) == [prose, otherProse])
    let above = try read("Berita Terkait\n\n\(prose)\n\n\(otherProse)", as: .plain)
    #expect(lines(above) == [prose, otherProse])
  }
}
