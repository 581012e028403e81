import SearchIndex

extension EntityReference {
  init(_ entity: EntitySummary) {
    let kind: Kind =
      switch entity.kind {
      case .person: .person
      case .position: .position
      case .organization: .organization
      case .place: .place
      }
    self.init(
      kind, id: entity.id, name: entity.name, detail: entity.detail, count: entity.releases)
  }
}
