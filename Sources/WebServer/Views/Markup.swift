/// HTML or SVG that this program made, with every text in it escaped already.
package struct Markup: Sendable, Equatable {
  let text: String

  package init(drawn text: String) {
    self.text = text
  }
}
