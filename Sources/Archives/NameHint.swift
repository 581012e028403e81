/// What the name of a file lets expect. The content decides; the name only where it says nothing.
enum NameHint: Sendable, Equatable {
  case page(PageFormat)
  /// An archive or a document: when its content is none, something is wrong with it.
  case container(String)
  case table(String)
  /// Pictures, styles, programs: never opened in a folder or an archive.
  case neverPage(String)
  /// The name says nothing.
  case other(String)

  init(_ name: String) {
    let suffix = PageFormat.fileExtension(name)
    if let format = PageFormat(fileName: name) {
      self = .page(format)
    } else if Self.containers.contains(suffix) {
      self = .container(suffix)
    } else if suffix == ".csv" {
      self = .table(suffix)
    } else if Self.neverPages.contains(suffix) {
      self = .neverPage(suffix)
    } else {
      self = .other(suffix)
    }
  }

  /// What is counted when it is passed over: the extension.
  var reason: String {
    switch self {
    case .page: "(page)"
    case .container(let suffix), .table(let suffix), .neverPage(let suffix), .other(let suffix):
      suffix
    }
  }

  /// The name of what a compressed file holds: `a.html` in `a.html.gz`, `a.tar` in `a.tgz`.
  static func unpacked(_ name: String) -> String {
    let suffix = PageFormat.fileExtension(name)
    guard [".gz", ".zst", ".tgz"].contains(suffix) else { return name }
    return name.dropLast(suffix.utf8.count) + (suffix == ".tgz" ? ".tar" : "")
  }

  /// Extensions of archives and documents that are read.
  static let containers = [
    ".gz", ".zst", ".tgz", ".tar", ".zip", ".warc", ".wacz", ".docx", ".pdf", ".eml",
  ]

  /// What else is read besides pages, to tell people.
  static let otherExtensions = containers + [".xml", ".rss", ".atom", ".json", ".csv", ".tsv"]

  private static let neverPages: Set<String> = [
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".ico", ".bmp", ".tif", ".tiff", ".avif",
    ".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot",
    ".mp3", ".mp4", ".m4a", ".avi", ".mov", ".mkv", ".webm", ".ogg", ".wav", ".wmv", ".flv",
    ".exe", ".dll", ".so", ".swf", ".apk", ".db", ".sqlite", ".pyc",
  ]
}
