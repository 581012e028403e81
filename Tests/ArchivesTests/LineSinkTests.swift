import Foundation
import Testing

@testable import Archives

@Suite struct LineSinkTests {
  @Test func aFileAppearsWhenItIsWhole() throws {
    let folder = try TemporaryFolder()
    try folder.write("out.jsonl", "old")
    var sink = try LineSink(replacing: folder["out.jsonl"], bufferSize: 4)
    try sink.write(Array("satu".utf8))
    try sink.write(Array("dua".utf8))
    #expect(folder.read("out.jsonl") == "old")
    #expect(try folder.names() == ["out.jsonl"])
    try sink.finish()
    #expect(folder.read("out.jsonl") == "satu\ndua\n")
    #expect(try folder.names() == ["out.jsonl"])
  }

  @Test func nothingIsLeftOfAnAbandonedFile() throws {
    let folder = try TemporaryFolder()
    do {
      var sink = try LineSink(replacing: folder["out.jsonl"])
      try sink.write(Array("satu".utf8))
    }
    #expect(try folder.names().isEmpty)
  }

  /// What a run that was cut off has left, and how it goes on: half a line, whole lines, more lines
  /// than there are now, another line, a buffer's end where the file ends.
  @Test(arguments: ["", "satu", "satu\ndu", "satu\n", "satu\nlain\ntiga\n", "satu\ndua\ntiga\n"])
  func goesOnWithWhatWasLeft(left: String) throws {
    for bufferSize in [1, 5, 9, 64] {
      let folder = try TemporaryFolder()
      try folder.write("out.jsonl", "old")
      try folder.write(".out.jsonl.unfinished", left)
      var sink = try LineSink(
        replacing: folder["out.jsonl"], resuming: true, bufferSize: bufferSize)
      try sink.write(Array("satu".utf8))
      try sink.write(Array("dua".utf8))
      #expect(folder.read("out.jsonl") == "old")
      try sink.finish()
      #expect(folder.read("out.jsonl") == "satu\ndua\n", "\(bufferSize)")
      #expect(try folder.names() == ["out.jsonl"])
    }
  }

  @Test func whatWasWrittenStaysWhenTheRunIsCutOff() throws {
    let folder = try TemporaryFolder()
    for line in ["satu", "dua"] {
      var sink = try LineSink(replacing: folder["out.jsonl"], resuming: false)
      try sink.write(Array(line.utf8))
      try sink.flush()
    }
    #expect(try folder.names() == [".out.jsonl.unfinished"])
    #expect(folder.read(".out.jsonl.unfinished") == "dua\n")
    #expect(LineSink.unfinishedPath(of: folder["out.jsonl"]).hasSuffix("/.out.jsonl.unfinished"))
  }

  @Test func twoRunsDoNotWriteOneFile() throws {
    let folder = try TemporaryFolder()
    let path = folder["out.jsonl"]
    var sink = try LineSink(replacing: path, resuming: false)
    #expect(throws: ArchiveError.busy(path: path)) {
      _ = try LineSink(replacing: path, resuming: true)
    }
    try sink.finish()
  }

  @Test func keepsTheModeOfTheOldFileAndTheLinkToIt() throws {
    let folder = try TemporaryFolder()
    try folder.write("real.jsonl", "old")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder["real.jsonl"])
    try folder.link("out.jsonl", to: "real.jsonl")
    var sink = try LineSink(replacing: folder["out.jsonl"])
    try sink.write([0x61])
    try sink.finish()
    #expect(folder.read("real.jsonl") == "a\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder["real.jsonl"])
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder["out.jsonl"]) == "real.jsonl"
    )
  }

  @Test func devicesAreWrittenInPlace() throws {
    var sink = try LineSink(replacing: "/dev/null")
    try sink.write([0x61])
    try sink.finish()
    #expect(
      try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
        as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func aFullDiskIsNamed() throws {
    var sink = try LineSink(replacing: "/dev/full")
    try sink.write([0x61])
    do throws(ArchiveError) {
      try sink.finish()
      Issue.record("a full disk took a line")
    } catch {
      #expect(error == .diskFull(path: "/dev/full", reason: "No space left on device"))
    }
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder["nowhere/out.jsonl"]
    #expect(throws: ArchiveError.noSuchFolder(path: path)) {
      _ = try LineSink(replacing: path)
    }
  }

  @Test func aReaderWhoHasGoneAwayIsAClosedPipe() throws {
    signal(SIGPIPE, SIG_IGN)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    var sink = LineSink(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    try sink.write([0x61])
    do throws(ArchiveError) {
      try sink.flush()
      Issue.record("a closed pipe took a line")
    } catch {
      #expect(error == .closedPipe)
    }
  }
}
