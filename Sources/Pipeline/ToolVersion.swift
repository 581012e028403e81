/// The version of the tool as records name it.
package enum ToolVersion {
  package static let current = "0.1.0"
}
