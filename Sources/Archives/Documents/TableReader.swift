/// The rows of a CSV file whose first line names its columns (RFC 4180; comma, semicolon, tab or
/// bar between the cells).
final class TableReader: PageReader {
  private let reader: ByteReader
  private let delimiter: UInt8
  private let origin: Page.Origin
  private let limits: ReadingLimits
  private var header: TableHeader?
  /// Of the row that is read next, from 1.
  private var line = 1
  private var isDone = false

  init(_ reader: ByteReader, delimiter: UInt8, origin: Page.Origin, limits: ReadingLimits) {
    self.reader = reader
    self.delimiter = delimiter
    self.origin = origin
    self.limits = limits
  }

  func next() -> PageStep? {
    guard !isDone else { return nil }
    var place = origin
    do throws(StreamError) {
      if header == nil {
        _ = try reader.takes("\u{FEFF}")
        header = TableHeader(try row().cells)
      }
      while try reader.peekByte() != nil {
        place.line = line
        let row = try row()
        if row.cells.allSatisfy(\.isEmpty) { continue }
        guard row.bytes <= limits.line else {
          return .failure(.lineTooLong(place, bytes: row.bytes, limit: limits.line))
        }
        return step(row, at: place)
      }
      isDone = true
      return nil
    } catch {
      isDone = true
      return .failure(.broken(place, error))
    }
  }

  private struct Row {
    var cells: [[UInt8]] = [[]]
    var bytes = 0
    var isUnclosed = false
  }

  /// Reads up to the line end that stands in no quotes.
  private func row() throws(StreamError) -> Row {
    var row = Row()
    var isQuoted = false
    while let byte = try reader.next() {
      row.bytes += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          append(byte, to: &row)
        } else if try reader.takes("\"") {
          row.bytes += 1
          append(byte, to: &row)
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where row.cells.last?.isEmpty == true: isQuoted = true
      case delimiter: row.cells.append([])
      case UInt8(ascii: "\n"): return row
      case UInt8(ascii: "\r"):
        if try reader.peekByte() != UInt8(ascii: "\n") { append(byte, to: &row) }
      default: append(byte, to: &row)
      }
    }
    row.isUnclosed = isQuoted
    return row
  }

  /// Of a row over the limit only its length is needed.
  private func append(_ byte: UInt8, to row: inout Row) {
    if row.bytes <= limits.line { row.cells[row.cells.count - 1].append(byte) }
  }

  private func step(_ row: Row, at place: Page.Origin) -> PageStep {
    let columns = header?.columns ?? []
    if row.isUnclosed {
      return .failure(
        .invalidRow(place, problem: "a cell that begins with \" never ends", bytes: row.bytes))
    }
    guard row.cells.count == columns.count else {
      return .failure(
        .invalidRow(
          place, problem: "\(row.cells.count) cells, the first line names \(columns.count)",
          bytes: row.bytes))
    }
    var place = place
    var page = Page(origin: place, content: .unknown([]))
    for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
      let text = String(decoding: cell, as: UTF8.self)
      switch column {
      case .content: if page.content.bytes.isEmpty { page.content = .unknown(cell) }
      case .html: page.content = .html(cell)
      case .text: page.content = .text(cell)
      case .id: place.id = text
      case .uri: place.uri = text
      case .title: page.title = text
      case .published: page.published = text
      case .publisher: page.publisher = text
      case nil: continue
      }
    }
    page.origin = place
    if page.content.bytes.isEmpty { return .failure(.emptyInput(place)) }
    return .page(page)
  }
}
