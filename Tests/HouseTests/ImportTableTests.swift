import Testing

@Suite struct ImportTableTests {
  @Test func everyFileImportsWhatItsTargetMay() throws {
    let files = try SourceFile.all().filter(\.isSwift)
    #expect(!files.isEmpty)
    let violations = files.flatMap(ImportTable.violations)
    #expect(violations == [])
  }

  @Test(arguments: ["CLibXML2", "CCompression"])
  func aLibraryInCHasOneDoor(module: String) throws {
    let doors = ImportTable.doors(to: module, in: try SourceFile.all())
    #expect(doors.count <= 1)
  }

  @Test(arguments: [
    ("SearchIndex", "import Extraction"),
    ("WebServer", "package import Pipeline"),
    ("Records", "private import CICU"),
    ("Extraction", "internal import Archives"),
    ("Extraction", "import Glibc"),
    ("Articles", "@preconcurrency import Foundation"),
    ("Archives", "import struct Foundation.Data"),
    ("Exports", "  @_exported public import Articles"),
    ("Kitchen", "import UnicodeText"),
  ])
  func seesAnImportAgainstTheTable(target: String, line: String) {
    let file = SourceFile(path: "Sources/\(target)/Room.swift", text: "/// A room.\n\(line)\n")
    #expect(ImportTable.violations(in: file).count == 1)
  }

  @Test(arguments: [
    ("Extraction", "package import Articles"), ("Archives", "private import Glibc"),
    ("rilis", "import Foundation"), ("Records", "// import Pipeline"),
    ("Records", "/* import Pipeline */"), ("Records", "let important = 1"),
    ("Records", "\"\"\"\nimport Pipeline\n\"\"\""), ("Pipeline", "import FoundationEssentials"),
  ])
  func letsPassWhatTheTableAllows(target: String, line: String) {
    let file = SourceFile(path: "Sources/\(target)/Room.swift", text: line)
    #expect(ImportTable.violations(in: file) == [])
  }

  @Test func countsDoors() {
    let files = ["One", "Two"].map {
      SourceFile(path: "Sources/Articles/\($0).swift", text: "internal import CLibXML2")
    }
    #expect(ImportTable.doors(to: "CLibXML2", in: files).count == 2)
  }
}
