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

  /// Writes all batches in one transaction: until it has returned, the index is what it was. A
  /// task that is cancelled leaves it so, and throws `CancellationError`.
  ///
  /// - Parameter next: the next batch; nil when there are no more.
  package func build(from next: @Sendable () async throws -> RecordBatch?) async throws
    -> IndexReport
  {
    let path = IndexFile.resolved(path)
    let lock = try IndexLock(database: path)
    let file = try IndexFile(path: path, rebuilding: options.rebuilding)
    do {
      let report = try await write(to: file, next)
      _ = consume lock
      return report
    } catch {
      file.removeBuilding()
      if let error = error as? DatabaseError {
        if error.resultCode == .SQLITE_INTERRUPT { throw CancellationError() }
        throw SearchIndexError(error, path: self.path)
      }
      throw error
    }
  }

  private func write(
    to file: IndexFile, _ next: @Sendable () async throws -> RecordBatch?
  ) async throws -> IndexReport {
    let kept = options.rebuilding ? CorrectionList(keptAt: file.path) : nil
    let session = try IndexSession(file)
    do {
      try await withTaskCancellationHandler {
        try await fill(session, corrections: options.corrections ?? kept, next)
      } onCancel: {
        session.interrupt()
      }
    } catch {
      await session.abandon()
      throw error
    }
    return await session.report
  }

  private func fill(
    _ session: IndexSession, corrections: CorrectionList?,
    _ next: @Sendable () async throws -> RecordBatch?
  ) async throws {
    let preparer = BatchPreparer(releases: ReleasePreparer(stems: stems), jobs: options.jobs)
    var ready = ReleaseChunk()
    var isRead = false
    while !isRead {
      // One chunk is written while the next is made ready.
      let lines = ready.inOrderOfDays()
      async let written: Void = session.write(lines)
      ready = ReleaseChunk()
      while !ready.isFull && !isRead {
        if let batch = try await next() {
          ready.add(await preparer.prepare(batch), of: batch)
        } else {
          isRead = true
        }
        try Task.checkCancellation()
      }
      try await written
    }
    try await session.write(ready.inOrderOfDays())
    if let removal = options.removal { try await session.remove(removal) }
    try await session.finish(corrections: corrections)
  }
}
