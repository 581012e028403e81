import Testing

@testable import UnicodeText

@Suite struct MojibakeTests {
  private func repaired(_ text: String) -> String? {
    Mojibake.repaired(Array(text.utf8)).map { String(decoding: $0.utf8, as: UTF8.self) }
  }

  @Test(arguments: [
    ("â€œBaik,â€\u{9D} kata Bupati", "“Baik,” kata Bupati"),
    ("Harga â€“ turun", "Harga – turun"),
    ("â€œAndrÃ©sâ€\u{9D}", "“Andrés”"),
    ("AndrÃ©s dan JosÃ©", "Andrés dan José"),
    ("Selamat ðŸ˜€", "Selamat 😀"),
    ("â€œBaik,â€ kata Bupati", "“Baik,” kata Bupati"),
    ("â&#8364;œBaikâ&#8364;, kata Bupati", "“Baik”, kata Bupati"),
  ])
  func undoesDoubleEncoding(text: String, expected: String) {
    #expect(repaired(text) == expected)
  }

  @Test(arguments: [
    "“Baik,” kata Bupati", "AndrÃ©s", "São Paulo e Ímola", "à\u{A0}«\u{A0}Paris\u{A0}»",
    "SÃO JOSÉ", "câmara", "1 kg â€ 2", "crâ&#8364;", "Zürich, Straße",
  ])
  func leavesWhatIsNotCertain(text: String) {
    #expect(repaired(text) == nil)
  }

  @Test func isToldInTheFindings() {
    let decoded = CharsetDetector(
      Array("â€œBaikâ€\u{9D}".utf8), declared: "utf-8", inPage: nil)
    #expect(decoded.findings == [.mojibakeRepaired(count: 2)])
  }
}
