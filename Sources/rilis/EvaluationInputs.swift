import Archives
import Evaluation
import Pipeline
import Records

/// What an evaluation reads: gold, the pages or texts it belongs to.
struct EvaluationInputs {
  let golds: [GoldRelease]
  /// By id, of texts that lie in a file of their own.
  let texts: [String: GoldText]
  /// `sha256:` over pages and gold; empty for gold files.
  let fingerprint: String
  private let pages: [(id: String, page: Result<Page, PageFailure>)]

  /// - Parameter corpus: a folder with `releases/` and the gold of the same names in `gold/`.
  init(corpus: String) throws {
    var source = try PageSource(["\(corpus)/releases"])
    var pages: [(id: String, page: Result<Page, PageFailure>)] = []
    var golds: [GoldRelease] = []
    var hashed: [UInt8] = []
    while let page = source.next() {
      guard case .success(let release) = page, let path = release.origin.path else {
        throw GoldError(place: "\(corpus)/releases", reason: "a page of the corpus cannot be read")
      }
      let id = Self.stem(of: path)
      let file = "\(corpus)/gold/\(id).json"
      let bytes = try Self.content(of: file)
      golds.append(try GoldReader().release(bytes, at: file))
      pages.append((id, page))
      hashed += Array(path.utf8) + release.content.bytes + bytes
    }
    self.golds = golds
    self.pages = pages
    texts = [:]
    fingerprint = "sha256:" + Digest.hexadecimal(of: hashed)
  }

  /// - Parameters:
  ///   - goldFile: one gold release a line.
  ///   - texts: one text a line.
  init(goldFile: String, texts: String?) throws {
    var golds: [GoldRelease] = []
    try Self.forEachLine(of: goldFile) { line, place in
      golds.append(try GoldReader().release(line, at: place))
    }
    var known: [String: GoldText] = [:]
    if let texts {
      try Self.forEachLine(of: texts) { line, place in
        let text = try GoldReader().text(line, at: place)
        known[text.id] = text
      }
    }
    self.golds = golds
    self.texts = known
    fingerprint = ""
    pages = []
  }

  /// Our own records of the pages, by id.
  func converted(by workshop: Workshop) -> [String: Record] {
    let converter = Converter(workshop: workshop)
    var records: [String: Record] = [:]
    for (id, page) in pages {
      if case .record(let record) = converter.line(from: page) { records[id] = record }
    }
    return records
  }

  /// The records of a file by the id of their row, else the name of their page.
  static func records(in file: String) throws -> [String: Record] {
    var records: [String: Record] = [:]
    try forEachLine(of: file) { line, place in
      let read: RecordLine
      do throws(RecordReadError) { read = try RecordReader().read(line) } catch {
        throw GoldError(place: place, reason: "no record: \(error)")
      }
      guard case .record(let record) = read else { return }
      records[record.source.id ?? record.source.path.map(stem) ?? record.id] = record
    }
    return records
  }

  static func floors(at path: String) throws -> Floors {
    let bytes: [UInt8]
    do throws(ArchiveError) { bytes = try content(of: path) } catch {
      if case .noSuchFile = error { return Floors() }
      throw error
    }
    return try Floors.read(bytes, at: path)
  }

  private static func forEachLine(
    of file: String, _ read: (_ line: [UInt8], _ place: String) throws -> Void
  ) throws {
    var lines = try RecordLines(path: file)
    var number = 0
    while let line = try lines.next() {
      number += 1
      if !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { try read(line, "\(file):\(number)") }
    }
  }

  private static func content(of file: String) throws(ArchiveError) -> [UInt8] {
    var lines = try RecordLines(path: file)
    var bytes: [UInt8] = []
    while let line = try lines.next() { bytes += line + [0x0A] }
    return bytes
  }

  /// `releases/021-paspor.txt` → `021-paspor`
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? path[...]
    guard let dot = name.lastIndex(of: ".") else { return String(name) }
    return String(name[..<dot])
  }
}
