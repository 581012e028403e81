import GRDB

/// One run of writing: everything between opening the file and its last commit.
actor IndexSession {
  private let file: IndexFile
  private let queue: DatabaseQueue
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
      if file.isNew {
        try IndexTuning.prepareForBulk(database)
      } else {
        try IndexSchema.migrate(database)
      }
      return try ReleaseWriter(database, isNew: file.isNew)
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
    report.removed += try queue.writeWithoutTransaction { database in
      switch removal {
      case .keys(let keys): try writer.remove(keys)
      case .unseen: try writer.removeUnseen(in: database)
      }
    }
  }

  /// Derives what follows from the rows, and makes the whole of it the index.
  func finish(corrections: CorrectionList?) throws {
    writer = nil
    try queue.writeWithoutTransaction { database in
      if file.isNew {
        try IndexTuning.finishBulk(database)
        try IndexSchema.createIndexes(in: database)
      }
      let derived = DerivedTables(database: database)
      try derived.makeEvidence()
      let kept = try corrections ?? CorrectionList(keptIn: database)
      try kept.keep(in: database)
      report.identities = try IdentityTables(database: database).make(corrections: kept.corrections)
      try derived.countFacets()
      report.releases = try derived.describe()
      try database.commit()
      if file.isNew {
        try database.execute(sql: "PRAGMA optimize")
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      } else {
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
    try queue.close()
    try file.publish()
  }
}
