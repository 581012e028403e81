import Articles
import Testing

/// Which of the days a page gives is believed.
@Suite struct PublicationDatesTests {
  private func published(
    head: String = "", below: String = "", after: String = "", uri: String? = nil
  ) throws -> String? {
    let page = """
      <html><head><title>Pelatihan Usaha Dibuka</title>\(head)</head><body>
      <h1>Pelatihan Usaha Dibuka</h1>\(below)<p>\(prose)</p><p>\(otherProse)</p>\(after)</body></html>
      """
    let found = try read(page, as: .html, uri: uri).metadata.published
    return found.map { "\($0.day) \($0.from)" }
  }

  @Test(arguments: [
    ("<abbr itemprop=datePublished title=2021-03-05>5/3</abbr>", "2021-03-05 microdata"),
    ("<time>5 Maret 2021</time>", "2021-03-05 time"),
    ("<p>5 de marzo de 2021</p>", "2021-03-05 stamp"),
    ("<p>5. März 2021, 10:00 Uhr</p>", "2021-03-05 stamp"),
    ("<p>Rapat kerja bulan Maret.</p>", nil),
  ])
  func theDayStandsNextToTheHeadline(below: String, expected: String?) throws {
    #expect(try published(below: below) == expected)
  }

  @Test func aLabelSaysWhichDayIsMeant() throws {
    let text = "<p>Pendaftaran ditutup 9 April 2021.</p><p>Diterbitkan: 5 Maret 2021</p>"
    let far = String(repeating: "<p>\(prose)</p>", count: 1) + text
    #expect(
      try published(below: String(repeating: "<p>Satu</p>", count: 14), after: far)
        == "2021-03-05 stamp")
  }

  @Test func scriptsAndTheLastChangeAreTheLastResort() throws {
    let script = "<script>var page = {\"publishedAt\":\"2021-03-05T10:00:00\"}</script>"
    #expect(try published(head: script) == "2021-03-05 script")
    #expect(try published(head: "<script>var published = true</script>") == nil)
    let modified = "<meta property=article:modified_time content=2021-03-06>"
    #expect(try published(head: modified) == "2021-03-06 modified")
    #expect(try published(head: script + modified) == "2021-03-05 script")
  }

  @Test func theLastChangeIsKeptApart() throws {
    let head = """
      <meta property=article:published_time content=2021-03-05>
      <meta property=article:modified_time content=2021-03-09>
      """
    let page = "<html><head>\(head)</head><body><p>\(prose)</p></body></html>"
    let metadata = try read(page, as: .html).metadata
    #expect(metadata.published?.day == "2021-03-05")
    #expect(metadata.modified == "2021-03-09")
  }

  @Test(arguments: [
    ("id", "2021-03-04T17:00:00.000Z", "2021-03-05"), ("id", "2021-03-04T17:05:00Z", "2021-03-04"),
    ("id", "2021-12-31T17:00:00Z", "2022-01-01"), ("en", "2021-03-04T17:00:00Z", "2021-03-04"),
    ("de", "2021-03-04T23:00:00Z", "2021-03-05"), ("de", "2021-03-04T23:00:00+01:00", "2021-03-04"),
  ])
  func aDayMayBeGivenAsMidnightInGreenwichTime(
    language: String, time: String, expected: String
  ) throws {
    let page = """
      <html lang=\(language)><head><meta property=article:published_time content="\(time)"></head>
      <body><h1>Pelatihan Usaha Dibuka</h1><p>\(prose)</p></body></html>
      """
    #expect(try read(page, as: .html).metadata.published?.day == expected)
  }

  @Test func noPageIsOlderThanTheWeb() throws {
    #expect(try published(below: "<p>17 Agustus 1945</p>") == nil)
  }

  @Test func greenwichTimeIsADayBehindInTheNight() throws {
    let head = "<meta property=article:published_time content=2021-03-04T23:30:00Z>"
    #expect(try published(head: head, below: "<p>5 Maret 2021</p>") == "2021-03-05 stamp")
    #expect(try published(head: head, uri: "https://a.example/2021/03/05/b") == "2021-03-05 url")
    // Farther off it is another day, and with its own offset the time needs no help.
    #expect(try published(head: head, below: "<p>9 Maret 2021</p>") == "2021-03-04 og")
    let local = "<meta property=article:published_time content=2021-03-04T23:30:00+07:00>"
    #expect(try published(head: local, below: "<p>5 Maret 2021</p>") == "2021-03-04 og")
  }

  @Test func whatDisagreesIsKeptWithTheReason() throws {
    let head = """
      <meta property=article:published_time content=2021-03-05>
      <meta name=DC.date.issued content=2021-03-06>
      """
    let page = """
      <html><head>\(head)</head><body><h1>Pelatihan Usaha Dibuka</h1>
      <time>7 Maret 2021</time><p>\(prose)</p></body></html>
      """
    let published = try read(page, as: .html).metadata.published
    #expect(published?.from == "og")
    #expect(published?.reason == .declared)
    #expect(
      published?.disagreeing.map { "\($0.day) \($0.from)" } == [
        "2021-03-06 meta", "2021-03-07 time", "2021-03-07 stamp",
      ])
  }
}
