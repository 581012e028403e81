import Records

/// The form that asks for the token.
struct LoginPage: Page {
  static let template = TemplateName.login
  /// Where to go afterwards: a path of this site.
  let next: String
  let isWrong: Bool

  /// - Parameter next: anything; what does not stay on this site becomes `/`.
  init(next: String?, isWrong: Bool = false) {
    let path = next ?? "/"
    let isLocal =
      path.hasPrefix("/") && !path.hasPrefix("//") && !path.hasPrefix("/login")
      && path.utf8.allSatisfy { 0x21..<0x7F ~= $0 && $0 != UInt8(ascii: "\\") }
    self.next = isLocal ? path : "/"
    self.isWrong = isWrong
  }

  func title(_ texts: InterfaceTexts) -> String { texts["login-title"] }

  func fill(_ view: inout View, _ context: PageContext) {
    view.link("next", next)
    view.flag("wrong", isWrong)
  }

  func write(to json: inout JSONBytes) {
    json.object { json in json.member("next", next) }
  }
}
