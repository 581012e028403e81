/// One line of a record file: a release, or what stands in its place.
package enum RecordLine: Sendable, Equatable {
  case record(Record)
  case failure(FailedRecord)

  package var source: RecordSource {
    switch self {
    case .record(let record): record.source
    case .failure(let failure): failure.source
    }
  }
}

extension RecordLine: Decodable {
  private enum Key: String, CodingKey { case schemaVersion, error }

  /// A line with an `error` is a failed record.
  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    let version = try members.decode(String.self, forKey: .schemaVersion)
    guard Record.canRead(version: version) else {
      throw RecordReadError.unsupportedVersion(version)
    }
    self =
      members.contains(.error)
      ? .failure(try FailedRecord(from: decoder)) : .record(try Record(from: decoder))
  }
}

extension Record {
  /// True for every version whose first number is ours: a newer one may have keys we do not know.
  package static func canRead(version: String) -> Bool {
    func major(_ version: String) -> Substring { version.prefix { $0 != "." } }
    return major(version) == major(currentSchemaVersion)
  }
}
