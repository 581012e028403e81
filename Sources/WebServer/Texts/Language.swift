/// A language of the interface; Indonesian unless asked otherwise.
package enum Language: String, Sendable, CaseIterable {
  case indonesian = "id"
  case english = "en"

  /// The language of a request: the `lang` of its address, else what the browser likes best.
  package init(query: QueryItems, acceptLanguage: String?) {
    self =
      query.value("lang").flatMap(Language.init) ?? acceptLanguage.flatMap(Self.preferred)
      ?? .indonesian
  }

  /// The language with the highest weight of an `Accept-Language` header (RFC 9110 § 12.5.4).
  private static func preferred(_ header: String) -> Language? {
    var best: (language: Language, weight: Double)?
    for range in header.split(separator: ",").prefix(20) {
      let parts = range.split(separator: ";")
      let tag = parts.first?.drop { $0 == " " }.prefix { $0 != "-" && $0 != " " }.lowercased()
      // `in` was the code of Indonesian before 1989; some devices still send it.
      guard let tag, let language = Language(rawValue: tag == "in" ? "id" : tag) else { continue }
      let quality = parts.dropFirst().first { $0.drop { $0 == " " }.hasPrefix("q=") }
      let weight = quality.flatMap { Double($0.drop { $0 != "=" }.dropFirst()) } ?? 1
      if weight > 0, weight > best?.weight ?? 0 { best = (language, weight) }
    }
    return best?.language
  }
}
