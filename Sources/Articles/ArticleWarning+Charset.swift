import UnicodeText

extension ArticleWarning {
  init(_ finding: CharsetDetector.Finding) {
    switch finding {
    case .guessed(let name):
      self.init(code: "charset-guessed", message: "no charset was declared; read as \(name)")
    case .conflict(let label, let used):
      self.init(
        code: "charset-conflict", message: "declared as \(label), but the bytes are \(used)")
    case .invalidUTF8(let count):
      self.init(
        code: "invalid-utf8", message: "\(count) ill-formed sequences were replaced by U+FFFD")
    case .mojibakeRepaired(let count):
      self.init(
        code: "mojibake-repaired", message: "\(count) characters had been encoded twice")
    }
  }
}
