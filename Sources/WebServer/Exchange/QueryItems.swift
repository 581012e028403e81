/// The names and values of a query string or of a form, in their order.
///
/// Values are decoded as WHATWG URL says for forms: `+` is a blank, `%XX` a byte; what is no UTF-8
/// becomes U+FFFD, control characters become blanks.
package struct QueryItems: Sendable, Equatable {
  package struct Item: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package private(set) var items: [Item]

  package init(_ items: [Item] = []) {
    self.items = items
  }

  package init(decoding text: String) {
    self.init(decoding: Array(text.utf8), keepsLines: false)
  }

  /// - Parameter keepsLines: keeps line feeds, as a list in a form needs them.
  package init(decoding bytes: [UInt8], keepsLines: Bool) {
    items = bytes.split(separator: UInt8(ascii: "&")).map { pair in
      let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      return Item(
        PercentCoding.decoded(pair[..<equals], keepsLines: false),
        PercentCoding.decoded(pair[equals...].dropFirst(), keepsLines: keepsLines))
    }
  }

  /// The first value that is not blank.
  package func value(_ name: String) -> String? {
    items.first { $0.name == name && $0.value.contains { !$0.isWhitespace } }?.value
  }

  package func values(_ name: String) -> [String] {
    items.filter { $0.name == name && $0.value.contains { !$0.isWhitespace } }.map(\.value)
  }

  /// The same with one more.
  package func adding(_ name: String, _ value: String) -> QueryItems {
    QueryItems(items + [Item(name, value)])
  }

  /// The same with this value alone under the name, or none when it is nil.
  package func setting(_ name: String, _ value: String?) -> QueryItems {
    let others = items.filter { $0.name != name }
    return QueryItems(value.map { others + [Item(name, $0)] } ?? others)
  }

  package func removing(_ name: String, _ value: String) -> QueryItems {
    QueryItems(items.filter { $0.name != name || $0.value != value })
  }

  /// As a query string, without the question mark; items without a value are left out.
  package var encoded: String {
    items.filter { !$0.value.isEmpty }
      .map { PercentCoding.encoded($0.name) + "=" + PercentCoding.encoded($0.value) }
      .joined(separator: "&")
  }

  /// `path?query`, or the path alone.
  package func link(_ path: String) -> String {
    let query = encoded
    return query.isEmpty ? path : path + "?" + query
  }
}
