/// The JSON Schema (2020-12) of a record line, as shipped with this version.
package enum RecordSchema {
  /// The schema file, embedded so that nothing has to be read from disk.
  package static let json: [UInt8] = PackageResources.record_1_0_0_schema_json
}
