/// The rows or posts of one JSON list, or of one object on many lines.
final class JSONListReader: PageReader {
  private let reader: ByteReader
  private let origin: Page.Origin
  private let limits: ReadingLimits
  private var count = 0
  private var state = State.start

  private enum State { case start, inList, done }

  init(_ reader: ByteReader, origin: Page.Origin, limits: ReadingLimits) {
    self.reader = reader
    self.origin = origin
    self.limits = limits
  }

  func next() -> PageStep? {
    guard state != .done else { return nil }
    var place = origin
    do throws(StreamError) {
      guard try findValue() else {
        state = .done
        return nil
      }
      place.offset = reader.offset
      count += 1
      guard count <= limits.members else {
        state = .done
        return .failure(.tooManyMembers(origin, limit: limits.members))
      }
      let length = try readValue()
      guard let value = length.value else {
        return .failure(.lineTooLong(place, bytes: length.count, limit: limits.line))
      }
      return PageStep(PageRow.page(from: value, at: place))
    } catch {
      state = .done
      return .failure(.broken(place, error))
    }
  }

  /// Goes to where the next value begins, past blanks, commas and the opening of the list.
  private func findValue() throws(StreamError) -> Bool {
    if state == .start {
      _ = try reader.takes("\u{FEFF}")
      while let byte = try reader.peekByte(), byte <= 0x20 { reader.advance(1) }
      _ = try reader.takes("[")
      state = .inList
    }
    while let byte = try reader.peekByte() {
      if byte == UInt8(ascii: "]") { return false }
      guard byte <= 0x20 || byte == UInt8(ascii: ",") else { return true }
      reader.advance(1)
    }
    return false
  }

  /// One value: up to the bracket that closes it, or for words and numbers up to a comma.
  ///
  /// - Returns: no value when it is larger than a line may be.
  private func readValue() throws(StreamError) -> (value: [UInt8]?, count: Int) {
    let start = reader.offset
    var value: [UInt8] = []
    var nesting = Nesting()
    repeat {
      let (length, isEnd) = try reader.withBuffered { bytes in nesting.read(bytes) }
      let part = try reader.peek(length)
      if value.count <= limits.line { value += part.prefix(limits.line + 1 - value.count) }
      reader.advance(length)
      if isEnd { break }
    } while try reader.peekByte() != nil
    let count = reader.offset - start
    return (value.count > limits.line ? nil : value, count)
  }
}

/// How deep in a JSON value a reader is, and whether in a string.
private struct Nesting {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// - Returns: how many bytes belong to the value, and whether it ends with them.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> (count: Int, isEnd: Bool) {
    for (place, byte) in bytes.enumerated() {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return (place, true) }
        depth -= 1
        if depth == 0 { return (place + 1, true) }
      case UInt8(ascii: ","):
        if depth == 0 { return (place, true) }
      default: continue
      }
    }
    return (bytes.count, false)
  }
}
