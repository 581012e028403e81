import Records

extension ReleasePage {
  /// The page of a record.
  ///
  /// - Parameter entities: by the record's own ids (`p1`, `t2`, `o1`, `l3`), what the index knows them as.
  init(record: Record, entities: [String: EntityReference], texts: InterfaceTexts) {
    self.init(key: record.id, text: record.text)
    headlineEnd = record.headline.map { $0.span.start == 0 ? $0.span.end : 0 } ?? 0
    date = record.published?.value
    dateOrigin = record.published?.from
    publisher = record.publisher.flatMap { entities[$0] }
    sourceURI = record.source.uri
    spans = RecordSpans(record: record, entities: entities, texts: texts).all
    groups = Self.groups(of: record, entities)
    warnings = record.warnings.map { Warning(code: $0.code, message: $0.message) }
    facts = Self.facts(of: record)
  }

  private static func groups(
    of record: Record, _ entities: [String: EntityReference]
  ) -> [EntityGroup] {
    func unique(_ ids: [String]) -> [EntityReference] {
      var seen: Set<String> = []
      return ids.compactMap { entities[$0] }.filter { seen.insert($0.path).inserted }
    }
    return [
      EntityGroup("layer-person", unique(record.people.map(\.id))),
      EntityGroup("layer-position", unique(record.positions.map(\.id))),
      EntityGroup("layer-organization", unique(record.organizations.map(\.id))),
      EntityGroup("layer-place", unique(record.places.map(\.id))),
    ]
  }

  private static func facts(of record: Record) -> [(key: String, value: String)] {
    let source = record.source
    let line = source.line.map { ":\($0)" } ?? ""
    let all: [(String, String?)] = [
      ("fact-key", record.id), ("fact-path", source.path.map { $0 + line }), ("fact-id", source.id),
      ("fact-container", source.archive?.container),
      ("fact-captured", source.archive?.capturedAt), ("fact-media", source.mediaType),
      ("fact-charset", source.charset), ("fact-sha256", source.sha256),
      ("fact-version", record.processing.version),
      ("fact-dictionaries", record.processing.dictionaries),
      ("fact-config", record.processing.config),
    ]
    return all.compactMap { key, value in value.map { (key, $0) } }
  }
}
