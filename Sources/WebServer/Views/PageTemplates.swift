import Mustache

/// The templates of all pages, read once.
package struct PageTemplates: Sendable {
  private let library: MustacheLibrary

  package init() throws(TemplateError) {
    var library = MustacheLibrary()
    for name in TemplateName.allCases {
      do {
        try library.register(name.text, named: name.rawValue)
      } catch {
        throw TemplateError(template: name.rawValue, reason: "\(error)")
      }
    }
    self.library = library
  }

  /// The page as HTML.
  func html(_ name: TemplateName, _ view: View) -> [UInt8] {
    Array((library.render(view, withTemplate: name.rawValue) ?? "").utf8)
  }
}
