import Archives
import Glibc
import Records

/// Writes synthetic records to standard output, to measure large indexes with.
///
/// Words, phrases, names and regions come from the dictionaries and the corpus of the folder it is
/// started in; who holds which office when is made up.
enum SyntheticRecords {
  /// Bytes written at a time.
  private static let bufferSize = 1 << 20

  /// - Parameter arguments: how many, and the seed (1).
  static func run(_ arguments: [String]) throws {
    guard let count = arguments.first.flatMap(Int.init), count > 0 else {
      throw UsageError(description: "synthetic takes how many records, and a seed")
    }
    let seed = arguments.dropFirst().first.flatMap(Int.init) ?? 1
    let world = try world(in: ".")
    var buffer: [UInt8] = []
    buffer.reserveCapacity(bufferSize + (1 << 16))
    for number in 0..<count {
      buffer += RecordWriter.line(world.record(number, seed: seed))
      if buffer.count >= bufferSize || number == count - 1 {
        guard write(buffer) else { exit(74) }
        buffer.removeAll(keepingCapacity: true)
      }
    }
  }

  /// - Returns: false where standard output takes no more.
  private static func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// - Parameter folder: of the project.
  static func world(in folder: String) throws -> SyntheticWorld {
    let read = PhraseMatcherBenchmark.readFile
    var texts: [[UInt8]] = []
    var pages = try PageSource(["\(folder)/corpus/releases"])
    while let page = pages.next() {
      guard case .success(let page) = page, page.origin.path?.hasSuffix(".txt") == true else {
        continue
      }
      texts.append(page.content.bytes)
    }
    return SyntheticWorld(
      regions: read("\(folder)/dictionaries/regions.tsv"),
      names: read("\(folder)/dictionaries/given-names.tsv"), texts: texts)
  }
}
