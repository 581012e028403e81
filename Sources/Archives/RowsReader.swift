/// The rows of a JSONL file.
final class RowsReader: PageReader {
  private var rows: RowReader
  private let origin: Page.Origin
  private var isEmpty = true
  private var isDone = false

  init(_ lines: consuming LineReader, origin: Page.Origin, limit: Int) {
    self.origin = origin
    rows = RowReader(lines, origin: origin, limit: limit, blankLines: .passedOver)
  }

  func next() -> PageStep? {
    guard !isDone else { return nil }
    do throws(StreamError) {
      if let row = try rows.next() {
        isEmpty = false
        return PageStep(row)
      }
    } catch {
      isDone = true
      return .failure(.broken(rows.origin, error))
    }
    isDone = true
    return isEmpty ? .failure(.emptyInput(origin)) : nil
  }
}

extension PageStep {
  init(_ result: Result<Page, PageFailure>) {
    switch result {
    case .success(let page): self = .page(page)
    case .failure(let failure): self = .failure(failure)
    }
  }
}
