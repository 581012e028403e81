/// Reads the text layer of a PDF through `pdftotext` of poppler.
struct PDFReader {
  let limits: ReadingLimits

  func page(of member: Member, _ reader: ByteReader) -> PageStep {
    do throws(StreamError) {
      let outcome: ChildProgram.Outcome
      if let file = member.stream as? FileStream, file.sizeIfSeekable != nil, file.seek(to: 0) {
        outcome = file.withDescriptor(program.run)
      } else {
        guard let bytes = try reader.rest(limit: limits.page) else {
          return .failure(.tooLarge(member.origin, bytes: member.size, limit: limits.page))
        }
        do throws(SystemError) {
          let file = try MemoryFile(bytes)
          outcome = file.withDescriptor(program.run)
        } catch {
          throw .system(error)
        }
      }
      return step(outcome, member.origin)
    } catch {
      return .failure(.broken(member.origin, error))
    }
  }

  private var program: ChildProgram {
    ChildProgram(
      name: "pdftotext",
      arguments: ["-q", "-enc", "UTF-8", "-eol", "unix", "-nopgbrk", "-", "-"],
      outputLimit: limits.page, seconds: limits.seconds)
  }

  private func step(_ outcome: ChildProgram.Outcome, _ origin: Page.Origin) -> PageStep {
    switch outcome {
    case .notInstalled: return .failure(.missingProgram(origin))
    case .tookTooLong: return .failure(.slowDocument(origin, seconds: limits.seconds))
    case .failed(let error): return .failure(.broken(origin, .system(error)))
    case .ended(let text, let code):
      if text.count > limits.page {
        return .failure(.tooLarge(origin, bytes: nil, limit: limits.page))
      }
      guard text.contains(where: { $0 > 0x20 }) else {
        return .failure(code == 0 ? .noTextLayer(origin) : .unreadableDocument(origin, code: code))
      }
      return .page(Page(origin: origin, content: .text(text), charset: "UTF-8"))
    }
  }
}

extension PageFailure {
  static func missingProgram(_ origin: Page.Origin) -> PageFailure {
    PageFailure(
      origin: origin, code: "missing-program",
      message: "\(origin.place): PDF is read through pdftotext, which is not installed; on Debian: "
        + "sudo apt-get install poppler-utils")
  }

  static func slowDocument(_ origin: Page.Origin, seconds: Int) -> PageFailure {
    PageFailure(
      origin: origin, code: "too-slow",
      message: "\(origin.place): pdftotext took more than \(seconds) seconds and was stopped")
  }

  static func noTextLayer(_ origin: Page.Origin) -> PageFailure {
    PageFailure(
      origin: origin, code: "no-text",
      message: "\(origin.place): this PDF holds pictures of pages and no text; "
        + "run it through OCR first (ocrmypdf)")
  }

  static func unreadableDocument(_ origin: Page.Origin, code: Int32) -> PageFailure {
    PageFailure(
      origin: origin, code: "corrupt-archive",
      message: "\(origin.place): pdftotext cannot read it (exit code \(code)): it is damaged or "
        + "wants a password")
  }
}
