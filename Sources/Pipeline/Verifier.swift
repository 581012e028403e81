package import Archives
import Records

/// Holds the lines of an output against the pages of its input.
///
/// Pages and lines are handed in side by side. What has met its counterpart is forgotten: memory
/// grows only with what is missing, too much or out of its place.
package struct Verifier: Sendable {
  package private(set) var pages = 0
  package private(set) var lines = 0
  package private(set) var records = 0
  package private(set) var errors: [String: Int] = [:]
  package private(set) var faults: [Fault.Kind: Int] = [:]

  private let matching: Matching
  private let anyOrder: Bool
  private var unmetPages: [Key: [MetPage]] = [:]
  /// Numbers of lines.
  private var unmetLines: [Key: [Int]] = [:]
  private var unmet = 0
  private var lastPage = 0
  private var lastLine = 0
  private var previous: RecordSource?

  /// How a line is recognised.
  package enum Matching: Sendable {
    /// By the path, and the line or id in it, as the output of files and folders has them.
    case place
    /// By the id of its row, else by its content: what engines write has no other.
    case row
  }

  package struct Fault: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
      case missing, duplicate, unexpected, changed, unreadable
      case outOfOrder = "out-of-order"
    }

    package let kind: Kind
    /// Line of the output, from 1; nil for what has none.
    package let line: Int?
    package let message: String
  }

  /// What meets its counterpart elsewhere waits for it; so much may wait.
  private static let mostUnmet = 500_000

  fileprivate enum Identity: Sendable, Hashable {
    case place(PagePlace)
    case id(String)
    case content
  }

  fileprivate struct Key: Sendable, Hashable {
    let identity: Identity
    /// sha256 of the page, or the code of its failure and the size of what was read.
    let content: String
  }

  private struct MetPage: Sendable {
    let number: Int
    let place: String
  }

  /// - Parameter anyOrder: whether lines may stand in another order than their pages.
  package init(matching: Matching, anyOrder: Bool = false) {
    self.matching = matching
    self.anyOrder = anyOrder
  }

  /// How the lines of an output are recognised, by the first of them.
  package static func matching(firstLine: [UInt8]) -> Matching {
    guard let head = try? RecordHead(line: firstLine) else { return .place }
    return head.source.path == nil && head.source.archive == nil ? .row : .place
  }

  /// - Returns: what is wrong, as far as it can be said by now.
  package mutating func check(_ page: Result<Page, PageFailure>) -> [Fault] {
    pages += 1
    let met: MetPage
    let key: Key
    switch page {
    case .success(let page):
      met = MetPage(number: pages, place: page.origin.place)
      key = self.key(of: SourceFacts.source(of: page), errorCode: nil)
    case .failure(let failure):
      met = MetPage(number: pages, place: failure.origin.place)
      key = self.key(
        of: SourceFacts.failedRecord(of: failure).source, errorCode: failure.code)
    }
    guard let line = Self.takeFirst(key, of: &unmetLines) else {
      unmetPages[key, default: []].append(met)
      unmet += 1
      return []
    }
    unmet -= 1
    return meet(met, line)
  }

  /// - Parameter line: without its line end.
  package mutating func check(_ line: [UInt8]) -> [Fault] {
    lines += 1
    let head: RecordHead
    do throws(RecordReadError) { head = try RecordHead(line: line) } catch {
      return [fault(.unreadable, line: lines, "no line of output: \(error)")]
    }
    if let code = head.errorCode { errors[code, default: 0] += 1 } else { records += 1 }
    defer { previous = head.source }
    if let part = head.source.part, part > 1, let previous, previous.part == part - 1,
      PagePlace(previous) == PagePlace(head.source)
    {
      return []
    }
    let key = key(of: head.source, errorCode: head.errorCode)
    guard let page = Self.takeFirst(key, of: &unmetPages) else {
      unmetLines[key, default: []].append(lines)
      unmet += 1
      return []
    }
    unmet -= 1
    return meet(page, lines)
  }

  /// True when so much is out of its place that the rest cannot be followed.
  package var isLost: Bool { unmet > Self.mostUnmet }

  /// Counts how often lines that no page was left for stand in the output: the second look that
  /// tells what was written twice from what came from elsewhere.
  package struct Recount: Sendable {
    fileprivate var counts: [Key: Int]
    private let matching: Verifier

    fileprivate init(_ verifier: Verifier) {
      counts = verifier.unmetLines.mapValues { _ in 0 }
      matching = verifier
    }

    package var isNeeded: Bool { !counts.isEmpty }

    package mutating func count(_ line: [UInt8]) {
      guard let head = try? RecordHead(line: line), (head.source.part ?? 1) == 1 else { return }
      let key = matching.key(of: head.source, errorCode: head.errorCode)
      if let count = counts[key] { counts[key] = count + 1 }
    }
  }

  package var recount: Recount { Recount(self) }

  /// All that has not met its counterpart. Of lines that no page is left for, those of which the
  /// recount has seen more are duplicates; of the others, those whose page is there with another
  /// content were made of a page that has changed.
  package mutating func finish(after recount: Recount) -> [Fault] {
    var missing = Dictionary(
      grouping: unmetPages.flatMap { key, pages in pages.map { (key.identity, $0) } }, by: \.0
    ).mapValues { $0.map(\.1).sorted { $0.number < $1.number } }
    let surplus = unmetLines.flatMap { key, lines in
      let isRepeated = recount.counts[key] ?? 0 > lines.count
      return lines.map { (key: key, line: $0, isRepeated: isRepeated) }
    }.sorted { $0.line < $1.line }
    var found: [Fault] = []
    for (key, line, isRepeated) in surplus {
      if isRepeated {
        found.append(fault(.duplicate, line: line, "\(Self.words(key)): written more than once"))
      } else if key.identity != .content, let page = Self.takeFirst(key.identity, of: &missing) {
        found.append(
          fault(.changed, line: line, "\(page.place): the page is another than the converted one"))
      } else {
        found.append(
          fault(.unexpected, line: line, "\(Self.words(key)): no page of the input is left for it"))
      }
    }
    let rest = missing.values.joined().sorted { $0.number < $1.number }
    return rest.map { fault(.missing, line: nil, "\($0.place): no line in the output") } + found
  }

  private mutating func meet(_ page: MetPage, _ line: Int) -> [Fault] {
    let isInOrder = anyOrder || page.number >= lastPage && line >= lastLine
    lastPage = max(lastPage, page.number)
    lastLine = max(lastLine, line)
    return isInOrder
      ? [] : [fault(.outOfOrder, line: line, "\(page.place): not in the order of the input")]
  }

  private mutating func fault(_ kind: Fault.Kind, line: Int?, _ message: String) -> Fault {
    faults[kind, default: 0] += 1
    return Fault(kind: kind, line: line, message: message)
  }

  fileprivate func key(of source: RecordSource, errorCode: String?) -> Key {
    let content = source.sha256 ?? "\(errorCode ?? "") of \(source.bytes ?? 0) bytes"
    switch matching {
    case .place: return Key(identity: .place(PagePlace(source)), content: content)
    case .row:
      return Key(identity: source.id.map(Identity.id) ?? .content, content: content)
    }
  }

  private static func takeFirst<Key, Met>(_ key: Key, of unmet: inout [Key: [Met]]) -> Met? {
    guard let index = unmet.index(forKey: key) else { return nil }
    let first = unmet.values[index].removeFirst()
    if unmet.values[index].isEmpty { unmet.remove(at: index) }
    return first
  }

  private static func words(_ key: Key) -> String {
    switch key.identity {
    case .place(let place): place.description
    case .id(let id): "id \(id)"
    case .content: "content \(key.content)"
    }
  }
}
