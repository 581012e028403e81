/// What a line of output says of the page it came from; the rest of it is not looked at.
///
/// Many times faster to read than the record.
package struct RecordHead: Sendable, Equatable {
  package let source: RecordSource
  /// The code of a failed record.
  package let errorCode: String?
  /// Absent in failed records.
  package let processing: Processing?

  private static let members: Set = ["schemaVersion", "source", "error", "processing"]

  /// - Parameter line: one JSON object in UTF-8, without its line end.
  package init(line: [UInt8]) throws(RecordReadError) {
    let members: [JSONValue.Member]
    do throws(JSONSyntaxError) {
      members = try JSONParser.members(of: line, named: Self.members)
    } catch {
      throw .notJSON(offset: error.offset, expected: error.expected)
    }
    let head = JSONValue.object(members)
    if let version = head["schemaVersion"]?.string, !Record.canRead(version: version) {
      throw .unsupportedVersion(version)
    }
    guard let source = head["source"], case .object = source else {
      throw .unexpected(pointer: "/source", expected: "an object")
    }
    self.source = RecordSource(source)
    errorCode = head["error"]?["code"]?.string
    processing = head["processing"].flatMap(Processing.init)
  }
}

extension RecordSource {
  fileprivate init(_ value: JSONValue) {
    self.init(
      id: value["id"]?.string, path: value["path"]?.string, line: value["line"]?.integer,
      uri: value["uri"]?.string, mediaType: value["mediaType"]?.string,
      charset: value["charset"]?.string, bytes: value["bytes"]?.integer,
      sha256: value["sha256"]?.string)
    part = value["part"]?.integer
    if let archive = value["archive"], let container = archive["container"]?.string {
      self.archive = Archive(
        container: container, recordId: archive["recordId"]?.string,
        capturedAt: archive["capturedAt"]?.string)
    }
  }
}

extension Processing {
  fileprivate init?(_ value: JSONValue) {
    guard let version = value["version"]?.string,
      let dictionaries = value["dictionaries"]?.string, let config = value["config"]?.string
    else { return nil }
    self.init(version: version, dictionaries: dictionaries, config: config)
    tool = value["tool"]?.string ?? tool
  }
}
