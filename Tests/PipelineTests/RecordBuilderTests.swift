import Archives
import Records
import Testing

@testable import Pipeline

/// From a page to its record, end to end.
@Suite struct RecordBuilderTests {
  private static let release = """
    <html lang="id"><head><title>Bupati Arung Resmikan Pasar Ikan | Kabupaten Arung</title>
    <meta property="article:published_time" content="2023-03-01T08:00:00+07:00"></head><body>
    <nav><a href="/">Beranda</a> <a href="/berita">Berita</a></nav>
    <article><h1>Bupati Arung Resmikan Pasar Ikan</h1>
    <p>Muara Jernih - Bupati Arung, H. Rusdi Malano, S.E., M.Si., meresmikan pasar ikan di tepi \
    sungai, Selasa (28/2/2023). Ratusan pedagang datang sejak pagi.</p>
    <p>“Pasar ini milik kita, kita jaga bersama,” kata Rusdi Malano.</p>
    <p>Sekretaris Daerah Kabupaten Arung, Tiar Wene, menambahkan bahwa sewa lapak gratis.</p>
    </article></body></html>
    """

  @Test func aPageBecomesARecordOfItsFacts() throws {
    let record = try Ground.record(of: .html(Self.release))
    let facts = Facts(record: record)
    #expect(record.headline?.text == "Bupati Arung Resmikan Pasar Ikan")
    #expect(record.published?.value == "2023-03-01")
    #expect(record.dateline?.text == "Muara Jernih")
    #expect(
      facts.officials == [
        "Rusdi Malano: Bupati Arung", "Tiar Wene: Sekretaris Daerah Kabupaten Arung",
      ])
    #expect(facts.dates.contains("2023-02-28 event"))
    #expect(facts.quotes == ["Rusdi Malano: Pasar ini milik kita, kita jaga bersama,"])
    let rusdi = try #require(record.people.first)
    #expect(rusdi.honorifics == ["H."])
    #expect(rusdi.degrees == ["S.E.", "M.Si."])
    #expect(record.source.mediaType == "text/html")
    #expect(record.source.bytes == Self.release.utf8.count)
  }

  @Test func theRecordHoldsAgainstItsSchemaAndItsOwnText() throws {
    let record = try Ground.record(of: .html(Self.release))
    #expect(try RecordValidator().faults(in: RecordWriter.line(record)).isEmpty)
  }

  @Test func spansCountCodePointsNotBytes() throws {
    let text = "😀 é – Bupati Arung, Rusdi Malano, hadir bersama warga pada acara itu."
    let record = try Ground.record(of: .text(text))
    let scalars = Array(record.text.unicodeScalars)
    let span = try #require(record.people.first?.mentions.first?.span)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[span.start..<span.end])
    #expect(String(words) == "Rusdi Malano")
  }

  // MARK: Ids

  private static let sentence = "Bupati Arung Rusdi Malano hadir bersama warga di balai desa."

  @Test func theIdFollowsFromTheTextAlone() throws {
    let one = try Ground.record(of: .text(Self.sentence, path: "a.txt"))
    let same = try Ground.record(of: .html("<p>\(Self.sentence)</p>", path: "b/c.html"))
    let other = try Ground.record(of: .text(Self.sentence + " Acara selesai sore hari."))
    #expect(one.id == same.id)
    #expect(one.id != other.id)
    #expect(one.id.hasPrefix("rilis:1:") && one.id.count == "rilis:1:".count + 16)
  }

  @Test func aCanonicalAddressNamesTheReleaseWhateverItsText() throws {
    func page(_ text: String, address: String) -> Page {
      .html(
        """
        <html><head><link rel="canonical" href="https://arung.example/\(address)"></head>
        <body><p>\(text)</p></body></html>
        """)
    }
    let first = try Ground.record(of: page(Self.sentence, address: "1"))
    let corrected = try Ground.record(of: page(Self.sentence + " Ralat.", address: "1"))
    let other = try Ground.record(of: page(Self.sentence, address: "2"))
    #expect(first.id == corrected.id)
    #expect(first.id != other.id)
    #expect(first.source.uri == "https://arung.example/1")
  }

  @Test func anAddressOfTheArchiveNamesAReleaseThatHasNoneOfItsOwn() throws {
    let known = try Ground.record(of: .text(Self.sentence, uri: "https://arung.example/1"))
    let unknown = try Ground.record(of: .text(Self.sentence))
    #expect(known.id != unknown.id)
  }

  // MARK: Options

  @Test func theOptionGivesADayToPagesWithoutOne() throws {
    let options = ConversionOptions(published: "2023-03-02")
    let dated = try Ground.record(of: .html(Self.release), options: options)
    let undated = try Ground.record(of: .text(Self.sentence), options: options)
    #expect(undated.published?.value == "2023-03-02")
    #expect(undated.published?.from == "option")
    #expect(dated.published?.value == "2023-03-01")
    #expect(dated.published?.from == "og")
  }

  @Test func theOptionNamesThePublisherAndARowKnowsBetter() throws {
    let options = ConversionOptions(publisher: "Pemerintah Kabupaten Arung")
    let record = try Ground.record(of: .text(Self.sentence), options: options)
    #expect(Facts(record: record).publisher == "Pemerintah Kabupaten Arung")
    var row = Page.text(Self.sentence)
    row.publisher = "Dinas Perikanan Arung"
    let own = try Ground.record(of: row, options: options)
    #expect(Facts(record: own).publisher == "Dinas Perikanan Arung")
  }

  @Test func theGovernmentOfARegionIsThePublisher() throws {
    let record = try Ground.record(
      of: .text(Self.sentence), options: ConversionOptions(publisher: "13.11"))
    #expect(Facts(record: record).publisher == "Pemerintah Kabupaten Solok Selatan")
    let organization = record.organizations.first { $0.id == record.publisher }
    #expect(organization?.kind == "pemerintah-kabupaten")
    #expect(organization?.inferred == true)
  }

  @Test func aRowWithAnUnknownPublisherIsWarned() throws {
    var row = Page.text(Self.sentence)
    row.publisher = "13.99"
    let record = try Ground.record(of: row)
    #expect(record.publisher == nil)
    #expect(
      record.warnings.map(\.message) == [
        "the publisher 13.99 was not used: no region has this Kemendagri code"
      ])
  }

  /// Records with the same source, config and dictionaries are the same: whatever a row says beside
  /// its page is a part of the config.
  @Test func whatARowSaysShowsInTheConfig() throws {
    let plain = try Ground.record(of: .text(Self.sentence)).processing.config
    var configs: Set = [plain]
    for key in [\Page.title, \.published, \.publisher] {
      var row = Page.text(Self.sentence)
      row[keyPath: key] = "2023-03-01"
      configs.insert(try Ground.record(of: row).processing.config)
    }
    #expect(configs.count == 4)
  }

  @Test func aReleaseHasBounds() throws {
    let long = Page.text(Self.sentence)
    let size = Self.sentence.utf8.count
    var options = ConversionOptions(textLimit: size - 1)
    #expect(throws: ConversionError.textTooLong(bytes: size, limit: size - 1)) {
      _ = try Ground.record(of: long, options: options)
    }
    options = ConversionOptions()
    options.timeLimit = .zero
    let lines = try Converter(workshop: Ground.workshop(options)).lines(from: .success(long))
    guard case .failure(let failure) = lines.first else { throw Missing() }
    #expect(failure.error.code == "out-of-time")
    #expect(failure.error.message == "rilis.txt: not done within 0 seconds; see --max-seconds")
  }

  private struct Missing: Error {}

  /// Solok is a regency and a city; who issued the release can decide, by name as by code.
  @Test(arguments: [
    ("Pemerintah Kota Solok", "13.72"), ("Diskominfo Kabupaten Solok", "13.02"),
    ("13.72", "13.72"), ("Diskominfo Solok", nil), ("RSUD Arung", nil),
  ])
  func theIssuerDecidesBetweenRegions(_ publisher: String, _ code: String?) throws {
    let record = try Ground.record(
      of: .text("Rapat digelar di Solok, Selasa (28/2/2023)."),
      options: ConversionOptions(publisher: publisher))
    #expect(record.places.first?.code == code)
  }

  @Test(arguments: [
    ConversionOptions(published: "2023-03-02"), ConversionOptions(publisher: "13.11"),
    ConversionOptions(pageLimit: 1 << 20),
  ])
  func everyOptionShowsInTheConfig(_ options: ConversionOptions) throws {
    let plain = try Ground.record(of: .text(Self.sentence)).processing
    let other = try Ground.record(of: .text(Self.sentence), options: options).processing
    #expect(plain.config != other.config)
    #expect(plain.dictionaries == other.dictionaries)
    #expect(plain.version == ToolVersion.current)
  }
}
