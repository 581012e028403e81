/// The files of a folder, each to be opened by what it holds.
final class FolderReader: PageReader {
  private var walk: FolderWalk

  init(_ walk: FolderWalk) {
    self.walk = walk
  }

  func next() -> PageStep? {
    guard let step = walk.next() else { return nil }
    switch step {
    case .passedOver(let reason): return .passedOver(reason)
    case .unreadable(let path, let error):
      return .failure(.unreadable(Page.Origin(path: path), reason: error.reason))
    case .file(let path, let fullPath):
      return Self.member(fullPath, at: Page.Origin(path: path), isNamed: false)
    }
  }

  /// A file as a member of nothing.
  ///
  /// - Parameter isNamed: somebody asked for this file.
  static func member(_ path: [UInt8], at origin: Page.Origin, isNamed: Bool) -> PageStep {
    do throws(SystemError) {
      let stream = FileStream(try InputFile(path: path))
      return .member(
        Member(
          stream: stream, origin: origin, size: stream.sizeIfSeekable, name: origin.path ?? "",
          isNamed: isNamed))
    } catch {
      return .failure(.unreadable(origin, reason: error.reason))
    }
  }
}
