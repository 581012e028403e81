/// A template of the program cannot be read.
package struct TemplateError: Error, Sendable {
  package let template: String
  package let reason: String
}
