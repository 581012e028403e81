import Records

extension SyntheticRelease {
  /// The whole record: a headline, then paragraphs about people, work and places.
  mutating func written() -> Record {
    addHeadline()
    let leader = dice.chance(0.5) ? dice.below(SyntheticOffice.leaders) : dice.below(24)
    let speaker = addOpening(by: leader)
    addQuote(of: speaker)
    addSentences(2 + dice.below(3))
    if dice.chance(0.6) { addWork() }
    if dice.chance(0.7) { addSecondSpeaker() }
    addPlaces()
    if dice.chance(0.2) { addCitizen() }
    addSentences(3 + dice.below(3))
    text.add("(")
    let signature = text.add("humas")
    text.add(")")
    record.signature = Excerpt(text: "humas", span: signature)
    record.text = text.text
    return record
  }

  private mutating func addHeadline() {
    let words = SyntheticWords.capitalised(world.words.run(of: 4 + dice.below(4), &dice))
    let headline = "\(seat.form): \(words)"
    record.headline = Excerpt(text: headline, span: text.add(headline))
    text.add("\n\n")
  }

  /// Dateline, office and holder, what happened, where and when.
  ///
  /// - Returns: the person it is about.
  private mutating func addOpening(by office: Int) -> Int {
    let seat = seat
    let place = text.add(seat.form)
    let id = add(place: seat, as: seat.form, rule: "dateline", span: place)
    record.dateline = Dateline(text: seat.form, span: place, place: id, source: "Humas")
    text.add(", Humas – ")
    record.publisher = add(
      organization: "Pemerintah \(seat.name)", kind: "publisher", place: id, span: nil)
    let person = addHolder(of: office)
    text.add(" \(world.words.run(of: 10 + dice.below(8), &dice)) di ")
    addPart()
    text.add(", ")
    add(day: SyntheticDay(day.count - dice.below(4)), withWeekday: true)
    text.add(". \(world.words.sentence(&dice))\n")
    return person
  }

  private mutating func addSentences(_ count: Int) {
    for _ in 0..<count { text.add(world.words.sentence(&dice) + " ") }
    text.add("\n")
  }

  /// Names a kecamatan or village of the region.
  private mutating func addPart() {
    guard let parts = world.regions.parts[seat.code], !parts.isEmpty else {
      text.add("daerah")
      return
    }
    let part = dice.pick(parts)
    let span = text.add(part.name)
    _ = add(place: part, as: part.name, rule: "level-word", span: span)
  }

  /// A sentence about an office of the region and a day.
  private mutating func addWork() {
    let offices = SyntheticOffice.all(of: seat)
    let office = offices[6 + dice.below(offices.count - 6)]
    guard let head = office.organization else { return }
    let name = "\(head) \(seat.name)"
    let span = text.add(name)
    _ = add(organization: name, kind: office.kind, place: record.places.first?.id, span: span)
    text.add(" \(world.words.run(of: 14 + dice.below(8), &dice)) sejak ")
    add(day: SyntheticDay(day.count - dice.below(700)), withWeekday: false)
    text.add(". \(world.words.sentence(&dice))\n")
  }

  private mutating func addSecondSpeaker() {
    text.add("\(SyntheticWords.capitalised(world.words.run(of: 6, &dice))), kata ")
    let person = addHolder(of: dice.below(24))
    text.add(". \(world.words.sentence(&dice))\n")
    if dice.chance(0.6) { addQuote(of: person) }
  }

  /// Another part of the region, and now and then another region.
  private mutating func addPlaces() {
    text.add("\(SyntheticWords.capitalised(world.words.run(of: 8, &dice))) di ")
    addPart()
    if dice.chance(0.3) {
      text.add(" dan ")
      let other = dice.pick(world.regions.seats)
      let span = text.add(other.name)
      _ = add(place: other, as: other.name, rule: "preposition", span: span)
    }
    text.add(". \(world.words.sentence(&dice))\n")
  }

  /// Somebody without an office.
  private mutating func addCitizen() {
    text.add("Seorang warga, ")
    let person = add(person: world.names.name(&dice), degrees: nil, rule: "name-shape")
    text.add(", \(world.words.run(of: 10, &dice)).\n")
    if dice.chance(0.5) { addQuote(of: person) }
  }
}
