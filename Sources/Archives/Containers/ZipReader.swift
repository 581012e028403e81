/// The members of a ZIP archive, in the order of its directory. Of a WACZ only the WARC files
/// hold pages.
final class ZipReader: PageReader {
  private let store: any ByteStore
  private let entries: ZipEntries
  private let isWebArchive: Bool
  private let member: Member
  private let limits: ReadingLimits
  private var count = 0
  private var isDone = false
  /// Packed bytes of the entries so far; entries that overlap have more than the archive.
  private var packed = 0
  private let size: Int

  init(_ store: any ByteStore, _ directory: ZipDirectory, member: Member, limits: ReadingLimits) {
    self.store = store
    entries = directory.entries()
    isWebArchive = directory.kind == .webArchive
    self.member = member
    self.limits = limits
    size = directory.size
  }

  func next() -> PageStep? {
    guard !isDone else { return nil }
    do throws(StreamError) {
      guard let entry = try entries.next() else {
        isDone = true
        return nil
      }
      return step(entry)
    } catch {
      isDone = true
      return .failure(.broken(member.origin, error))
    }
  }

  private func step(_ entry: ZipEntry) -> PageStep {
    count += 1
    packed += entry.packed
    guard count <= limits.members else {
      isDone = true
      return .failure(.tooManyMembers(member.origin, limit: limits.members))
    }
    guard packed <= size else {
      isDone = true
      return .failure(
        .corrupt(
          member.origin,
          problem: "its members lie over each other: \(packed) packed bytes in \(size)"))
    }
    if entry.isFolder { return .passedOver("(folder)") }
    let path: String
    switch MemberName(entry.name) {
    case .hidden: return .passedOver("(hidden)")
    case .unsafe(let name): return .failure(.unsafeName(member.origin, name: name))
    case .path(let name): path = name
    }
    if isWebArchive, !path.hasPrefix("archive/") { return .passedOver("(WACZ index)") }
    if case .neverPage(let suffix) = NameHint(path) { return .passedOver(suffix) }
    let inner = member.inner(MemoryBytes([]), path: path, size: entry.unpacked)
    do throws(StreamError) {
      var opened = inner
      opened.stream = try ZipEntryStream.open(entry, in: store, limits: limits)
      return .member(opened)
    } catch {
      return .failure(.broken(inner.origin, error))
    }
  }
}
