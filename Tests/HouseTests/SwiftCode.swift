/// Looks at Swift code without what its comments and string literals say.
enum SwiftCode {
  /// The code with comments gone and string literals empty; lines stay where they are. Code within
  /// an interpolation stays, for it runs.
  static func stripped(_ text: String) -> String {
    var scanner = Scanner(Array(text.utf8))
    scanner.readCode(untilParenthesis: false)
    return String(decoding: scanner.output, as: UTF8.self)
  }

  private struct Scanner {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var output: [UInt8] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func readCode(untilParenthesis: Bool) {
      var depth = 0
      while position < bytes.count {
        if at("//") {
          skip { !$0.at("\n") }
        } else if at("/*") {
          readBlockComment()
        } else if let pounds = poundsBeforeQuote() {
          readString(pounds: pounds)
        } else {
          if at("(") { depth += 1 }
          if at(")") {
            if untilParenthesis, depth == 0 { return }
            depth -= 1
          }
          keep()
        }
      }
    }

    private mutating func readBlockComment() {
      var depth = 0
      repeat {
        if at("/*") {
          depth += 1
          position += 2
        } else if at("*/") {
          depth -= 1
          position += 2
        } else {
          keepLineFeed()
        }
      } while depth > 0 && position < bytes.count
    }

    private mutating func readString(pounds: Int) {
      position += pounds
      let quote = at("\"\"\"") ? "\"\"\"" : "\""
      let fence = String(repeating: "#", count: pounds)
      position += quote.utf8.count
      output += Array("\"\"".utf8)
      while position < bytes.count, !at(quote + fence) {
        if at("\\" + fence + "(") {
          position += fence.utf8.count + 2
          readCode(untilParenthesis: true)
          position += 1
        } else if at("\\" + fence) {
          position += fence.utf8.count + 2
        } else {
          keepLineFeed()
        }
      }
      position += quote.utf8.count + pounds
    }

    /// Number of pound signs before the quote that begins a string here, nil when none does.
    private func poundsBeforeQuote() -> Int? {
      let pounds = bytes[min(position, bytes.count)...].prefix { $0 == UInt8(ascii: "#") }.count
      let place = position + pounds
      return place < bytes.count && bytes[place] == UInt8(ascii: "\"") ? pounds : nil
    }

    private func at(_ text: String) -> Bool {
      bytes[min(position, bytes.count)...].starts(with: text.utf8)
    }

    private mutating func skip(while condition: (Scanner) -> Bool) {
      while position < bytes.count, condition(self) { position += 1 }
    }

    private mutating func keep() {
      output.append(bytes[position])
      position += 1
    }

    private mutating func keepLineFeed() {
      if at("\n") { output.append(bytes[position]) }
      position += 1
    }
  }
}
