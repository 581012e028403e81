import GRDB
import Synchronization

/// One run of writing: everything between opening the file and its last commit.
actor IndexSession {
  private let file: IndexFile
  private nonisolated let queue: DatabaseQueue
  /// Whether the connection may be spoken to from elsewhere.
  private let isOpen = Mutex(true)
  private var writer: ReleaseWriter?
  private(set) var report = IndexReport()

  /// Opens the file and begins the one transaction of the run.
  init(_ file: IndexFile) throws {
    self.file = file
    queue = try file.open()
    writer = try queue.writeWithoutTransaction { database in
      if file.isNew {
        try IndexSchema.create(in: database)
      } else {
        try IndexSchema.check(database, path: file.path, isReading: false)
      }
      try database.beginTransaction(.immediate)
      do {
        if file.isNew {
          try IndexTuning.prepareForBulk(database)
        } else {
          try IndexSchema.migrate(database)
        }
        return try ReleaseWriter(database, isNew: file.isNew)
      } catch {
        try database.rollback()
        throw error
      }
    }
  }

  func write(_ lines: [BatchPreparer.Line]) throws {
    guard let writer else { return }
    try queue.writeWithoutTransaction { _ in
      for line in lines {
        switch line {
        case .failedPage: report.failedPages += 1
        case .unreadable(let line): report.unreadable.append(line)
        case .release(let release):
          switch try writer.write(release) {
          case .added: report.added += 1
          case .replaced: report.replaced += 1
          case .unchanged: report.unchanged += 1
          }
        }
      }
    }
  }

  /// Takes out the releases whose keys are given, or all that this run has not seen.
  func remove(_ removal: IndexRemoval) throws {
    guard let writer else { return }
    if case .unseen = removal, !report.unreadable.isEmpty {
      report.isPruningLeftOut = true
      return
    }
    report.removed += try queue.writeWithoutTransaction { database in
      switch removal {
      case .keys(let keys): try writer.remove(keys)
      case .unseen: try writer.removeUnseen(in: database)
      }
    }
  }

  /// Derives what follows from the rows, and makes the whole of it the index. Ends between two
  /// steps when the run is cancelled.
  func finish(corrections: CorrectionList?) throws {
    writer = nil
    if file.isNew {
      try step { try IndexTuning.finishBulk($0) }
      try step { try IndexSchema.createIndexes(in: $0) }
    }
    try step { try DerivedTables(database: $0).makeEvidence() }
    try step { database in
      let kept = try corrections ?? CorrectionList(keptIn: database)
      try kept.keep(in: database)
      report.identities = try IdentityTables(database: database).make(corrections: kept.corrections)
    }
    try step { try DerivedTables(database: $0).makeNameDeletions() }
    try step { try DerivedTables(database: $0).makePlaceAddresses() }
    try step { try DerivedTables(database: $0).countFacets() }
    try step { database in
      report.releases = try DerivedTables(database: database).describe()
      try database.commit()
    }
    if file.isNew {
      try step { try $0.execute(sql: "PRAGMA optimize; PRAGMA journal_mode = WAL;") }
      try close()
      try file.publish()
    } else {
      // What is committed stays so: where the log cannot be emptied now, the next run does it.
      _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      try? close()
    }
  }

  /// Undoes what the run has done. The transaction must not outlive the connection.
  func abandon() {
    writer = nil
    _ = try? queue.writeWithoutTransaction { try $0.rollback() }
    try? close()
  }

  /// Stops the statement that runs; it fails with `SQLITE_INTERRUPT`.
  nonisolated func interrupt() {
    isOpen.withLock { if $0 { queue.interrupt() } }
  }

  private func close() throws {
    isOpen.withLock { $0 = false }
    try queue.close()
  }

  private func step(_ work: (Database) throws -> Void) throws {
    try Task.checkCancellation()
    try queue.writeWithoutTransaction(work)
  }
}
