/// The pages of files, folders and standard input, one after the other in a stable order.
///
/// Nothing is read before it is asked for, and never more than one page or line at a time.
/// Inputs come in the order given, the files of a folder in byte order of their paths.
package struct PageSource: ~Copyable, Sendable {
  /// Files passed over in the folders read so far, by extension (`.pdf`, `(none)`, `(special)`).
  package private(set) var skipped: [String: Int] = [:]

  private let limits: ReadingLimits
  private let standardInput: Int32
  private var inputs: ArraySlice<Input>
  /// The folder that is being walked.
  private var walk: FolderWalk?
  /// The JSONL file that is being read.
  private var rows: RowReader?

  private enum Input: Sendable {
    case file(path: String)
    case folder(FolderWalk)
    case standardInput
  }

  /// - Parameters:
  ///   - inputs: paths of files and folders; `-` is standard input.
  ///   - output: path of the file that the run writes; in a folder it is passed over.
  ///   - standardInput: the descriptor that `-` stands for; it stays open.
  /// - Throws: `noSuchFile`, `unreadable`, `unreadableFolder` or `noPages`, before any page is read.
  package init(
    _ inputs: [String], limits: ReadingLimits = ReadingLimits(), output: String? = nil,
    standardInput: Int32 = 0
  ) throws(ArchiveError) {
    self.limits = limits
    self.standardInput = standardInput
    var checked: [Input] = []
    let written = output.flatMap { FileStatus.identity(path: Array($0.utf8)) }
    for input in inputs { checked.append(try Self.check(input, output: written)) }
    self.inputs = checked[...]
  }

  /// The next page, or the failure that stands in its place. nil when there are no more.
  package mutating func next() -> Result<Page, PageFailure>? {
    while true {
      if let result = nextRow() ?? nextFromFolder() { return result }
      guard let input = inputs.popFirst() else { return nil }
      switch input {
      case .folder(let walk): self.walk = walk
      case .file(let path): return open(Array(path.utf8), at: Page.Origin(path: path))
      case .standardInput:
        return read(InputFile(borrowed: standardInput), as: nil, at: Page.Origin())
      }
    }
  }

  private static func check(
    _ input: String, output: FileStatus.Identity?
  ) throws(ArchiveError) -> Input {
    if input == "-" { return .standardInput }
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
    var ahead = walk
    if ahead.next() == nil { throw .noPages(folder: input, skipped: ahead.skipped) }
    return .folder(walk)
  }

  private mutating func nextRow() -> Result<Page, PageFailure>? {
    let origin = rows?.origin ?? Page.Origin()
    do throws(SystemError) {
      if let result = try rows?.next() { return result }
      rows = nil
      return nil
    } catch {
      rows = nil
      return .failure(.unreadable(origin, reason: error.reason))
    }
  }

  private mutating func nextFromFolder() -> Result<Page, PageFailure>? {
    guard let step = walk?.next() else {
      skipped.merge(walk?.skipped ?? [:], uniquingKeysWith: +)
      walk = nil
      return nil
    }
    switch step {
    case .file(let path, let fullPath, let format):
      return open(fullPath, as: format, at: Page.Origin(path: path))
    case .unreadable(let path, let error):
      return .failure(.unreadable(Page.Origin(path: path), reason: error.reason))
    }
  }

  /// - Parameter format: nil for a file that was given by its name: its content decides as well.
  private mutating func open(
    _ path: [UInt8], as format: PageFormat? = nil, at origin: Page.Origin
  ) -> Result<Page, PageFailure> {
    do throws(SystemError) { return read(try InputFile(path: path), as: format, at: origin) } catch
    {
      return .failure(.unreadable(origin, reason: error.reason))
    }
  }

  private mutating func read(
    _ file: consuming InputFile, as format: PageFormat?, at origin: Page.Origin
  ) -> Result<Page, PageFailure> {
    do throws(SystemError) {
      let status = try file.status()
      let size = status.kind == .regular ? status.size : nil
      var reader = LineReader(file, limit: limits.line, sizeHint: size)
      let format =
        if let format { format } else { try Self.sniffed(&reader, path: origin.path) }
      if format == .rows { return firstRow(reader, at: origin) }
      if let size, size > limits.page {
        return .failure(.tooLarge(origin, bytes: size, limit: limits.page))
      }
      guard let bytes = try reader.rest(limit: limits.page) else {
        return .failure(.tooLarge(origin, bytes: nil, limit: limits.page))
      }
      if bytes.isEmpty { return .failure(.emptyInput(origin)) }
      return .success(Page(origin: origin, content: Self.content(bytes, format)))
    } catch {
      return .failure(.unreadable(origin, reason: error.reason))
    }
  }

  /// Rows whatever the name of the file when its first line is one; pages in HTML never are.
  private static func sniffed(
    _ reader: inout LineReader, path: String?
  ) throws(SystemError) -> PageFormat? {
    let named = path.flatMap(PageFormat.init(fileName:))
    if named == .rows || named == .html { return named }
    guard let line = try reader.peekFirstLine() else { return named }
    return PageRow.isRow(line) ? .rows : named
  }

  private mutating func firstRow(
    _ reader: consuming LineReader, at origin: Page.Origin
  ) -> Result<Page, PageFailure> {
    rows = RowReader(reader, path: origin.path, limit: limits.line, blankLines: .passedOver)
    return nextRow() ?? .failure(.emptyInput(origin))
  }

  private static func content(_ bytes: [UInt8], _ format: PageFormat?) -> Page.Content {
    switch format {
    case .html: .html(bytes)
    case .text: .text(bytes)
    case .rows, nil: .unknown(bytes)
    }
  }
}
