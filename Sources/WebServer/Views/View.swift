import Mustache

/// What a template is filled with. All text goes through `VisibleText` on its way in, and is escaped
/// by the template; only `Markup`, which this program drew, is not.
package struct View: Sendable {
  private var members: [String: any Sendable] = [:]

  package init() {}

  package mutating func text(_ key: String, _ text: String?) {
    members[key] = text.map(VisibleText.shown)
  }

  /// Texts one after another; `KEY-any` is a section that is there when they are not empty.
  package mutating func texts(_ key: String, _ texts: [String]) {
    members[key] = texts.map(VisibleText.shown)
    members[key + "-any"] = !texts.isEmpty
  }

  /// A section that is there or not.
  package mutating func flag(_ key: String, _ isSet: Bool) {
    members[key] = isSet
  }

  package mutating func list(_ key: String, _ views: [View]) {
    members[key] = views
    members[key + "-any"] = !views.isEmpty
  }

  package mutating func view(_ key: String, _ view: View?) {
    members[key] = view
  }

  package mutating func markup(_ key: String, _ markup: Markup?) {
    members[key] = markup?.text
  }

  /// The interface texts, under the one name that templates use for them.
  mutating func interface(_ texts: InterfaceTexts) {
    members["t"] = texts
  }

  /// The address of a page of this site.
  mutating func link(_ key: String, _ path: String?) {
    members[key] = path.map(VisibleText.shown)
  }
}

extension View: MustacheParent {
  package func child(named key: String) -> Any? { members[key] }
}
