import Testing

@testable import Extraction

@Suite struct PersonNameWriterTests {
  @Test(arguments: [
    ("Bupati Talora H. RUSDI MALANO hadir.", "Rusdi Malano"),
    ("Bupati Talora M.Ridwan Sol hadir.", "M. Ridwan Sol"),
    ("Bupati Talora Ma'mun  Sol hadir.", "Ma’mun Sol"),
    ("Bupati Talora HM Sa’dun hadir.", "M. Sa’dun"),
    ("Bupati Talora KGPAA WISESA X hadir.", "Wisesa X"),
    ("Petugas menahan tersangka berinisial BDR (45).", "BDR"),
    ("Bupati Talora Rusdi Malano hadir.", "Rusdi Malano"),
    ("Bupati Talora Edward FC Lumba hadir.", "Edward FC Lumba"),
  ])
  func bareName(_ text: String, _ name: String) throws {
    let findings = try OfficialMarks().findings(in: text)
    let writer = PersonNameWriter(article: findings.article)
    #expect(findings.people.map(writer.name(of:)) == [name])
  }
}
