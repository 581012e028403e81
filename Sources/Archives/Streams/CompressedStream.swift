/// Unpacks gzip (RFC 1952) and zstd (RFC 8878), whose files are one member or frame after the other.
///
/// Read as a stream it gives what all members hold; a reader that knows that a record never leaves
/// its member goes from one to the next with `nextMember()`, and past a damaged one with
/// `resynchronize(_:)`.
final class CompressedStream: ByteStream {
  private let source: ByteReader
  private let format: Decompressor.Format
  private let decoder: Decompressor
  private let limits: ReadingLimits
  private var state = State.before
  /// Where the current member begins.
  private(set) var memberStart = 0
  private var packed = 0
  private var unpacked = 0
  /// Bytes that were gone back over in search of members behind damaged ones.
  private var rewound = 0

  private enum State { case before, inside, done }

  /// Going back is bounded, else made files would be read again and again.
  private static let mostRewound = 256 << 20
  /// How much of a supposed member is unpacked to see whether it is one.
  private static let trial = 4096

  init(_ source: ByteReader, format: Decompressor.Format, limits: ReadingLimits) {
    self.source = source
    self.format = format
    self.limits = limits
    decoder = Decompressor(format)
  }

  /// Goes to the start of the next member; what is left of this one is passed over.
  ///
  /// - Returns: false at the end.
  func nextMember() throws(StreamError) -> Bool {
    if state == .inside {
      var room = [UInt8](repeating: 0, count: 16 << 10)
      while try readMember(into: &room, at: 0, count: room.count) > 0 {}
    }
    guard state == .before else { return false }
    try skipPadding()
    memberStart = source.offset
    guard try source.peekByte() != nil else {
      state = .done
      return false
    }
    open()
    return true
  }

  /// Reads on in this member.
  ///
  /// - Returns: 0 at its end.
  func readMember(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    while state == .inside {
      let step = try source.withBuffered { input in
        input.isEmpty ? nil : decoder.step(input, into: &buffer, at: offset, count: count)
      }
      guard let step else { throw fail(.truncated(format: format.name, offset: memberStart)) }
      source.advance(step.consumed)
      packed += step.consumed
      unpacked += step.produced
      if let problem = step.problem {
        throw fail(.corrupt(format: format.name, offset: memberStart, problem: problem))
      }
      if unpacked > limits.page, unpacked / max(1, packed) > limits.expansion {
        throw fail(
          .expansion(
            format: format.name, offset: memberStart, packed: packed, unpacked: unpacked,
            limit: limits.expansion))
      }
      if step.isAtEnd { state = .before }
      if step.produced > 0 || step.isAtEnd { return step.produced }
    }
    return 0
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    while true {
      let read = try readMember(into: &buffer, at: offset, count: count)
      if read > 0 { return read }
      guard try nextMember() else { return 0 }
    }
  }

  /// Looks for the next member whose content begins as `isStart` wants it, from behind the start of
  /// the damaged one where the source can go back, else from where it was found to be damaged.
  ///
  /// - Returns: false when there is none; else reading goes on in it.
  func resynchronize(_ isStart: ([UInt8]) -> Bool) throws(StreamError) -> Bool {
    let distance = source.offset - memberStart - 1
    if distance > 0, rewound + distance <= Self.mostRewound, source.seek(to: memberStart + 1) {
      rewound += distance
    }
    while try source.peekByte() != nil {
      let block = try source.peek(Self.trial)
      guard let place = firstMagic(in: block) else {
        source.advance(max(1, block.count - 3))
        continue
      }
      source.advance(place)
      if isStart(tryMember(try source.peek(Self.trial))) {
        memberStart = source.offset
        open()
        return true
      }
      source.advance(1)
    }
    state = .done
    return false
  }

  private func open() {
    decoder.reset()
    packed = 0
    unpacked = 0
    state = .inside
  }

  /// The first bytes of what a member seems to hold.
  private func tryMember(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: 64)
    decoder.reset()
    let step = bytes.withUnsafeBufferPointer {
      decoder.step($0, into: &head, at: 0, count: head.count)
    }
    return Array(head.prefix(step.produced))
  }

  private func firstMagic(in block: ArraySlice<UInt8>) -> Int? {
    let magic = FileSignature.magic(of: format)
    guard block.count >= magic.count else { return nil }
    return block.withUnsafeBufferPointer { bytes in
      (0...bytes.count - magic.count).first { place in
        bytes[place] == magic[0] && magic.indices.allSatisfy { bytes[place + $0] == magic[$0] }
      }
    }
  }

  /// Tapes and disks round files up with zeros.
  private func skipPadding() throws(StreamError) {
    guard memberStart < source.offset else { return }
    while try source.peekByte() == 0 { source.advance(1) }
  }

  private func fail(_ error: StreamError) -> StreamError {
    state = .done
    return error
  }
}

/// One member of a compressed stream.
final class MemberStream: ByteStream {
  private let stream: CompressedStream

  init(_ stream: CompressedStream) {
    self.stream = stream
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    try stream.readMember(into: &buffer, at: offset, count: count)
  }
}
