import Testing

@testable import Archives

@Suite struct WordDocumentTests {
  private func document(_ body: String) -> ZipArchive {
    ZipArchive([
      ("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "x"),
      (
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document><w:body>\(body)</w:body></w:document>"
      ),
    ])
  }

  @Test func aParagraphIsALine() {
    let bytes = document(
      """
      <w:p><w:r><w:t>Bupati </w:t></w:r><w:r><w:t xml:space="preserve">&amp; Wakil</w:t></w:r></w:p>
      <w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:delText>hapus</w:delText></w:r>
      <mc:AlternateContent><mc:Choice><w:t>d</w:t></mc:Choice><mc:Fallback><w:t>d</w:t></mc:Fallback>
      </mc:AlternateContent></w:p>
      """
    ).bytes
    #expect(Reading(bytes, name: "a.docx").lines == ["a.docx text Bupati & Wakil\n\na b\ncd\n\n"])
  }

  @Test func aDocumentWithoutTextSaysSo() {
    #expect(Reading(document("<w:p/>").bytes).lines == ["in !empty-input"])
  }

  @Test func otherOfficeDocumentsAreNamed() {
    let sheet = ZipArchive([("[Content_Types].xml", "x"), ("xl/workbook.xml", "x")])
    #expect(Reading(sheet.bytes).lines == ["in !unsupported-document"])
  }

  @Test func aDamagedDocumentIsNamed() {
    var archive = document("<w:p><w:t>a</w:t></w:p>")
    archive.entries[2].crc = 1
    #expect(Reading(archive.bytes, name: "a.docx").lines == ["a.docx !corrupt-archive"])
  }
}
