/// Writes lines to a descriptor, or to a file that appears under its name only when it is whole.
///
/// The caller must ignore SIGPIPE, so that a reader who has gone away is seen as `closedPipe`.
/// A sink that goes away before `finish()` leaves the file of that name as it was.
package struct LineSink: ~Copyable, Sendable {
  private var file: OutputFile
  private let bufferSize: Int
  private var buffer: [UInt8] = []

  /// - Parameters:
  ///   - descriptor: stays open; 1 is standard output.
  ///   - bufferSize: bytes gathered before they are written.
  package init(descriptor: Int32, bufferSize: Int = 64 << 10) {
    file = OutputFile(borrowed: descriptor)
    self.bufferSize = bufferSize
  }

  /// - Throws: `unwritable` or `diskFull` when no file can be made beside `path`.
  package init(replacing path: String, bufferSize: Int = 64 << 10) throws(ArchiveError) {
    do throws(SystemError) { file = try OutputFile(replacing: path) } catch {
      throw error.writing(path)
    }
    self.bufferSize = bufferSize
  }

  /// - Parameter line: without its line end.
  /// - Throws: `closedPipe`, `diskFull` or `unwritable`.
  package mutating func write(_ line: [UInt8]) throws(ArchiveError) {
    buffer += line
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= bufferSize { try flush() }
  }

  /// Hands what was gathered to the system.
  package mutating func flush() throws(ArchiveError) {
    do throws(SystemError) { try file.write(buffer) } catch { throw error.writing(file.name) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the rest and puts a file under its name. Nothing may be written after it.
  package mutating func finish() throws(ArchiveError) {
    try flush()
    do throws(SystemError) { try file.moveIntoPlace() } catch { throw error.writing(file.name) }
  }
}
