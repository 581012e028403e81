extension RecordConsistency {
  mutating func checkDates() {
    if let published = record.published {
      check(
        published.value, precision: published.precision, isHijri: false,
        at: JSONPointer().appending("published"))
    }
    for (index, date) in record.dates.enumerated() {
      check(
        date.value, precision: date.precision, isHijri: date.calendar == "hijri",
        at: Self.pointer("dates", index))
      checkRole(of: date, at: Self.pointer("dates", index))
    }
  }

  private mutating func checkRole(of date: DateFinding, at owner: JSONPointer) {
    if let rule = date.roleRule, rule.role != date.role {
      add(
        .dateRole, at: owner.appending("roleRule"),
        "'\(rule.rawValue)' makes a date \(rule.role.rawValue), not \(date.role.rawValue)")
    }
    if date.role == .event, let first = record.dates.first(where: { $0.role == .event }),
      first.id != date.id
    {
      add(.dateRole, at: owner.appending("role"), "\(first.id) is the event already")
    }
  }

  private mutating func check(
    _ value: String, precision: DatePrecision, isHijri: Bool, at owner: JSONPointer
  ) {
    let spelled = JSONValue.string(value).excerpt
    guard let date = PartialDate.Value(value, isHijri: isHijri) else {
      let calendar = isHijri ? "hijri" : "Gregorian"
      return add(
        .dateValue, at: owner.appending("value"),
        "\(spelled) is no day, month, year or forward interval of the \(calendar) calendar")
    }
    if date.precision != precision {
      add(
        .datePrecision, at: owner.appending("precision"),
        "\(spelled) is a \(date.precision.rawValue), not a \(precision.rawValue)")
    }
  }
}
