import Testing

@testable import Extraction

@Suite struct SignatureFinderTests {
  @Test(arguments: [
    ("Kegiatan ditutup dengan doa. (DISKOMINFO)", "DISKOMINFO"),
    ("Kegiatan ditutup dengan doa. (re/yat).", "re/yat"),
    ("“Terima kasih,” ujarnya.\n(zal)", "zal"),
    ("Kegiatan ditutup dengan doa. [KM-04]", "KM-04"),
    ("Kegiatan ditutup dengan doa! (Humas)\n", "Humas"),
  ])
  func bracketsAtTheEndSign(_ text: String, _ signature: String) throws {
    let article = try Ground.analyzed(text)
    #expect(SignatureFinder(article: article).signature().map(article.string(of:)) == signature)
  }

  @Test(arguments: [
    "Kegiatan ditutup dengan doa.",
    "Kegiatan digelar Selasa (28/2/2023)",
    "Kegiatan (ramai) ditutup dengan doa.",
    "Doa. (Kegiatan itu ditutup dengan doa bersama seluruh warga desa)",
    "",
    ")",
  ])
  func otherBracketsDoNot(_ text: String) throws {
    #expect(SignatureFinder(article: try Ground.analyzed(text)).signature() == nil)
  }
}
