/// The bytes of a file, or of a part of it.
final class FileStream: ByteStream {
  private let file: InputFile

  init(_ file: consuming InputFile) {
    self.file = file
  }

  /// Bytes of a file of our own that can be read in any order; nil for a pipe or a device.
  var sizeIfSeekable: Int? {
    guard file.isOwned, let status = try? file.status(), status.kind == .regular else { return nil }
    return status.size
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    do throws(SystemError) {
      return try file.read(into: &buffer, at: offset, count: count)
    } catch {
      throw .system(error)
    }
  }

  func isReadable(within milliseconds: Int32) throws(StreamError) -> Bool {
    do throws(SystemError) { return try file.isReadable(within: milliseconds) } catch {
      throw .system(error)
    }
  }

  func seek(to offset: Int) -> Bool { file.seek(to: offset) }

  /// Calls back with the descriptor, for a program that is to read the file from its start.
  func withDescriptor<Result>(_ body: (Int32) -> Result) -> Result { file.withDescriptor(body) }
}

extension FileStream: ByteStore {
  func read(at offset: Int, count: Int) throws(StreamError) -> [UInt8] {
    do throws(SystemError) {
      return try file.read(at: offset, count: count)
    } catch {
      throw .system(error)
    }
  }
}
