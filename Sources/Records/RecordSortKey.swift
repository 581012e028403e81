/// The id of a record and the day it was published, by which many records are put in order.
///
/// Read from the beginning of a line as `RecordWriter` writes it, many times faster than the
/// record; of a line in any other spelling the record is read.
package struct RecordSortKey: Sendable, Equatable {
  /// Bytes of the id; nil where the line is no record.
  package let id: [UInt8]?
  /// 20230228 for 2023-02-28, 20230200 for a month; 0 where the record has no day.
  package let day: Int

  /// Bytes from the beginning of a line that may hold the day: headline and source are before it.
  private static let head = 4096
  private static let beforeID = Array(
    "{\"schemaVersion\":\"\(Record.currentSchemaVersion)\",\"id\":\"".utf8)
  private static let beforeDay = Array("\"published\":{\"value\":\"".utf8)
  private static let quote = UInt8(ascii: "\"")

  /// - Parameter line: one JSON object in UTF-8, without its line end.
  package init(line: [UInt8]) {
    if let id = Self.writtenID(of: line) {
      self.id = id
      day = Self.writtenDay(of: line)
    } else if case .record(let record)? = try? RecordReader().read(line) {
      id = Array(record.id.utf8)
      day = Self.number(of: (record.published?.value ?? "").utf8)
    } else {
      id = nil
      day = 0
    }
  }

  private static func writtenID(of line: [UInt8]) -> [UInt8]? {
    guard line.starts(with: beforeID) else { return nil }
    let id = line[beforeID.count...].prefix { $0 != quote && $0 != UInt8(ascii: "\\") }
    guard id.endIndex < line.count, line[id.endIndex] == quote else { return nil }
    return Array(id)
  }

  /// A quotation mark within a string has a backslash, so that what is sought is a key. One of
  /// another object than the record would cost order, and nothing else.
  private static func writtenDay(of line: [UInt8]) -> Int {
    line.withUnsafeBufferPointer { bytes in
      var place = beforeID.count
      let end = min(bytes.count, head) - beforeDay.count
      while place < end {
        if bytes[place] == quote,
          (1..<beforeDay.count).allSatisfy({ bytes[place + $0] == beforeDay[$0] })
        {
          return number(of: bytes[(place + beforeDay.count)...].prefix { $0 != quote })
        }
        place += 1
      }
      return 0
    }
  }

  /// Year, month and day of a date of ISO 8601, the last two where it has them.
  private static func number(of date: some Sequence<UInt8>) -> Int {
    var parts = [0]
    for byte in date {
      switch byte {
      case UInt8(ascii: "-") where parts.count < 3: parts.append(0)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where parts[parts.count - 1] < 10_000:
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
      default: return 0
      }
    }
    parts += [0, 0]
    return parts[0] * 10_000 + parts[1] * 100 + parts[2]
  }
}
