/// All addresses of the site.
struct RouteTable: Sendable {
  struct Match: Sendable {
    let route: Route
    let parameters: [String: String]
    let format: PageFormat
    /// The path without the ending of a format, with one slash between segments: in a link two at
    /// its head would name another machine.
    let path: String

    init(
      route: Route, parameters: [String: String], format: PageFormat? = nil, segments: [String]
    ) {
      self.route = route
      self.parameters = parameters
      self.format = format ?? route.formats.first ?? .html
      path = "/" + segments.map(PercentCoding.encoded).joined(separator: "/")
    }
  }

  let routes: [Route]

  /// - Parameter path: as sent; its segments are decoded here.
  func match(_ path: String) throws(PageError) -> Match {
    let segments = path.split(separator: "/").map(PercentCoding.decodedSegment)
    // A file's own name may look like the ending of a format (`/openapi.json`).
    if let (route, parameters) = find(segments), !route.path.contains("{") {
      return Match(route: route, parameters: parameters, segments: segments)
    }
    if let ending = segments.last.flatMap(Self.ending) {
      var bare = segments
      bare[bare.count - 1] = String(bare[bare.count - 1].dropLast(ending.rawValue.count + 1))
      if bare.last == "" { bare.removeLast() }
      if let (route, parameters) = find(bare) {
        guard route.formats.contains(ending) else { throw .noSuchFormat(ending.rawValue) }
        return Match(route: route, parameters: parameters, format: ending, segments: bare)
      }
    }
    guard let (route, parameters) = find(segments) else { throw .notFound }
    return Match(route: route, parameters: parameters, segments: segments)
  }

  private func find(_ segments: [String]) -> (Route, [String: String])? {
    for route in routes {
      if let parameters = route.parameters(of: segments) { return (route, parameters) }
    }
    return nil
  }

  /// The form in which a path asks for its answer, also when nothing lives there.
  static func ending(_ segment: String) -> PageFormat? {
    PageFormat.allCases.first { $0 != .html && segment.hasSuffix("." + $0.rawValue) }
  }
}
