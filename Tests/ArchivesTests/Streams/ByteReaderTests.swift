import TestSupport
import Testing

@testable import Archives

@Suite struct ByteReaderTests {
  /// A naive twin keeps all bytes and a place in them.
  private struct NaiveReader {
    let bytes: [UInt8]
    var place = 0

    mutating func take(_ count: Int) -> [UInt8] {
      defer { place = min(bytes.count, place + count) }
      return Array(bytes[place..<min(bytes.count, place + count)])
    }

    mutating func line() -> [UInt8]? {
      guard place < bytes.count else { return nil }
      let rest = bytes[place...]
      let end = rest.firstIndex(of: 0x0A) ?? bytes.count
      var line = Array(rest[..<end])
      place = min(bytes.count, end + 1)
      if line.last == 0x0D { line.removeLast() }
      return line
    }
  }

  @Test func agreesWithANaiveTwin() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let alphabet: [UInt8] = [0x61, 0x62, 0x0A, 0x0D]
      let bytes = (0..<Int.random(in: 0...900, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      let sizes = (0..<5).map { _ in Int.random(in: 1...40, using: &random) }
      let reader = ByteReader(Dribble(bytes, sizes), sizeHint: 0)
      var naive = NaiveReader(bytes: bytes)
      for _ in 0..<80 {
        let count = Int.random(in: 0...50, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: #expect(try reader.take(count) == naive.take(count))
        case 1:
          #expect(try reader.line(limit: .max) == naive.line())
        case 2:
          let ahead = NaiveReader(bytes: bytes, place: naive.place)
          var copy = ahead
          #expect(try Array(reader.peek(count)) == copy.take(count))
        case 3: #expect(try reader.skip(count) == naive.take(count).count)
        default:
          var room = [UInt8](repeating: 0, count: 64)
          let read = try reader.read(into: &room, at: 3, count: count)
          #expect(Array(room[3..<3 + read]) == naive.take(read))
        }
        #expect(reader.offset == naive.place)
      }
    }
  }

  @Test func goesBackInWhatCan() throws {
    let reader = ByteReader(MemoryBytes(Array("0123456789".utf8)), sizeHint: 0)
    #expect(try reader.take(6) == Array("012345".utf8))
    #expect(reader.seek(to: 2))
    #expect(try reader.take(3) == Array("234".utf8))
    #expect(ByteReader(Dribble([1], [1])).seek(to: 5) == false)
  }
}
