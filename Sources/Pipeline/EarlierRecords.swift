package import Archives
import Records

/// The output of an earlier run, page by page: lines of one page stand together.
package struct EarlierRecords: ~Copyable {
  /// How pages find their lines.
  package enum Order: Sendable {
    /// The first page has the first line, and so on up to the first that differs: output that was
    /// cut off.
    case inStep
    /// Pages may have come or gone since: each is looked for a little way ahead.
    case lookingAhead
  }

  /// Pages without counterpart: how many, and the first of them.
  package struct PassedOver: Sendable, Equatable {
    package private(set) var count = 0
    package private(set) var first: [PagePlace] = []

    private static let mostNamed = 100

    mutating func add(_ place: PagePlace) {
      count += 1
      if first.count < Self.mostNamed { first.append(place) }
    }
  }

  private struct Entry: Sendable {
    let place: PagePlace
    var lines: [[UInt8]]
    var bytes: Int
  }

  private var lines: RecordLines
  private let order: Order
  private let condition: EarlierLines.Condition
  private var window: [Entry] = []
  private var windowBytes = 0
  private var isAtEnd = false
  /// Pages that nobody has asked for so far, stepped over on the way to others.
  package private(set) var passedOver = PassedOver()

  private static let mostPages = 4096
  private static let mostBytes = 16 << 20

  package init(
    lines: consuming RecordLines, order: Order, condition: EarlierLines.Condition = .sameKey
  ) {
    self.lines = lines
    self.order = order
    self.condition = condition
  }

  /// The lines of a page, nil when there are none. Pages must be asked for in their order.
  package mutating func lines(
    of page: Result<Page, PageFailure>
  ) throws(ArchiveError) -> EarlierLines? {
    try lines(at: PagePlace(page))
  }

  /// The same for a page that is known by its place alone.
  package mutating func lines(at place: PagePlace) throws(ArchiveError) -> EarlierLines? {
    var looked = 0
    while true {
      while looked >= window.count - 1, !isAtEnd, !isFull { try readLine() }
      // The last page may go on in a line that has not been read.
      guard looked < window.count, isAtEnd || looked < window.count - 1 else { break }
      if window[looked].place == place { return take(looked) }
      if order == .inStep { break }
      looked += 1
    }
    if order == .lookingAhead, isFull { _ = take(0) }
    return nil
  }

  private var isFull: Bool {
    window.count >= Self.mostPages || window.count > 1 && windowBytes >= Self.mostBytes
  }

  /// Steps over all pages that are left.
  package mutating func passOverRest() throws(ArchiveError) {
    repeat {
      while !isAtEnd, !isFull { try readLine() }
      for entry in window { passedOver.add(entry.place) }
      window = []
      windowBytes = 0
    } while !isAtEnd
  }

  private mutating func take(_ index: Int) -> EarlierLines {
    for entry in window[..<index] { passedOver.add(entry.place) }
    let lines = window[index].lines
    windowBytes -= window[...index].reduce(0) { $0 + $1.bytes }
    window.removeFirst(index + 1)
    return EarlierLines(lines: lines, condition: condition)
  }

  /// Puts the next line into the window; what is no line of output, such as half of one, ends it.
  private mutating func readLine() throws(ArchiveError) {
    guard let line = try lines.next(), let head = try? RecordHead(line: line) else {
      isAtEnd = true
      // Of several releases of a page some may be missing.
      if order == .inStep, !window.isEmpty { window.removeLast() }
      return
    }
    let place = PagePlace(head.source)
    windowBytes += line.count
    if let part = head.source.part, part > 1, window.last?.place == place {
      window[window.count - 1].lines.append(line)
      window[window.count - 1].bytes += line.count
    } else {
      window.append(Entry(place: place, lines: [line], bytes: line.count))
    }
  }
}
