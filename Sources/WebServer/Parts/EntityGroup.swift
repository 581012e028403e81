/// Entities under one heading.
struct EntityGroup: Sendable, Equatable {
  /// Key of the heading's text.
  var key: String
  var entities: [EntityReference]

  init(_ key: String, _ entities: [EntityReference]) {
    self.key = key
    self.entities = entities
  }

  func view(_ context: PageContext) -> View {
    var view = View()
    view.text("group-title", context.texts[key])
    view.list("group-entities", entities.map { $0.view(context) })
    return view
  }
}
