/// Tells everything that is wrong with a line: its JSON, its schema, and what a schema cannot say.
///
/// Takes time linear in the line.
package struct RecordValidator: Sendable {
  private let schema: SchemaValidator
  private let reader = RecordReader()

  package init() throws(SchemaError) {
    schema = try SchemaValidator(schema: RecordSchema.json)
  }

  /// - Parameter line: one record or failed record, with or without its line end.
  /// - Returns: faults in the order of the checks; empty when the line is sound.
  package func faults(in line: [UInt8]) -> [RecordFault] {
    var faults = Self.rawSeparators(in: line)
    let value: JSONValue
    do {
      value = try JSONParser.parse(line)
    } catch {
      let place = "byte \(error.offset): expected \(error.expected)"
      return faults + [RecordFault(.notJSON, at: "", place)]
    }
    let violations = schema.violations(in: value)
    faults += violations.map { violation in
      RecordFault(.schema, at: violation.pointer, "\(violation.keyword): \(violation.message)")
    }
    do {
      if case .record(let record) = try reader.read(line) {
        faults += RecordConsistency.faults(in: record)
      }
    } catch {
      // What cannot be read mostly breaks the schema too, and is then told already.
      if violations.isEmpty { faults.append(RecordFault(.schema, at: "", error.description)) }
    }
    return faults
  }

  private static func rawSeparators(in line: [UInt8]) -> [RecordFault] {
    let body = line.last == 0x0A ? line.dropLast() : line[...]
    return body.withUnsafeBufferPointer { bytes in
      var faults: [RecordFault] = []
      for position in bytes.indices {
        guard let name = separator(in: bytes, at: position) else { continue }
        faults.append(RecordFault(.rawSeparator, at: "", "\(name) at byte \(position)"))
      }
      return faults
    }
  }

  @inline(__always)
  private static func separator(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> String? {
    func holds(_ offset: Int, _ byte: UInt8) -> Bool {
      position + offset < bytes.count && bytes[position + offset] == byte
    }
    switch bytes[position] {
    case 0x09: return "TAB"
    case 0x0A: return "a line feed"
    case 0x0D: return "CR"
    case 0xC2 where holds(1, 0x85): return "U+0085"
    case 0xE2 where holds(1, 0x80) && holds(2, 0xA8): return "U+2028"
    case 0xE2 where holds(1, 0x80) && holds(2, 0xA9): return "U+2029"
    default: return nil
    }
  }
}
