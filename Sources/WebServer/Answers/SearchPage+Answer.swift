import SearchIndex

extension SearchPage {
  init(_ answer: SearchAnswer, _ request: SearchRequest, _ question: PageQuestion) {
    self.init()
    let texts = question.texts
    let language = texts.language.ofQueries
    reading = request.query.isEmpty ? [] : [answer.query.words(in: language)]
    ignored = answer.query.ignored.map { $0.words(in: language) }
    count = answer.count.counted
    isCapped = answer.count.isFloor
    facetSample = answer.facetSample
    results = answer.releases.map(ReleaseItem.init)
    months = (answer.facets[.month] ?? []).map { MonthCount($0.value, $0.releases) }
    histogram = PictureTexts(texts).months(
      (answer.facets[.month] ?? []).map { MonthReleases(month: $0.value, releases: $0.releases) },
      search: question.query.setting("sesudah", nil))
    next = answer.next?.description
    indexed = answer.indexed
    for kind in [FacetKind.publisher, .office, .person, .organization, .place] {
      guard let parameter = SearchQuestion.parameter(of: kind) else { continue }
      let values = answer.facets[kind] ?? []
      facets.append(
        FacetGroup(
          parameter,
          values.map { value in
            FacetGroup.Value(
              value.value, label: value.label, count: value.releases,
              depth: kind == .place ? value.value.count { $0 == "." } : 0)
          }))
      chips += (request.facets[kind] ?? []).map { chosen in
        Chip(
          parameter, chosen, label: values.first { $0.value == chosen }?.label ?? chosen)
      }
    }
  }
}

extension Language {
  var ofQueries: QueryLanguage {
    switch self {
    case .indonesian: .indonesian
    case .english: .english
    }
  }
}
