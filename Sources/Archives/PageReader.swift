/// Takes a container apart: gives its pages, and its members that have to be taken apart themselves.
protocol PageReader: AnyObject {
  /// - Returns: nil at the end. A member is read before the next step is asked for.
  func next() -> PageStep?
}

/// One thing that was found in a container.
enum PageStep {
  case page(Page)
  /// What stands in the place of a page that could not be read.
  case failure(PageFailure)
  /// No page, and not meant to be one; counted by reason: `image/jpeg`, `.css`, `(revisit)`.
  case passedOver(String)
  case member(Member)
}

/// A file, or a member of an archive, of which only its bytes can say what it is.
struct Member {
  var stream: any ByteStream
  var origin: Page.Origin
  /// Bytes, where they are known.
  var size: Int?
  /// The name that may say what it holds.
  var name: String
  /// Somebody asked for this very file: it is read as a page when it is nothing else.
  var isNamed = false
  /// Number of archives around it.
  var depth = 0

  /// What its own members call it.
  var container: String {
    let names = [origin.archive?.container, origin.path].compactMap(\.self)
    return names.isEmpty ? "-" : names.joined(separator: "/")
  }

  /// What lies in it under a name.
  func inner(_ stream: any ByteStream, path: String, size: Int?) -> Member {
    Member(
      stream: stream, origin: Page.Origin(path: path, archive: Page.Archive(container: container)),
      size: size, name: path, depth: depth + 1)
  }
}
