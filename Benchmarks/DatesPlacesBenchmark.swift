import Archives
import Articles
import Dictionaries
import Extraction
import Glibc
import Pipeline
import UnicodeText

/// Dates and places: what their tables cost at the start, and how fast they read releases.
enum DatesPlacesBenchmark {
  private static let rounds = 5

  /// - Parameter inputs: pages as `rilis convert` takes them.
  static func run(_ inputs: [String]) throws {
    let dictionaries = try DictionaryStore().open()
    var lexiconTime = Stopwatch()
    let lexicon = lexiconTime.time { Lexicon(dictionaries: dictionaries) }
    let memory = residentBytes()
    var dateTime = Stopwatch()
    let dates = dateTime.time { DateExtractor(lexicon: lexicon) }
    var placeTime = Stopwatch()
    let (datelines, places) = placeTime.time {
      (DatelineFinder(lexicon: lexicon), PlaceExtractor(lexicon: lexicon))
    }
    print(
      "start: lexicon \(lexiconTime.milliseconds), dates \(dateTime.milliseconds), "
        + "places \(placeTime.milliseconds), \((residentBytes() - memory) >> 10) KiB for both")

    let readings = try readings(of: inputs, dictionaries: dictionaries)
    let bytes = readings.reduce(0) { $0 + $1.article.text.count }
    for _ in 0..<rounds {
      var dateTime = Stopwatch()
      var placeTime = Stopwatch()
      var dateCount = 0
      var placeCount = 0
      for reading in readings {
        let article = reading.article
        let day = article.article.metadata.published?.day
        dateCount += dateTime.time { dates.findings(in: article, published: day).mentions.count }
        placeCount += placeTime.time {
          var context = PlaceContext(
            titles: reading.titles, organizations: reading.organizations, people: reading.people,
            home: reading.issuer?.regionCode.map { [$0] } ?? [])
          context.dateline = datelines.dateline(in: article, people: reading.people)
          return places.mentions(in: article, context: context).count
        }
      }
      var both = Stopwatch()
      both.add(dateTime)
      both.add(placeTime)
      print(
        "\(readings.count) releases, \(bytes) bytes: \(dateCount) dates \(dateTime.rate(of: bytes)), "
          + "\(placeCount) places \(placeTime.rate(of: bytes)), together \(both.rate(of: bytes))")
    }
  }

  private static func readings(
    of inputs: [String], dictionaries: Dictionaries
  ) throws -> [Findings] {
    let converter = Converter(workshop: Workshop(dictionaries: dictionaries))
    var source = try PageSource(inputs)
    var readings: [Findings] = []
    while let page = source.next() {
      if let reading = try? converter.reading(of: page.get()) { readings.append(reading.findings) }
    }
    return readings
  }

  /// From `/proc/self/statm`, in pages of the system.
  private static func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let numbers = line.split(separator: CChar(0x20)).map { number in
      number.reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
    }
    return numbers.count > 1 ? numbers[1] * Int(getpagesize()) : 0
  }
}
