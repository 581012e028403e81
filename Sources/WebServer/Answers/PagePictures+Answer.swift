import SearchIndex

extension PagePictures {
  /// The pictures of a person's page.
  init(_ answer: PersonAnswer, _ texts: InterfaceTexts) {
    self.init()
    timeline = PictureTexts(texts).timeline(answer.offices, rows: \.position)
    months = PictureTexts(texts).months(
      answer.context.months, search: EntityReference(answer.person).search)
    map = PictureTexts(texts).map(answer.context.places)
    graph = PictureTexts(texts).graph(
      of: answer.person, answer.context.people + answer.context.organizations)
  }

  /// The pictures of an office, an organisation or a place: the rows are who was called so.
  init(_ answer: EntityAnswer, _ texts: InterfaceTexts) {
    self.init()
    timeline = PictureTexts(texts).timeline(answer.offices, rows: \.person)
    months = PictureTexts(texts).months(
      answer.context.months, search: EntityReference(answer.entity).search)
    if answer.entity.kind != .place { map = PictureTexts(texts).map(answer.context.places) }
  }
}
