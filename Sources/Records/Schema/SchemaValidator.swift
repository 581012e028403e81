/// Where and how a value departs from its schema.
package struct SchemaViolation: Sendable, Equatable {
  package let pointer: JSONPointer
  /// The keyword of the schema that is not met.
  package let keyword: String
  package let message: String
}

/// Holds JSON values against a JSON Schema (2020-12) of few keywords.
///
/// Knows exactly `type` (one name), `properties`, `required`, `additionalProperties`, `items`,
/// `prefixItems`, `minItems`, `maxItems`, `enum`, `const`, `pattern` (see `SchemaPattern`),
/// `minLength`, `minimum`, `maximum`, `oneOf`, `anyOf`, `$ref` into `#/$defs`, and the words that
/// only describe. A schema with any other keyword is refused.
package struct SchemaValidator: Sendable {
  private let nodes: [SchemaNode]

  package init(schema: JSONValue) throws(SchemaError) {
    nodes = try SchemaCompiler.nodes(of: schema)
  }

  /// - Parameter schema: a schema in UTF-8.
  package init(schema: [UInt8]) throws(SchemaError) {
    let value: JSONValue
    do {
      value = try JSONParser.parse(schema)
    } catch {
      throw .notJSON(error)
    }
    try self.init(schema: value)
  }

  package func violations(in value: JSONValue) -> [SchemaViolation] {
    var check = SchemaCheck(nodes: nodes)
    check.value(value, against: 0)
    return check.violations
  }
}

/// One walk of a value along the nodes of a schema.
private struct SchemaCheck {
  let nodes: [SchemaNode]
  private(set) var violations: [SchemaViolation] = []
  private var pointer = JSONPointer()

  init(nodes: [SchemaNode]) {
    self.nodes = nodes
  }

  private mutating func add(_ keyword: String, _ message: String) {
    violations.append(SchemaViolation(pointer: pointer, keyword: keyword, message: message))
  }

  mutating func value(_ value: JSONValue, against index: Int) {
    let node = nodes[index]
    guard node.isSatisfiable else { return add("false", "nothing may stand here") }
    if let reference = node.reference { self.value(value, against: reference) }
    if let type = node.type, !value.isOf(type) {
      return add("type", "expected \(type.rawValue), found \(value.typeName)")
    }
    if let values = node.values, !values.contains(value) {
      let words = values.map(\.excerpt).joined(separator: ", ")
      add(values.count == 1 ? "const" : "enum", "\(value.excerpt) is not \(words)")
    }
    if !node.oneOf.isEmpty { branches(node.oneOf, of: value, isExclusive: true) }
    if !node.anyOf.isEmpty { branches(node.anyOf, of: value, isExclusive: false) }
    switch value {
    case .string(let string): self.string(string, against: node)
    case .integer, .number: number(value, against: node)
    case .array(let elements): array(elements, against: node)
    case .object(let members): object(members, against: node)
    case .null, .bool: break
    }
  }

  private mutating func string(_ string: String, against node: SchemaNode) {
    if let minLength = node.minLength, string.unicodeScalars.count < minLength {
      add("minLength", "shorter than \(minLength)")
    }
    if let pattern = node.pattern, !pattern.matches(string) {
      add("pattern", "\(JSONValue.string(string).excerpt) does not fit \(pattern.source)")
    }
  }

  private mutating func number(_ value: JSONValue, against node: SchemaNode) {
    guard let number = value.number else { return }
    if let minimum = node.minimum, number < minimum {
      add("minimum", "\(value.excerpt) is less than \(JSONValue.number(minimum).excerpt)")
    }
    if let maximum = node.maximum, number > maximum {
      add("maximum", "\(value.excerpt) is more than \(JSONValue.number(maximum).excerpt)")
    }
  }

  private mutating func array(_ elements: [JSONValue], against node: SchemaNode) {
    if let minItems = node.minItems, elements.count < minItems {
      add("minItems", "\(elements.count) elements, expected at least \(minItems)")
    }
    if let maxItems = node.maxItems, elements.count > maxItems {
      add("maxItems", "\(elements.count) elements, expected at most \(maxItems)")
    }
    for (index, element) in elements.enumerated() {
      guard let schema = index < node.prefixItems.count ? node.prefixItems[index] : node.items
      else { continue }
      pointer.append(index)
      value(element, against: schema)
      pointer.removeLast()
    }
  }

  private mutating func object(_ members: [JSONValue.Member], against node: SchemaNode) {
    for key in node.required where !members.contains(where: { $0.key == key }) {
      add("required", "the key \"\(key)\" is missing")
    }
    for member in members {
      pointer.append(member.key)
      if let schema = node.properties[member.key] {
        value(member.value, against: schema)
      } else if let schema = node.additionalProperties {
        if nodes[schema].isSatisfiable {
          value(member.value, against: schema)
        } else {
          add("additionalProperties", "a key that the schema does not know")
        }
      }
      pointer.removeLast()
    }
  }

  /// When no branch fits, the one that was most likely meant tells its violations: the one with
  /// the fewest at this value and its members, then the fewest at all. Among equals there is
  /// nothing better to say than that none fits.
  private mutating func branches(_ branches: [Int], of value: JSONValue, isExclusive: Bool) {
    let before = violations
    let attempts = branches.map { branch in
      violations = []
      self.value(value, against: branch)
      return violations
    }
    violations = before
    let fitting = attempts.count(where: \.isEmpty)
    let keyword = isExclusive ? "oneOf" : "anyOf"
    if fitting == 0 {
      let ranks = attempts.map(rank)
      let best = ranks.min { $0 < $1 } ?? (0, 0)
      let closest = attempts.indices.filter { ranks[$0] == best }
      if closest.count == 1 {
        violations += attempts[closest[0]]
      } else {
        add(keyword, "\(value.excerpt) fits none of \(branches.count) alternatives")
      }
    } else if isExclusive, fitting > 1 {
      add(keyword, "fits \(fitting) of \(branches.count) alternatives, expected one")
    }
  }

  private func rank(_ attempt: [SchemaViolation]) -> (near: Int, all: Int) {
    (attempt.count { $0.pointer.depth <= pointer.depth + 1 }, attempt.count)
  }
}

extension JSONValue {
  fileprivate func isOf(_ type: SchemaNode.ValueType) -> Bool {
    switch (type, self) {
    case (.null, .null), (.boolean, .bool), (.integer, .integer), (.number, .integer),
      (.number, .number), (.string, .string), (.array, .array), (.object, .object):
      true
    case (.integer, .number(let number)): number == number.rounded()
    default: false
    }
  }

  fileprivate var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
