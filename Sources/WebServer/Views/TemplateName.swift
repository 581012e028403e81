/// A template, and the file it is embedded from.
package enum TemplateName: String, Sendable, CaseIterable {
  case layout, message, help, login

  var text: String {
    let bytes =
      switch self {
      case .layout: PackageResources.layout_mustache
      case .message: PackageResources.message_mustache
      case .help: PackageResources.help_mustache
      case .login: PackageResources.login_mustache
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
