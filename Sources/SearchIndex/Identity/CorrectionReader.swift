import Records

/// Why a line is no correction, and what to do about it.
package struct CorrectionError: Error, Equatable, CustomStringConvertible {
  /// From 1.
  package let line: Int
  package let reason: String
  package let remedy: String

  package var description: String { "line \(line): \(reason); \(remedy)" }
}

/// Reads a file of corrections: one JSON object a line; empty lines and those that begin with `#`
/// are passed over.
package struct CorrectionReader {
  private static let keys: Set<String> = ["action", "persons", "name", "author", "note", "date"]

  private let fold: (String) -> String

  /// - Parameter fold: folds a name or an office as the index does: its folded words, a space
  ///   between them.
  package init(fold: @escaping (String) -> String) {
    self.fold = fold
  }

  package func read(_ bytes: [UInt8]) throws(CorrectionError) -> [Correction] {
    var corrections: [Correction] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let first = line.first(where: { !Self.isBlank($0) }), first != UInt8(ascii: "#") else {
        continue
      }
      corrections.append(try correction(Array(line), line: index + 1))
    }
    return corrections
  }

  private func correction(_ bytes: [UInt8], line: Int) throws(CorrectionError) -> Correction {
    func fault(_ reason: String, _ remedy: String) -> CorrectionError {
      CorrectionError(line: line, reason: reason, remedy: remedy)
    }
    let value: JSONValue
    do {
      value = try JSONParser.parse(bytes)
    } catch {
      throw fault(
        "no JSON at byte \(error.offset + 1), where \(error.expected) was expected",
        #"write {"action":"merge","persons":["0123456789abcdef","0011223344556677"],"author":"A. N."}"#
      )
    }
    guard case .object(let members) = value else {
      throw fault("no object", "put each correction into { }, one a line")
    }
    if let unknown = members.first(where: { !Self.keys.contains($0.key) }) {
      throw fault(
        "no correction has \"\(unknown.key)\"", "use \(Self.keys.sorted().joined(separator: ", "))")
    }
    guard let action = value["action"]?.string.flatMap(Correction.Action.init) else {
      throw fault(
        "no known action",
        "\"action\" is one of "
          + Correction.Action.allCases.map(\.rawValue).joined(separator: ", "))
    }
    guard case .array(let targets)? = value["persons"] else {
      throw fault("no \"persons\"", "list them: \"persons\": [ … ]")
    }
    var persons: [Correction.Target] = []
    for target in targets {
      guard let person = self.target(target) else {
        throw fault(
          "person \(persons.count + 1) of the list is unclear",
          "give the 16 hexadecimal digits in the address of the page, or"
            + #" {"name":"Rusdi Malano","office":"Bupati Arung"}"#)
      }
      persons.append(person)
    }
    let least = action == .merge || action == .split ? 2 : 1
    guard persons.count >= least, action != .rename || persons.count == 1 else {
      throw fault(
        "\(action.rawValue) with \(persons.count) persons",
        action == .rename ? "rename one person a line" : "name \(least) persons at least")
    }
    let name = value["name"]?.string
    if action == .rename && (name ?? "").isEmpty {
      throw fault("rename without a name", "add \"name\": the name to show")
    }
    if action != .rename && value["name"] != nil {
      throw fault("\(action.rawValue) takes no \"name\"", "leave it out, or rename")
    }
    guard let author = value["author"]?.string, !author.isEmpty else {
      throw fault("no author", "add \"author\": who says so")
    }
    if let note = value["note"], note.string == nil {
      throw fault("\"note\" is no text", "put it into quotation marks")
    }
    if let date = value["date"], date.string.map(Self.isDate) != true {
      throw fault("\"date\" is no day", "write it as 2026-11-25")
    }
    return Correction(
      action: action, persons: persons, name: name, author: author, note: value["note"]?.string,
      date: value["date"]?.string, line: line)
  }

  private func target(_ value: JSONValue) -> Correction.Target? {
    switch value {
    case .string(let digits):
      guard digits.utf8.count == 16, digits.utf8.first != UInt8(ascii: "+") else { return nil }
      return UInt64(digits, radix: 16).flatMap(Int64.init(exactly:)).map { .hash($0) }
    case .object(let members):
      guard members.allSatisfy({ $0.key == "name" || $0.key == "office" }),
        let name = value["name"]?.string.map(fold), !name.isEmpty
      else { return nil }
      guard let office = value["office"] else { return .named(name, office: nil) }
      guard let folded = office.string.map(fold), !folded.isEmpty else { return nil }
      return .named(name, office: folded)
    case .null, .bool, .integer, .number, .array: return nil
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  /// `2026-11-25`, with a month and a day that exist.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }
}
