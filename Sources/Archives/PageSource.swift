/// The pages of files, folders, archives and standard input, one after the other in a stable order.
///
/// Nothing is read before it is asked for, and never more than one page or line at a time.
/// Inputs come in the order given, the files of a folder in byte order of their paths, the members
/// of an archive in its order.
package struct PageSource: ~Copyable {
  /// What was passed over so far, by reason: extension (`.css`, `(none)`) or media type
  /// (`image/jpeg`) of what is no page, or why a member of an archive is none (`(revisit)`).
  package private(set) var skipped: [String: Int] = [:]

  private let opener: MemberOpener
  private var inputs: ArraySlice<Input>
  /// Containers that are being read, each inside of the one before it.
  private var open: [OpenContainer] = []

  private enum Input {
    case file(path: String)
    case folder(path: String, FolderWalk)
    case member(Member)
  }

  private struct OpenContainer {
    let reader: any PageReader
    let origin: Page.Origin
    /// Pages and failures that came out of it.
    var results = 0
    var skipped: [String: Int] = [:]
  }

  /// - Parameters:
  ///   - inputs: paths of files and folders, or patterns for them; `-` is standard input.
  ///   - output: path of the file that the run writes; in a folder it is passed over.
  ///   - standardInput: the descriptor that `-` stands for; it stays open.
  /// - Throws: `noSuchFile`, `noMatch`, `unreadable`, `unreadableFolder` or `noPages`, before any
  ///   page is read.
  package init(
    _ inputs: [String], limits: ReadingLimits = ReadingLimits(), output: String? = nil,
    standardInput: Int32 = 0
  ) throws(ArchiveError) {
    opener = MemberOpener(limits: limits)
    var checked: [Input] = []
    let written = output.flatMap { FileStatus.identity(path: Array($0.utf8)) }
    for input in inputs {
      for path in try Self.expanded(input) {
        checked.append(try Self.check(path, output: written, standardInput, opener))
      }
    }
    self.inputs = checked[...]
  }

  /// What one member holds.
  init(_ member: Member, limits: ReadingLimits) {
    opener = MemberOpener(limits: limits)
    inputs = [.member(member)]
  }

  /// The next page, or the failure that stands in its place. nil when there are no more.
  package mutating func next() -> Result<Page, PageFailure>? {
    while true {
      let step: PageStep?
      if let last = open.indices.last {
        step = open[last].reader.next() ?? close()
      } else if let input = inputs.popFirst() {
        step = begin(input)
      } else {
        return nil
      }
      if let step, let result = take(step) {
        for place in open.indices { open[place].results += 1 }
        return result
      }
    }
  }

  private mutating func begin(_ input: Input) -> PageStep? {
    switch input {
    case .folder(let path, let walk):
      open.append(
        OpenContainer(reader: FolderReader(walk), origin: Page.Origin(path: path)))
      return nil
    case .file(let path):
      return FolderReader.member(Array(path.utf8), at: Page.Origin(path: path), isNamed: true)
    case .member(let member):
      return .member(member)
    }
  }

  private mutating func take(_ step: PageStep) -> Result<Page, PageFailure>? {
    switch step {
    case .page(let page): return .success(page)
    case .failure(let failure): return .failure(failure)
    case .passedOver(let reason):
      skipped[reason, default: 0] += 1
      for place in open.indices { open[place].skipped[reason, default: 0] += 1 }
      return nil
    case .member(let member):
      switch opener.open(member) {
      case .step(let step): return take(step)
      case .reader(let reader):
        open.append(OpenContainer(reader: reader, origin: member.origin))
        return nil
      }
    }
  }

  /// A container that gave nothing at all says so.
  private mutating func close() -> PageStep? {
    let closed = open.removeLast()
    guard closed.results == 0 else { return nil }
    return .failure(.noPages(closed.origin, passedOver: closed.skipped))
  }

  private static func expanded(_ input: String) throws(ArchiveError) -> [String] {
    guard input != "-", let pattern = GlobPattern(input),
      FileStatus.kind(path: Array(input.utf8)) == .unknown
    else { return [input] }
    let paths = pattern.paths()
    if paths.isEmpty { throw .noMatch(pattern: input) }
    return paths
  }

  private static func check(
    _ input: String, output: FileStatus.Identity?, _ standardInput: Int32, _ opener: MemberOpener
  ) throws(ArchiveError) -> Input {
    if input == "-" {
      let stream = FileStream(InputFile(borrowed: standardInput))
      return .member(Member(stream: stream, origin: Page.Origin(), name: "", isNamed: true))
    }
    let path = Array(input.utf8)
    do throws(SystemError) {
      guard try FileStatus(path: path).kind == .folder else { return .file(path: input) }
    } catch {
      throw error.isMissingFile
        ? .noSuchFile(path: input) : .unreadable(path: input, reason: error.reason)
    }
    let walk: FolderWalk
    do throws(SystemError) { walk = try FolderWalk(root: path, output: output) } catch {
      throw .unreadableFolder(path: input, reason: error.reason)
    }
    try checkForPages(in: input, walk, opener)
    return .folder(path: input, walk)
  }

  /// Looks at the files of a folder up to the first one that gives something.
  private static func checkForPages(
    in folder: String, _ walk: FolderWalk, _ opener: MemberOpener
  ) throws(ArchiveError) {
    let ahead = FolderReader(walk)
    var skipped: [String: Int] = [:]
    while let step = ahead.next() {
      var found = step
      if case .member(let member) = step {
        // A page by its name is one, whatever lies in it.
        if case .page = NameHint(member.name) { return }
        guard case .step(let opened) = opener.open(member) else { return }
        found = opened
      }
      guard case .passedOver(let reason) = found else { return }
      skipped[reason, default: 0] += 1
    }
    throw .noPages(folder: folder, skipped: skipped)
  }
}
