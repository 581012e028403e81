/// Lines of one file of records, in their order.
package struct RecordBatch: Sendable {
  package let file: String
  /// Number of the first line in the file, from 1.
  package let firstLine: Int
  package let lines: [[UInt8]]

  package init(file: String, firstLine: Int, lines: [[UInt8]]) {
    self.file = file
    self.firstLine = firstLine
    self.lines = lines
  }
}
