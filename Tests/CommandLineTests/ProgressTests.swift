import Testing

@testable import rilis

@Suite struct ProgressTests {
  @Test func saysHowFarHowFastAndHowLong() {
    var progress = Progress()
    #expect(progress.text(total: nil) == "0 releases · 0 errors")
    progress.add(pages: 200, bytes: 3_000_000, errors: 1)
    progress.passed(.seconds(2))
    #expect(progress.text(total: nil) == "200 releases · 100/s · 1.5 MB/s · 1 error")
    #expect(
      progress.text(total: 12_200)
        == "200 of 12200 releases · 100/s · 1.5 MB/s · 1 error · 2:00 left")
    #expect(progress.text(total: 1_000_000).hasSuffix("2:46:38 left"))
    progress.passed(.seconds(5))
    #expect(progress.text(total: 200) == "200 of 200 releases · 0/s · 0.0 MB/s · 1 error")
  }
}
