import Archives
import SearchIndex

/// Reads the lines of a window in their order.
struct WindowReader {
  private let window: LineWindow
  private var position = 0
  private var files: [Int32: RecordFile] = [:]

  init(_ window: LineWindow) {
    self.window = window
  }

  /// - Returns: nil when there are no more.
  mutating func next(most: Int) throws(ArchiveError) -> [RecordBatch.Line]? {
    guard position < window.places.count else { return nil }
    let end = min(position + most, window.places.count)
    var lines: [RecordBatch.Line] = []
    lines.reserveCapacity(end - position)
    for place in window.places[position..<end] {
      let bytes = try file(place.file).line(at: place.offset, count: place.count)
      lines.append(
        RecordBatch.Line(
          file: window.paths[Int(place.file)], number: Int(place.number), bytes: bytes))
    }
    position = end
    return lines
  }

  private mutating func file(_ number: Int32) throws(ArchiveError) -> RecordFile {
    if let file = files[number] { return file }
    let file = try RecordFile(path: window.paths[Int(number)])
    files[number] = file
    return file
  }
}
