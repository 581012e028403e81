import Synchronization

/// Pages already made, the ones used longest ago forgotten first.
final class ResponseCache: Sendable {
  private struct Entry {
    let response: PageResponse
    var lastUse: UInt64
  }

  private struct Shelf {
    var entries: [String: Entry] = [:]
    var bytes = 0
    var clock: UInt64 = 0
    var generation = ""
  }

  /// Bytes of all bodies together.
  private let limit: Int
  private let shelf = Mutex(Shelf())

  init(limit: Int) {
    self.limit = limit
  }

  subscript(key: String) -> PageResponse? {
    shelf.withLock { shelf in
      guard let entry = shelf.entries[key] else { return nil }
      shelf.clock += 1
      shelf.entries[key]?.lastUse = shelf.clock
      return entry.response
    }
  }

  /// Forgets everything when the index is another than it was.
  func begin(generation: String) {
    shelf.withLock { shelf in
      if shelf.generation != generation { shelf = Shelf(generation: generation) }
    }
  }

  /// Keeps a page unless it alone would fill an eighth of the room.
  func keep(_ response: PageResponse, for key: String) {
    guard response.body.count <= limit / 8 else { return }
    shelf.withLock { shelf in
      shelf.clock += 1
      let old = shelf.entries.updateValue(
        Entry(response: response, lastUse: shelf.clock), forKey: key)
      shelf.bytes += response.body.count - (old?.response.body.count ?? 0)
      if shelf.bytes > limit { Self.forget(in: &shelf, until: limit * 3 / 4) }
    }
  }

  /// Bytes of the bodies now kept.
  var bytes: Int { shelf.withLock { $0.bytes } }

  private static func forget(in shelf: inout Shelf, until bytes: Int) {
    for (key, entry) in shelf.entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
      guard shelf.bytes > bytes else { return }
      shelf.entries[key] = nil
      shelf.bytes -= entry.response.body.count
    }
  }
}
