import SearchIndex

extension PersonPage {
  init(_ answer: PersonAnswer, _ texts: InterfaceTexts) {
    self.init(person: EntityReference(answer.person))
    (first, last) = answer.offices.days
    forms = answer.forms.map { NameForm($0.name, $0.releases) }
    offices = answer.offices.map(AttestedOffice.init)
    conflicts = answer.offices.conflicts(texts)
    quotes = answer.context.quotes.map(QuoteItem.init)
    people = answer.context.people.map(EntityReference.init)
    organizations = answer.context.organizations.map(EntityReference.init)
    places = answer.context.places.map(EntityReference.init)
    months = answer.context.months.map { MonthCount($0.month, $0.releases) }
    candidates = answer.candidates.map {
      Candidate(EntityReference($0.person), reason: $0.explanation.words(in: texts.language))
    }
    merges = answer.merges.map { $0.explanation.words(in: texts.language) }
    corrections = answer.corrections.map { $0.words(in: texts.language) }
    results = answer.context.releases.map(ReleaseItem.init)
    pictures = PagePictures(answer, texts)
  }
}

extension Explanation {
  func words(in language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }
}

extension EntityPage {
  init(_ answer: EntityAnswer, _ texts: InterfaceTexts) {
    let context = answer.context
    self.init(entity: EntityReference(answer.entity))
    kindWord = answer.kind
    trail = answer.trail.map(EntityReference.init)
    (first, last) = answer.offices.days
    offices = answer.offices.map(AttestedOffice.init)
    conflicts = answer.offices.conflicts(texts)
    groups = [
      EntityGroup("parts", answer.parts.map(EntityReference.init)),
      EntityGroup("people", context.people.map(EntityReference.init)),
      EntityGroup("organizations", context.organizations.map(EntityReference.init)),
      EntityGroup("places", context.places.map(EntityReference.init)),
    ]
    months = context.months.map { MonthCount($0.month, $0.releases) }
    results = context.releases.map(ReleaseItem.init)
    pictures = PagePictures(answer, texts)
  }
}
