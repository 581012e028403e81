/// Turns records into JSON lines: same record, same bytes.
///
/// Keys stand in the order of the properties, absent rather than null. The arrays of `Record` and
/// the required ones below it are always there, optional arrays only when they hold something.
package enum RecordWriter {
  package static func line(_ record: Record) -> [UInt8] {
    JSONBytes.line(record, capacity: record.text.utf8.count * 3 + 2048)
  }

  package static func line(_ failure: FailedRecord) -> [UInt8] {
    JSONBytes.line(failure)
  }

  package static func line(_ line: RecordLine) -> [UInt8] {
    switch line {
    case .record(let record): self.line(record)
    case .failure(let failure): self.line(failure)
    }
  }
}

extension Record: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("schemaVersion", schemaVersion)
      $0.member("id", id)
      $0.member("source", source)
      $0.member("headline", headline)
      $0.member("language", language)
      $0.member("publisher", publisher)
      $0.member("published", published)
      $0.member("dateline", dateline)
      $0.member("signature", signature)
      $0.member("text", text)
      $0.member("offsetUnit", offsetUnit)
      $0.member("people", always: people)
      $0.member("positions", always: positions)
      $0.member("organizations", always: organizations)
      $0.member("places", always: places)
      $0.member("dates", always: dates)
      $0.member("quotes", always: quotes)
      $0.member("warnings", always: warnings)
      $0.member("processing", processing)
    }
  }
}

extension FailedRecord: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("schemaVersion", schemaVersion)
      $0.member("source", source)
      $0.member("error", error)
    }
  }
}

extension FailedRecord.Failure: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("code", code)
      $0.member("message", message)
    }
  }
}

extension CodePointSpan: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.array {
      $0.integer(start)
      $0.integer(end)
    }
  }
}

extension Excerpt: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("text", text)
      $0.member("span", span)
    }
  }
}

extension RecordSource: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("id", id)
      $0.member("path", path)
      $0.member("line", line)
      $0.member("part", part)
      $0.member("uri", uri)
      $0.member("mediaType", mediaType)
      $0.member("charset", charset)
      $0.member("bytes", bytes)
      $0.member("sha256", sha256)
      $0.member("archive", archive)
    }
  }
}

extension RecordSource.Archive: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("container", container)
      $0.member("recordId", recordId)
      $0.member("capturedAt", capturedAt)
    }
  }
}

extension PublishedDay: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("value", value)
      $0.member("precision", precision)
      $0.member("from", from)
    }
  }
}

extension Dateline: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("text", text)
      $0.member("span", span)
      $0.member("place", place)
      $0.member("source", source)
    }
  }
}

extension RecordWarning: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("code", code)
      $0.member("message", message)
    }
  }
}

extension Processing: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("tool", tool)
      $0.member("version", version)
      $0.member("dictionaries", dictionaries)
      $0.member("config", config)
    }
  }
}
