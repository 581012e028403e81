import SearchIndex

/// The search that the query string of an address asks for.
struct SearchQuestion {
  let request: SearchRequest

  private static let facets: [(parameter: String, kind: FacetKind)] = [
    ("penerbit", .publisher), ("jabatan", .office), ("orang", .person),
    ("organisasi", .organization), ("tempat", .place),
  ]

  static func parameter(of kind: FacetKind) -> String? {
    facets.first { $0.kind == kind }?.parameter
  }

  /// - Throws: `badParameter`.
  init(_ question: PageQuestion) throws(PageError) {
    let query = question.query
    var request = SearchRequest(query: query.value("q") ?? "")
    for (parameter, kind) in Self.facets {
      let values = query.values(parameter).filter { !$0.isEmpty }
      if !values.isEmpty { request.facets[kind] = Array(values.prefix(20)) }
    }
    request.days = try Self.days(question)
    request.after = try Self.cursor(question)
    switch query.value("urut") {
    case nil, "", "baru": request.order = .newest
    case "lama": request.order = .oldest
    case "relevan": request.order = .relevance
    default: throw .badParameter(name: "urut", expected: "baru, lama, relevan")
    }
    self.request = request
  }

  static func days(_ question: PageQuestion) throws(PageError) -> DayRange {
    DayRange(
      first: try day("dari", question)?.first, last: try day("sampai", question)?.last)
  }

  private static func day(
    _ parameter: String, _ question: PageQuestion
  ) throws(PageError) -> DayRange? {
    guard let text = question.query.value(parameter), !text.isEmpty else { return nil }
    guard let range = DayRange(written: text) else {
      throw .badParameter(name: parameter, expected: "2023-02-28, 2023-02, 2023")
    }
    return range
  }

  static func cursor(_ question: PageQuestion) throws(PageError) -> SearchCursor? {
    guard let text = question.query.value("sesudah"), !text.isEmpty else { return nil }
    guard let cursor = SearchCursor(text) else {
      throw .badParameter(name: "sesudah", expected: "…")
    }
    return cursor
  }
}
