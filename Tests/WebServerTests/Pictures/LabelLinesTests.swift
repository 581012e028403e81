import Testing

@testable import WebServer

@Suite struct LabelLinesTests {
  @Test(arguments: [
    ("", []), ("Bupati Arung", ["Bupati Arung"]),
    ("Dinas Perhubungan Arung", ["Dinas", "Perhubungan…"]),
    ("Pemberdayaanmasyarakat", ["Pemberdayaa…"]),
    ("  Tiar   Wene ", ["Tiar Wene"]),
  ])
  func labelsBreakBetweenWords(label: String, lines: [String]) {
    #expect(LabelLines(width: 96, fontSize: 12, limit: 2).lines(of: label) == lines)
  }

  @Test func linesAreNeverMoreThanAllowed() {
    let long = String(repeating: "Ketua Dewan ", count: 50)
    for limit in 1...3 {
      let lines = LabelLines(width: 90, fontSize: 12, limit: limit).lines(of: long)
      #expect(lines.count == limit && lines.last?.last == "…")
    }
  }
}
