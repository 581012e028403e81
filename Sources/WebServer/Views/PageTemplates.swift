import Mustache

/// The templates of all pages, read once.
package struct PageTemplates: Sendable {
  private let templates: MustacheLibrary

  package init() throws(TemplateError) {
    var templates = MustacheLibrary()
    for name in TemplateName.allCases {
      do {
        try templates.register(name.text, named: name.rawValue)
      } catch {
        throw TemplateError(template: name.rawValue, reason: "\(error)")
      }
    }
    self.templates = templates
  }

  /// The page as HTML.
  func html(_ name: TemplateName, _ view: View) -> [UInt8] {
    Array((templates.render(view, withTemplate: name.rawValue) ?? "").utf8)
  }
}
