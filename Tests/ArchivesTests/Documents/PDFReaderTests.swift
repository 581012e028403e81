import Testing

@testable import Archives

@Suite struct PDFReaderTests {
  /// One page with one line of text; the offsets of its table are left for the reader to repair.
  private static let document = """
    %PDF-1.4
    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R
    /Resources<</Font<</F1 5 0 R>>>>>> endobj
    4 0 obj <</Length 45>> stream
    BT /F1 12 Tf 20 100 Td (Bupati rapat) Tj ET
    endstream endobj
    5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
    trailer <</Root 1 0 R>>
    """

  private static func installed() -> Bool {
    let program = ChildProgram(name: "pdftotext", arguments: ["-v"], outputLimit: 1, seconds: 10)
    return program.run(input: 0) != .notInstalled
  }

  @Test(.enabled(if: installed())) func theTextLayerIsThePage() throws {
    let reading = Reading(Self.document, name: "a.pdf")
    #expect(reading.lines.first?.hasPrefix("a.pdf text Bupati rapat") == true, "\(reading)")
    let folder = try TemporaryFolder()
    try folder.write("a.pdf", Self.document)
    var source = try PageSource([folder.path])
    #expect(try source.next()?.get().content == reading.pages.first?.content)
  }

  @Test(.enabled(if: installed())) func whatHasNoTextOrIsDamagedIsNamed() {
    let empty = Self.document.replacing("(Bupati rapat) Tj", with: "                 ")
    #expect(Reading(empty, name: "a.pdf").lines == ["a.pdf !no-text"])
    #expect(Reading("%PDF-1.4\nx", name: "a.pdf").lines == ["a.pdf !corrupt-archive"])
  }

  @Test func withoutTheProgramTheMessageSaysWhatToInstall() {
    let failure = PageFailure.missingProgram(Page.Origin(path: "a.pdf"))
    #expect(failure.code == "missing-program")
    #expect(failure.message.hasSuffix("sudo apt-get install poppler-utils"))
  }

  @Test func otherProgramsAreBounded() {
    func run(_ script: String, name: String = "sh") -> ChildProgram.Outcome {
      ChildProgram(name: name, arguments: ["-c", script], outputLimit: 100, seconds: 1).run(
        input: 0)
    }
    #expect(run("", name: "no-such-program") == .notInstalled)
    #expect(run("exec sleep 30") == .tookTooLong)
    #expect(run("printf abc; exit 3") == .ended(output: Array("abc".utf8), code: 3))
    guard case .ended(let output, _) = run("yes") else {
      Issue.record("a program without end ended otherwise")
      return
    }
    #expect(output.count > 100)
  }
}
