import SearchIndex

/// Answers the questions of the pages from a search index.
struct IndexPages: PageSource {
  private let index: IndexReader

  init(index: IndexReader) {
    self.index = index
  }

  func generation() async -> String { (try? await index.generation()) ?? "" }

  func search(_ question: PageQuestion) async throws -> SearchPage {
    let request = try SearchQuestion(question).request
    return SearchPage(try await asked { try await index.search(request) }, request, question)
  }

  func quotes(_ question: PageQuestion) async throws -> QuotesPage {
    var request = QuoteRequest()
    request.words = question.query.value("q") ?? ""
    request.speaker = question.query.value("orang") ?? ""
    request.office = question.query.value("jabatan") ?? ""
    request.days = try SearchQuestion.days(question)
    request.after = try SearchQuestion.cursor(question)
    let asked = request
    let answer = try await self.asked { try await index.quotes(asked) }
    var page = QuotesPage()
    page.ignored = answer.query.ignored.map { $0.words(in: question.texts.language.ofQueries) }
    page.count = answer.count.counted
    page.isCapped = answer.count.isFloor
    page.quotes = answer.quotes.map(QuoteItem.init)
    page.next = answer.next?.description
    return page
  }

  func series(_ question: PageQuestion) async throws -> SeriesPage {
    let request = try SearchQuestion(question).request
    let answer = try await asked { try await index.months(request) }
    var page = SeriesPage()
    page.points = answer.months.map {
      SeriesPage.Point(time: "\($0.month)-01", value: $0.releases)
    }
    page.chart = PictureTexts(question.texts).months(
      answer.months, search: question.query)
    return page
  }

  func lookup(_ names: [String], _ question: PageQuestion) async throws -> LookupPage {
    let answers = try await asked { try await index.lookup(names) }
    var page = LookupPage()
    page.names = names
    page.rows = answers.map { answer in
      var row = LookupPage.Row(asked: answer.asked, person: answer.person.map(EntityReference.init))
      row.office = answer.office
      row.first = answer.first
      row.last = answer.last
      row.isFuzzy = answer.isFuzzy
      return row
    }
    return page
  }

  func release(_ key: String, _ question: PageQuestion) async throws -> ReleasePage? {
    guard let found = try await asked({ try await index.release(key: key) }) else { return nil }
    var page = ReleasePage(
      record: found.record, entities: found.entities.mapValues(EntityReference.init),
      texts: question.texts)
    page.publisher = page.publisher ?? found.publisher.map(EntityReference.init)
    return page
  }

  func person(_ id: String, _ question: PageQuestion) async throws -> PersonPage? {
    try await asked { try await index.person(id: id) }.map { PersonPage($0, question.texts) }
  }

  func entity(
    _ kind: EntityReference.Kind, _ id: String, _ question: PageQuestion
  ) async throws -> EntityPage? {
    let answer: EntityAnswer? = try await asked {
      switch kind {
      case .person: nil
      case .position: try await index.position(id: id)
      case .organization: try await index.organization(id: id)
      case .place: try await index.place(id: id)
      }
    }
    return answer.map { EntityPage($0, question.texts) }
  }

  /// A question that was stopped is the reader's to narrow, not a fault of the site.
  private func asked<Answer>(_ question: () async throws -> Answer) async throws -> Answer {
    do { return try await question() } catch SearchIndexError.tooSlow(let limit) {
      throw PageError.tookTooLong(seconds: limit / 1000)
    }
  }
}
