import Testing

@testable import Dictionaries

@Suite struct TableFileTests {
  private let columns = DictionaryTable.nonNameWords.columns.joined(separator: "\t")

  private func fault(_ text: String) -> DictionaryError? {
    do {
      let file = try TableFile(table: .nonNameWords, bytes: Array(text.utf8))
      return file.valueFaults().first
    } catch { return error }
  }

  @Test func readsRowsBelowHeaderAndColumns() throws {
    let text = "# what\n\(columns)\nyang\tfunction\n\n# remark\nrapat\tword"
    let file = try TableFile(table: .nonNameWords, bytes: Array(text.utf8))
    #expect(file.rowCount == 2)
    #expect(file.cell(row: 1, column: 0) == "rapat")
    #expect(file.lines == [3, 6])
    #expect(file.valueFaults().isEmpty)
  }

  @Test func namesFileAndLineOfEachFault() {
    let file = "non-name-words.tsv"
    #expect(
      fault("form\tkind\n")
        == .wrongColumns(
          file: file, line: 1, expected: ["form", "class"], found: ["form", "kind"]))
    #expect(
      fault("\(columns)\nyang\n") == .wrongCellCount(file: file, line: 2, expected: 2, found: 1))
    #expect(fault("\(columns)\n\tword\n") == .emptyForm(file: file, line: 2))
    #expect(fault("# only a header\n") == .noRows(file: file))
    #expect(
      fault("\(columns)\nyang\tadverb\n")
        == .unknownValue(
          file: file, line: 2, column: "class", value: "adverb",
          allowed: ["field", "function", "verb", "word"]))
  }

  @Test func namesTheLineThatIsNotUTF8() {
    let bytes = Array("\(columns)\nyang\tword\nab".utf8) + [0xFF] + Array("\tword\n".utf8)
    #expect(throws: DictionaryError.invalidUTF8(file: "non-name-words.tsv", line: 3)) {
      try TableFile(table: .nonNameWords, bytes: bytes)
    }
  }

  @Test func shippedFilesAreWellFormed() throws {
    #expect(try DictionaryStore().check() == [])
  }

  @Test func missingDirectoryIsSaid() {
    #expect(throws: DictionaryError.missingDirectory(path: "/nowhere")) {
      try DictionaryStore(directory: "/nowhere").open()
    }
  }
}
