import Testing

@testable import Archives

@Suite struct TableReaderTests {
  private static let table = #"""
    id,Judul,tanggal,isi,penerbit,lain
    1,"Rapat, Anggaran",2023-02-28,"Baris satu
    kata ""dua""",Pemkab Arung,x

    2,Tanpa isi,,,,
    3,Kurang
    4,,,<p>Isi</p>,,
    """#

  @Test func rowsByTheNamesOfTheirColumns() {
    let reading = Reading(Self.table, name: "rilis.csv")
    #expect(
      reading.lines == [
        "rilis.csv, line 2 unknown Baris satu\nkata \"dua\"", "rilis.csv, line 5 !empty-input",
        "rilis.csv, line 6 !invalid-row", "rilis.csv, line 7 unknown <p>Isi</p>",
      ])
    #expect(reading.pages.first?.title == "Rapat, Anggaran")
    #expect(reading.pages.first?.published == "2023-02-28")
    #expect(reading.pages.first?.publisher == "Pemkab Arung")
    #expect(reading.pages.first?.origin.id == "1")
    #expect(reading.messages[1].contains("2 cells, the first line names 6"))
  }

  @Test func blocksAndLineEndsOfAnyKindGiveTheSame() {
    let expected = Reading(Self.table).lines
    for size in 1...9 {
      #expect(Reading(Array(Self.table.utf8), blocks: [size]).lines == expected)
    }
    let windows = Self.table.replacing("\n", with: "\r\n")
    #expect(Reading("\u{FEFF}" + windows).lines.count == expected.count)
  }

  @Test(arguments: [";", "\t", "|"]) func otherDelimiters(delimiter: String) {
    let text = "judul,teks\nA,\"B, C\"\n".replacing(",", with: delimiter)
    #expect(Reading(text).lines.map { $0.prefix(10) } == ["in, line 2"])
    #expect(Reading(text).pages.first?.title == "A")
  }

  @Test func aTableWithoutContentIsNamed() {
    let reading = Reading("nama,umur\nTiar,3\n", name: "a.csv")
    #expect(reading.lines == ["a.csv !no-content"])
    #expect(reading.messages.first?.contains("its first line is “nama,umur”") == true)
  }

  @Test(arguments: ["Isi, dan judulnya: rapat", "Bupati, isi, rapat", "teks"])
  func aSentenceIsNoTable(text: String) {
    #expect(Reading(text).lines == ["in unknown \(text)"])
  }

  @Test func aCellThatNeverEndsIsNamed() {
    let reading = Reading("id,text\n1,\"a\n2,b\n")
    #expect(reading.lines == ["in, line 2 !invalid-row"])
  }

  @Test func aLongRowIsNamedAndTheNextOneRead() {
    let reading = Reading(
      "id,text\n1,\(String(repeating: "x", count: 60))\n2,b\n", limits: ReadingLimits(line: 40))
    #expect(reading.lines == ["in, line 2 !line-too-long", "in, line 3 text b"])
  }
}
