private import UnicodeText

/// Turns the reviewed files into the bytes of `PreparedTables`.
struct TablePreparer {
  private var words: [UInt64: UInt32] = [:]
  /// Phrase + 1 at each state; state 0 is the root.
  private var statePhrases: [UInt32] = [0]
  private var stateGoesOn: [Bool] = [true]
  private var edges: [UInt64: UInt32] = [:]
  private var phraseTables: [UInt32] = []
  private var phraseEntries: [[UInt32]] = []

  /// - Parameters:
  ///   - key: 32 bytes that name the state of the files.
  ///   - fingerprint: 32 bytes, sha256 of the files.
  static func bytes(of files: [TableFile], key: [UInt8], fingerprint: [UInt8]) -> [UInt8] {
    var preparer = TablePreparer()
    for file in files where file.table.isMatched { preparer.add(file) }
    return preparer.assemble(files, key: key, fingerprint: fingerprint)
  }

  private mutating func add(_ file: TableFile) {
    let index = file.table.number
    let tables = TableSet(file.table)
    let levelColumn = file.table == .regions ? file.table.column("level") : nil
    for row in 0..<file.rowCount {
      var rowTables = tables
      if let levelColumn { rowTables.insert(.level(file.cell(row: row, column: levelColumn))) }
      for phrase in file.phrases(row: row) {
        add(phrase, tables: rowTables, entry: index << 24 | UInt32(row))
      }
    }
  }

  private mutating func add(_ phrase: Substring, tables: TableSet, entry: UInt32) {
    var state: UInt32 = 0
    for hash in Tokenizer.hashes(of: phrase) {
      let word = number(ofWord: hash)
      let key = UInt64(state) << 32 | UInt64(word)
      if let next = edges[key] {
        state = next
      } else {
        let next = UInt32(statePhrases.count)
        statePhrases.append(0)
        stateGoesOn.append(false)
        stateGoesOn[Int(state)] = true
        edges[key] = next
        state = next
      }
    }
    guard state != 0 else { return }
    if statePhrases[Int(state)] == 0 {
      phraseTables.append(0)
      phraseEntries.append([])
      statePhrases[Int(state)] = UInt32(phraseTables.count)
    }
    let index = Int(statePhrases[Int(state)]) - 1
    phraseTables[index] |= tables.rawValue
    if phraseEntries[index].last != entry { phraseEntries[index].append(entry) }
  }

  /// Numbers start at 1, so that a key of root and word is never 0.
  private mutating func number(ofWord hash: UInt64) -> UInt32 {
    if let number = words[hash] { return number }
    let number = UInt32(words.count + 1)
    words[hash] = number
    return number
  }

  private func assemble(_ files: [TableFile], key: [UInt8], fingerprint: [UInt8]) -> [UInt8] {
    var rootStates = [UInt32](repeating: 0, count: words.count + 1)
    var inner: [UInt64: UInt32] = [:]
    for (edge, state) in edges {
      if edge >> 32 == 0 { rootStates[Int(edge)] = state } else { inner[edge] = state }
    }
    let states = zip(statePhrases, stateGoesOn).map { phrase, goesOn in
      let tables = phrase == 0 ? 0 : phraseTables[Int(phrase) - 1]
      return UInt64(tables) << 32 | UInt64(phrase | (goesOn ? PreparedTables.goesOn : 0))
    }
    let (wordHashes, wordNumbers) = Self.hashTable(words)
    let wordPairs = zip(wordHashes, wordNumbers).flatMap { hash, number in
      [hash, UInt64(rootStates[Int(number)]) << 32 | UInt64(number)]
    }
    let (edgeKeys, edgeStates) = Self.hashTable(inner)
    var entryStarts: [UInt64] = []
    var entryCount = 0
    for entries in phraseEntries + [[]] {
      entryStarts.append(UInt64(entries.first ?? 0) << 32 | UInt64(entryCount))
      entryCount += entries.count
    }
    var tableStarts: [UInt32] = [0]
    var cellEnds: [UInt32] = [0]
    var cellBytes: [UInt8] = []
    for file in files {
      for range in file.cells {
        cellBytes.append(contentsOf: file.bytes[Int(range.lowerBound)..<Int(range.upperBound)])
        cellEnds.append(UInt32(cellBytes.count))
      }
      tableStarts.append(UInt32(cellEnds.count - 1))
    }
    let sections: [PreparedTables.Section: [UInt8]] = [
      .words: Self.bytes(wordPairs), .states: Self.bytes(states),
      .edgeKeys: Self.bytes(edgeKeys), .edgeStates: Self.bytes(edgeStates),
      .phraseEntries: Self.bytes(entryStarts),
      .entries: Self.bytes(phraseEntries.flatMap(\.self)),
      .tableStarts: Self.bytes(tableStarts), .cellEnds: Self.bytes(cellEnds),
      .cellBytes: cellBytes,
    ]
    return Self.join(sections, key: key, fingerprint: fingerprint)
  }

  private static func join(
    _ sections: [PreparedTables.Section: [UInt8]], key: [UInt8], fingerprint: [UInt8]
  ) -> [UInt8] {
    var directory: [UInt64] = []
    var body: [UInt8] = []
    for section in PreparedTables.Section.allCases {
      let padding = (8 - (PreparedTables.headerSize + body.count) % 8) % 8
      body.append(contentsOf: repeatElement(0, count: padding))
      let bytes = sections[section] ?? []
      directory.append(UInt64(PreparedTables.headerSize + body.count))
      directory.append(UInt64(bytes.count))
      body.append(contentsOf: bytes)
    }
    return PreparedTables.magic + key + fingerprint + bytes(directory) + body
  }

  /// Open addressing with linear probing, at most half full; 0 marks a free place.
  private static func hashTable(_ values: [UInt64: UInt32]) -> (keys: [UInt64], values: [UInt32]) {
    var capacity = 16
    while capacity < values.count * 2 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var stored = [UInt32](repeating: 0, count: capacity)
    for (key, value) in values.sorted(by: { $0.value < $1.value }) {
      var slot = PhraseMatcher.slot(of: key, mask: capacity - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = key
      stored[slot] = value
    }
    return (keys, stored)
  }

  private static func bytes<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
    numbers.withUnsafeBytes { Array($0) }
  }
}
