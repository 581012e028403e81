import Records

/// How many releases a month has.
struct MonthCount: Sendable, Equatable {
  /// `2023-02`
  var month: String
  var count: Int

  init(_ month: String, _ count: Int) {
    self.month = month
    self.count = count
  }
}

extension MonthCount: JSONWritable {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("month", month)
      json.member("releases", count)
    }
  }
}
