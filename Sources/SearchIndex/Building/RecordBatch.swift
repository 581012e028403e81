/// Lines of records that are read together.
package struct RecordBatch: Sendable {
  package struct Line: Sendable {
    package let file: String
    /// Number of the line in the file, from 1.
    package let number: Int
    package let bytes: [UInt8]

    package init(file: String, number: Int, bytes: [UInt8]) {
      self.file = file
      self.number = number
      self.bytes = bytes
    }
  }

  package let lines: [Line]

  package init(_ lines: [Line]) {
    self.lines = lines
  }

  /// Lines that follow each other in one file.
  package init(file: String, firstLine: Int, lines: [[UInt8]]) {
    self.lines = lines.enumerated().map { place, bytes in
      Line(file: file, number: firstLine + place, bytes: bytes)
    }
  }
}
