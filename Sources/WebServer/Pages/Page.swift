import Records

/// A page as a value: what it says, before any form is chosen.
protocol Page: Sendable, JSONWritable {
  static var template: TemplateName { get }
  /// The title of the document, without the name of the site.
  func title(_ texts: InterfaceTexts) -> String
  func fill(_ view: inout View, _ context: PageContext)
}
