extension PageFailure {
  static func broken(_ origin: Page.Origin, _ error: StreamError) -> PageFailure {
    PageFailure(origin: origin, code: error.code, message: "\(origin.place): \(error.reason)")
  }

  /// - Parameter passedOver: number of members that are no pages, by reason.
  static func noPages(_ origin: Page.Origin, passedOver: [String: Int]) -> PageFailure {
    let counts = passedOver.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    let rest = counts.isEmpty ? "nothing in it" : "passed over: \(counts.joined(separator: ", "))"
    return PageFailure(
      origin: origin, code: "no-pages", message: "\(origin.place): no pages in it (\(rest))")
  }

  static func tooDeep(_ origin: Page.Origin, limit: Int) -> PageFailure {
    PageFailure(
      origin: origin, code: "archive-limit",
      message: "\(origin.place): more than \(limit) archives in each other; unpack the outer ones")
  }

  static func tooManyMembers(_ origin: Page.Origin, limit: Int) -> PageFailure {
    PageFailure(
      origin: origin, code: "archive-limit",
      message: "\(origin.place): more than \(limit) members, the rest was not read; "
        + "split the archive")
  }

  static func unsafeName(_ origin: Page.Origin, name: String) -> PageFailure {
    PageFailure(
      origin: origin, code: "unsafe-name",
      message: "\(origin.place): the member “\(name)” names a place outside of the archive and was "
        + "not read; unpack it by hand if it can be trusted")
  }

  static func unsupported(_ origin: Page.Origin, problem: String) -> PageFailure {
    PageFailure(
      origin: origin, code: "unsupported-archive", message: "\(origin.place): \(problem)")
  }

  static func corrupt(_ origin: Page.Origin, problem: String) -> PageFailure {
    PageFailure(
      origin: origin, code: "corrupt-archive",
      message: "\(origin.place): \(problem); fetch or copy it again")
  }

  static func zipInStream(_ origin: Page.Origin, limit: Int) -> PageFailure {
    PageFailure(
      origin: origin, code: "archive-limit",
      message: "\(origin.place): a ZIP archive inside of something else may have \(limit) bytes; "
        + "unpack it and give it as a file")
  }

  static func otherOffice(_ origin: Page.Origin) -> PageFailure {
    PageFailure(
      origin: origin, code: "unsupported-document",
      message: "\(origin.place): an office document other than .docx; save it as .docx or text")
  }

  static func noFeed(_ origin: Page.Origin, root: String) -> PageFailure {
    PageFailure(
      origin: origin, code: "unsupported-document",
      message: "\(origin.place): XML whose outermost element is <\(root)>; read are RSS, Atom and "
        + "WordPress exports")
  }

  static func notAsNamed(_ origin: Page.Origin, name: String, head: [UInt8]) -> PageFailure {
    let bytes = head.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.utf8.count == 1 ? "0\(digits)" : digits
    }
    return PageFailure(
      origin: origin, code: "not-as-named",
      message: "\(origin.place): called \(name), but it begins with the bytes "
        + "\(bytes.joined(separator: " ")), which are none; fetch or copy it again")
  }

  static func noContentColumn(_ origin: Page.Origin, header: [UInt8]) -> PageFailure {
    let line = String(decoding: header.prefix(200), as: UTF8.self)
    return PageFailure(
      origin: origin, code: "no-content",
      message: "\(origin.place): no column of this table is called "
        + TableHeader.contentNames.joined(separator: ", ") + "; its first line is “\(line)”")
  }
}
