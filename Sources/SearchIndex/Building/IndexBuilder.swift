import GRDB

/// Builds an index from records, or brings it up to date.
package struct IndexBuilder: Sendable {
  package struct Options: Sendable {
    /// Begin anew, whatever is there.
    package var rebuilding = false
    package var removal: IndexRemoval?
    /// Nil: those that the index was given last.
    package var corrections: CorrectionList?
    /// Tasks that read records while one writes.
    package var jobs = 2

    package init() {}
  }

  private let path: String
  private let stems: StemDictionary
  private let options: Options

  package init(path: String, stems: StemDictionary, options: Options = Options()) {
    self.path = path
    self.stems = stems
    self.options = options
  }

  /// Writes all batches in one transaction: until it has returned, the index is what it was.
  ///
  /// - Parameter next: the next batch; nil when there are no more.
  package func build(from next: @Sendable () async throws -> RecordBatch?) async throws
    -> IndexReport
  {
    let lock = try IndexLock(database: path)
    let report = try await write(to: IndexFile(path: path, rebuilding: options.rebuilding), next)
    _ = consume lock
    return report
  }

  private func write(
    to file: IndexFile, _ next: @Sendable () async throws -> RecordBatch?
  ) async throws -> IndexReport {
    do {
      let kept = options.rebuilding ? CorrectionList(keptAt: path) : nil
      let session = try IndexSession(file)
      let preparer = BatchPreparer(releases: ReleasePreparer(stems: stems), jobs: options.jobs)
      var lines: [BatchPreparer.Line] = []
      while let batch = try await next() {
        // One batch is written while the next is read.
        async let prepared = preparer.prepare(batch)
        try await session.write(lines)
        lines = await prepared
        try Task.checkCancellation()
      }
      try await session.write(lines)
      if let removal = options.removal { try await session.remove(removal) }
      try await session.finish(corrections: options.corrections ?? kept)
      return await session.report
    } catch let error as DatabaseError {
      throw SearchIndexError(error, path: path)
    }
  }
}
