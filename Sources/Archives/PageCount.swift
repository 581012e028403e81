/// Counts the pages of inputs without reading them, for who wants to know how far a run is.
package enum PageCount {
  /// - Returns: nil when an input does not tell before it is read through, such as standard input.
  package static func pages(of inputs: [String]) -> Int? {
    var count = 0
    for input in inputs {
      guard let pages = pages(of: input) else { return nil }
      count += pages
    }
    return count
  }

  private static func pages(of input: String) -> Int? {
    let path = Array(input.utf8)
    if GlobPattern(input) != nil, FileStatus.kind(path: path) == .unknown { return nil }
    guard input != "-", var walk = try? FolderWalk(root: path),
      FileStatus.kind(path: path) == .folder
    else { return PageFormat(fileName: input).flatMap { pages(of: path, as: $0) } }
    var count = 0
    while let step = walk.next() {
      guard case .file(let name, let path) = step else { continue }
      guard let format = PageFormat(fileName: name), let pages = pages(of: path, as: format) else {
        return nil
      }
      count += pages
    }
    return count
  }

  private static func pages(of path: [UInt8], as format: PageFormat) -> Int? {
    switch format {
    case .html, .text: 1
    default: nil
    }
  }
}
