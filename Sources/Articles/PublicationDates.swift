/// The days a page gives for itself, and which of them is believed.
struct PublicationDates {
  /// A `<time>` element, its value as written.
  struct Time: Sendable {
    let node: Int
    let value: String
  }

  static let mostTimes = 200
  /// Earlier days are told by the text, not by the page.
  private static let beginningOfTheWeb = "1990"

  private typealias Witness = ArticleMetadata.Published.Witness

  /// What is declared for machines, the most trustworthy first.
  private var declared: [Witness] = []
  /// The first is given in Greenwich time.
  private var isUTC = false
  private var times: [(node: Int, day: String)] = []
  private var address: String?
  private var scripted: String?
  private(set) var modified: String?

  mutating func read(
    article: LinkedData?, linked: [LinkedData], meta: [String: String], times: [Time],
    scripts: [String], addresses: [String?], language: String, _ words: PageWords
  ) {
    var given: [(text: String?, from: String)] = [
      (article?["datePublished"]?.text, "json-ld"), (meta["article:published_time"], "og"),
    ]
    given += Self.keys.map { (meta[$0], $0.hasPrefix("og:") ? "og" : "meta") }
    given.append((meta["itemprop:datepublished"], "microdata"))
    given += linked.map { ($0["datePublished"]?.text, "json-ld") }
    given += meta.keys.sorted()
      .filter { $0.hasSuffix("published_time") && $0 != "article:published_time" }.map {
        (meta[$0], "meta")
      }
    for (text, from) in given {
      guard let text, let day = Self.day(in: text, language: language, words) else { continue }
      if declared.isEmpty { isUTC = Self.isUTC(text) }
      declared.append(Witness(day: day, from: from))
    }
    self.times = times.compactMap { time in
      Self.day(in: time.value, language: language, words).map { (time.node, $0) }
    }
    address = addresses.lazy.compactMap(\.self).compactMap(PublicationDay.day(inPathOf:)).first
    scripted = scripts.first
    modified =
      ([article?["dateModified"]?.text] + Self.modifiedKeys.map { meta[$0] })
      .lazy.compactMap(\.self).compactMap(words.day(in:)).first
  }

  /// - Parameters:
  ///   - headline: its node; a `<time>` behind it is the article's.
  ///   - stamp: the day in a line next to the headline.
  ///   - labelled: the day in a line that says it is the day of publication.
  ///   - only: the one day the page shows.
  ///
  /// A page that declares its day in Greenwich time is a day off in the night: where the address
  /// or the visible stamp gives the neighbouring day, that one is the day of the place.
  func published(
    headline: Int?, stamp: String?, labelled: String?, only: @autoclosure () -> String?
  ) -> ArticleMetadata.Published? {
    func witness(_ day: String?, _ from: String) -> [Witness] {
      day.map { $0 > Self.beginningOfTheWeb ? [Witness(day: $0, from: from)] : [] } ?? []
    }
    let time = witness(self.time(behind: headline), "time")
    let url = witness(address, "url")
    let stamps = witness(stamp, "stamp") + witness(labelled, "stamp")
    let script = witness(scripted, "script")
    let all = declared + time + url + stamps + script
    func published(
      _ witness: Witness, _ reason: ArticleMetadata.Published.Reason
    ) -> ArticleMetadata.Published {
      var others: [Witness] = []
      for other in all where other.day != witness.day && !others.contains(other) {
        others.append(other)
      }
      return .init(
        day: witness.day, from: witness.from, reason: reason, disagreeing: others)
    }
    if let first = declared.first {
      let local = (url + time + stamps).first { PublicationDay.areNeighbours($0.day, first.day) }
      if isUTC, let local { return published(local, .local) }
      return published(first, .declared)
    }
    if let first = (time + url + stamps).first { return published(first, .shown) }
    if let first = script.first { return published(first, .scripted) }
    if let only = witness(only(), "stamp").first { return published(only, .only) }
    return witness(modified, "modified").first.map { published($0, .changed) }
  }

  private func time(behind headline: Int?) -> String? {
    guard let headline else { return times.first?.day }
    let near = times.first { $0.node > headline && $0.node < headline + Self.reach }
    return (near ?? times.last { $0.node < headline } ?? times.first)?.day
  }

  private static func isUTC(_ text: String) -> Bool {
    ["Z", "+00:00", "+0000"].contains(where: text.hasSuffix)
  }

  /// A day without a time may be given as midnight where the page is written:
  /// `2024-03-06T17:00:00Z` is the seventh in Jakarta.
  private static func day(in text: String, language: String, _ words: PageWords) -> String? {
    guard let day = words.day(in: text) else { return nil }
    guard isUTC(text), let hours = midnights[language], let time = text.firstIndex(of: "T") else {
      return day
    }
    let parts = text[time...].dropFirst().split { ":.Z+".contains($0) }
    let isMidnight =
      parts.count >= 3 && parts[1] == "00" && parts[2] == "00"
      && hours.contains { parts[0] == $0 }
    return isMidnight ? PublicationDay.day(after: day) : day
  }

  /// Hours in Greenwich at which the day begins, by the language of the page: western, central and
  /// eastern Indonesia; central Europe in winter and summer.
  private static let midnights: [String: [String]] = {
    let europe = ["22", "23"]
    var hours = ["id": ["15", "16", "17"]]
    for language in ["cs", "da", "de", "es", "fr", "hr", "hu", "it", "nl", "no", "pl", "sl", "sv"] {
      hours[language] = europe
    }
    return hours
  }()

  /// Nodes behind the headline among which its `<time>` stands.
  private static let reach = 400

  private static let keys = [
    "og:article:published_time", "og:published_time", "datepublished", "publishdate",
    "publish-date", "publish_date", "pubdate", "date", "dc.date.issued", "dc.date",
    "dc.date.created", "dcterms.issued", "dcterms.created", "dcterms.date", "parsely-pub-date",
    "sailthru.date", "article.published", "article_date_original", "content_publisheddate",
    "publication_date", "originalpublicationdate", "article:published",
    "cxenseparse:recs:publishtime",
    "article.created", "date_published", "published_at", "dc.date.publication", "published-date",
    "article_publication_date", "itemprop:datecreated", "release_date", "citation_publication_date",
    "citation_online_date", "citation_date", "bt:pubdate", "rnews:datepublished",
  ]

  private static let modifiedKeys = [
    "article:modified_time", "og:updated_time", "itemprop:datemodified", "lastmod",
    "last-modified", "dc.date.modified", "dcterms.modified", "date.modified", "revised",
  ]
}
