/// Any JSON value, its members in the order of the text.
package indirect enum JSONValue: Sendable, Equatable {
  package struct Member: Sendable, Equatable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  /// A number without fraction and exponent that fits.
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// The value of the member, nil when there is none or this is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The value as a double when it is any number.
  package var number: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number): number
    case .null, .bool, .string, .array, .object: nil
    }
  }

  package var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  package var integer: Int? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The value for a message: on one line and not longer, whatever it holds.
  var excerpt: String {
    var json = JSONBytes()
    switch self {
    case .null: return "null"
    case .bool(let bool): json.bool(bool)
    case .integer(let integer): json.integer(integer)
    case .number(let number): json.number(number)
    case .string(let string):
      let start = string.unicodeScalars.prefix(80)
      json.string(String(start) + (start.endIndex < string.endIndex ? "…" : ""))
    case .array(let elements): return "an array of \(elements.count)"
    case .object(let members): return "an object of \(members.count)"
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
