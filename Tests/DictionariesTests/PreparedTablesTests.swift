import Testing

@testable import Dictionaries

@Suite struct PreparedTablesTests {
  private let key = [UInt8](repeating: 1, count: 32)

  private func prepared() throws -> [UInt8] {
    let text = "form\tclass\nyang\tfunction\nrapat kerja\tword\n"
    let file = try TableFile(table: .nonNameWords, bytes: Array(text.utf8))
    return TablePreparer.bytes(of: [file], key: key, fingerprint: key)
  }

  @Test func readsWhatThePreparerWrote() throws {
    #expect(PreparedTables(bytes: try prepared(), key: key)?.fingerprint.count == 64)
  }

  @Test func sameFilesGiveTheSameBytes() throws {
    #expect(try prepared() == prepared())
  }

  @Test func refusesAnotherKeyAndEveryTruncation() throws {
    let bytes = try prepared()
    #expect(PreparedTables(bytes: bytes, key: [UInt8](repeating: 2, count: 32)) == nil)
    for count in 0..<bytes.count {
      #expect(PreparedTables(bytes: Array(bytes.prefix(count)), key: key) == nil)
    }
  }
}
