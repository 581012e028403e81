package import Records

extension SearchAnswer: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("query", query.words(in: .english))
      json.member("ignored", query.ignored.map { $0.words(in: .english) })
      json.member("count", count.counted)
      json.member("countIsFloor", count.isFloor)
      json.member("facetSample", facetSample)
      json.member("releases", always: releases)
      json.member(
        "facets", FacetKind.allCases.compactMap { CountedFacet(kind: $0, values: facets[$0]) })
      json.member("next", next?.description)
    }
  }
}

/// A facet with its values, as JSON has it.
private struct CountedFacet: JSONWritable {
  let kind: FacetKind
  let values: [FacetValue]

  init?(kind: FacetKind, values: [FacetValue]?) {
    guard let values, !values.isEmpty else { return nil }
    self.kind = kind
    self.values = values
  }

  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("facet", kind.rawValue)
      json.member("values", always: values)
    }
  }
}

extension FacetValue: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("value", value)
      json.member("label", label)
      json.member("releases", releases)
    }
  }
}

extension ReleaseSummary: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("release", key)
      json.member("date", day)
      json.member("publisher", publisher?.name)
      json.member("headline", headline)
      json.member("headlineMarks", headlineMarks.map(MarkedRange.init))
      json.member("snippet", snippet)
      json.member("snippetMarks", snippetMarks.map(MarkedRange.init))
      json.member("uri", uri)
    }
  }
}

/// `[start, end)` in code points.
private struct MarkedRange: JSONWritable {
  let range: Range<Int>

  func write(to json: inout JSONBytes) {
    [range.lowerBound, range.upperBound].write(to: &json)
  }
}
