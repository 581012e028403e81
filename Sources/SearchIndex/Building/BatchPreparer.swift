import Records

/// Reads lines of records and makes them ready to be written, on several cores.
struct BatchPreparer: Sendable {
  enum Line: Sendable {
    case release(PreparedRelease)
    case failedPage
    case unreadable(IndexReport.UnreadableLine)
  }

  let releases: ReleasePreparer
  /// Tasks that share a batch.
  let jobs: Int

  /// The lines in their order.
  func prepare(_ batch: RecordBatch) async -> [Line] {
    let size = max(1, (batch.lines.count + jobs - 1) / jobs)
    return await withTaskGroup(of: (Int, [Line]).self) { group in
      for start in stride(from: 0, to: batch.lines.count, by: size) {
        group.addTask {
          let end = min(batch.lines.count, start + size)
          return (start, batch.lines[start..<end].map(prepare))
        }
      }
      var parts: [(Int, [Line])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private func prepare(_ line: RecordBatch.Line) -> Line {
    do throws(RecordReadError) {
      switch try RecordReader().read(line.bytes) {
      case .record(let record): return .release(releases.prepare(record, line: line.bytes))
      case .failure: return .failedPage
      }
    } catch {
      return .unreadable(
        IndexReport.UnreadableLine(
          file: line.file, line: line.number, reason: error.description))
    }
  }
}
