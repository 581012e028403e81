package import Archives
package import Records

/// Tells a page from the others of its archive, in the archive and in the output.
package struct PagePlace: Sendable, Hashable, CustomStringConvertible {
  private let id: String?
  private let path: String?
  private let line: Int?
  private let container: String?
  private let recordID: String?

  package init(_ source: RecordSource) {
    id = source.id
    path = source.path
    line = source.line
    container = source.archive?.container
    recordID = source.archive?.recordId
  }

  package init(_ page: Result<Page, PageFailure>) {
    switch page {
    case .success(let page): self.init(SourceFacts.source(at: page.origin))
    case .failure(let failure): self.init(SourceFacts.source(at: failure.origin))
    }
  }

  /// As a person would look for it: `rows.jsonl, line 3`.
  package var description: String {
    let parts = [
      container, path ?? (id ?? container == nil ? "standard input" : nil),
      line.map { "line \($0)" },
      id.map { "id \($0)" }, recordID,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
