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

  /// A sink whose file stays beside `path` under a hidden name when the run is cut off, for a later
  /// one to go on with: lines that it holds already are compared, not written.
  ///
  /// - Parameter resuming: false to begin anew.
  /// - Throws: as above, and `busy` while another run writes the same file.
  package init(
    replacing path: String, resuming: Bool, bufferSize: Int = 64 << 10
  ) throws(ArchiveError) {
    do throws(SystemError) {
      file = try OutputFile(replacing: path, resuming: resuming)
    } catch {
      throw error.writing(path)
    }
    self.bufferSize = bufferSize
  }

  /// Where such a sink keeps what it has: a file of lines, the last of which may be cut off.
  package static func unfinishedPath(of path: String) -> String {
    String(decoding: OutputFile.unfinishedPath(of: path), as: UTF8.self)
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
