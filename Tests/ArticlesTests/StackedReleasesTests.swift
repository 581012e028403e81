import Articles
import Testing
import UnicodeText

/// Several releases in one paste.
@Suite struct StackedReleasesTests {
  private let second = "Hulu Arung - \(otherProse) Bupati hadir. (hms)"

  private func parts(_ text: String) throws -> [String] {
    let article = try read(text, as: .plain)
    let isWarned = article.warnings.contains { $0.code == "stacked-releases" }
    #expect(isWarned != article.parts.isEmpty)
    return article.parts.map { article.text[$0] }
  }

  @Test func eachBeginsWithItsHeadline() throws {
    let first = "Muara Jernih - \(prose)"
    let text = "Pelatihan Usaha Dibuka\n\n\(first)\n\nJalan Desa Diperbaiki\n\n\(second)"
    #expect(
      try parts(text) == [
        "Pelatihan Usaha Dibuka\n\n\(first)", "Jalan Desa Diperbaiki\n\(second)",
      ])
  }

  @Test func orWithADatelineBelowASignature() throws {
    let first = "Muara Jernih - \(prose)\n\n(zal)"
    #expect(
      try parts("\(first)\n\n\(second)") == ["Muara Jernih - \(prose)\n(zal)", second])
  }

  @Test func oneReleaseHasNoParts() throws {
    #expect(try parts("Pelatihan Dibuka\n\nMuara Jernih - \(prose)\n\n\(otherProse)").isEmpty)
    // A heading between paragraphs begins nothing, nor does a dash in a sentence.
    let text = "Muara Jernih - \(prose)\n\nSimbol Toleransi\n\n\(otherProse)"
    #expect(try parts(text).isEmpty)
    #expect(try parts("Muara Jernih - \(prose)\n\nBupati Arung - \(otherProse)").isEmpty)
  }
}
