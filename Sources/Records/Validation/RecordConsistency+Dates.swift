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
