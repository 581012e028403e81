/// Turns a schema into nodes and refuses what they cannot express, so that no keyword goes unchecked.
struct SchemaCompiler {
  private(set) var nodes: [SchemaNode] = []
  private var definitions: [String: Int] = [:]

  /// - Returns: the nodes; the first one is the schema itself.
  static func nodes(of schema: JSONValue) throws(SchemaError) -> [SchemaNode] {
    var compiler = SchemaCompiler()
    compiler.nodes.append(SchemaNode())
    try compiler.compileDefinitions(of: schema)
    compiler.nodes[0] = try compiler.node(of: schema, at: JSONPointer(), isRoot: true)
    return compiler.nodes
  }

  private mutating func compileDefinitions(of schema: JSONValue) throws(SchemaError) {
    guard let value = schema["$defs"] else { return }
    let pointer = JSONPointer().appending("$defs")
    let members = try Self.members(value, at: pointer)
    for member in members {
      definitions[member.key] = nodes.count
      nodes.append(SchemaNode())
    }
    for (index, member) in members.enumerated() {
      nodes[index + 1] = try node(
        of: member.value, at: pointer.appending(member.key), isRoot: false)
    }
  }

  private mutating func index(
    of schema: JSONValue, at pointer: JSONPointer
  ) throws(SchemaError) -> Int {
    nodes.append(try node(of: schema, at: pointer, isRoot: false))
    return nodes.count - 1
  }

  private mutating func node(
    of schema: JSONValue, at pointer: JSONPointer, isRoot: Bool
  ) throws(SchemaError) -> SchemaNode {
    var node = SchemaNode()
    if case .bool(let isSatisfiable) = schema {
      node.isSatisfiable = isSatisfiable
      return node
    }
    for member in try Self.members(schema, at: pointer) {
      let pointer = pointer.appending(member.key)
      if isRoot, member.key == "$defs" { continue }
      try apply(member.key, member.value, at: pointer, to: &node)
    }
    return node
  }

  private mutating func apply(
    _ keyword: String, _ value: JSONValue, at pointer: JSONPointer, to node: inout SchemaNode
  ) throws(SchemaError) {
    switch keyword {
    case "$schema", "$id", "title", "description": _ = try Self.string(value, at: pointer)
    case "$ref": node.reference = try definition(value, at: pointer)
    case "type": node.type = try Self.type(value, at: pointer)
    case "enum": node.values = try Self.elements(value, at: pointer)
    case "const": node.values = [value]
    case "pattern": node.pattern = try SchemaPattern(try Self.string(value, at: pointer))
    case "minLength": node.minLength = try Self.count(value, at: pointer)
    case "minimum": node.minimum = try Self.number(value, at: pointer)
    case "maximum": node.maximum = try Self.number(value, at: pointer)
    case "prefixItems": node.prefixItems = try indices(of: value, at: pointer)
    case "items": node.items = try index(of: value, at: pointer)
    case "minItems": node.minItems = try Self.count(value, at: pointer)
    case "maxItems": node.maxItems = try Self.count(value, at: pointer)
    case "properties":
      for member in try Self.members(value, at: pointer) {
        node.properties[member.key] = try index(
          of: member.value, at: pointer.appending(member.key))
      }
    case "additionalProperties": node.additionalProperties = try index(of: value, at: pointer)
    case "required":
      for (index, key) in try Self.elements(value, at: pointer).enumerated() {
        node.required.append(try Self.string(key, at: pointer.appending(index)))
      }
    case "oneOf": node.oneOf = try indices(of: value, at: pointer)
    case "anyOf": node.anyOf = try indices(of: value, at: pointer)
    default: throw .unknownKeyword(keyword, pointer: pointer.description)
    }
  }

  private mutating func indices(
    of value: JSONValue, at pointer: JSONPointer
  ) throws(SchemaError) -> [Int] {
    var indices: [Int] = []
    for (position, schema) in try Self.elements(value, at: pointer).enumerated() {
      indices.append(try index(of: schema, at: pointer.appending(position)))
    }
    return indices
  }

  private func definition(
    _ value: JSONValue, at pointer: JSONPointer
  ) throws(SchemaError) -> Int {
    let reference = try Self.string(value, at: pointer)
    let prefix = "#/$defs/"
    guard reference.hasPrefix(prefix),
      let index = definitions[String(reference.dropFirst(prefix.count))]
    else { throw .unresolvedReference(reference, pointer: pointer.description) }
    return index
  }
}

extension SchemaCompiler {
  private static func malformed(_ pointer: JSONPointer, _ expected: String) -> SchemaError {
    .malformedKeyword(pointer: pointer.description, expected: expected)
  }

  private static func members(
    _ value: JSONValue, at pointer: JSONPointer
  ) throws(SchemaError) -> [JSONValue.Member] {
    guard case .object(let members) = value else { throw malformed(pointer, "an object") }
    return members
  }

  private static func elements(
    _ value: JSONValue, at pointer: JSONPointer
  ) throws(SchemaError) -> [JSONValue] {
    guard case .array(let elements) = value, !elements.isEmpty else {
      throw malformed(pointer, "an array that is not empty")
    }
    return elements
  }

  private static func string(
    _ value: JSONValue, at pointer: JSONPointer
  ) throws(SchemaError) -> String {
    guard case .string(let string) = value else { throw malformed(pointer, "a string") }
    return string
  }

  private static func count(
    _ value: JSONValue, at pointer: JSONPointer
  ) throws(SchemaError) -> Int {
    guard case .integer(let count) = value, count >= 0 else {
      throw malformed(pointer, "a whole number that is not negative")
    }
    return count
  }

  private static func number(
    _ value: JSONValue, at pointer: JSONPointer
  ) throws(SchemaError) -> Double {
    guard let number = value.number else { throw malformed(pointer, "a number") }
    return number
  }

  private static func type(
    _ value: JSONValue, at pointer: JSONPointer
  ) throws(SchemaError) -> SchemaNode.ValueType {
    guard let type = SchemaNode.ValueType(rawValue: try string(value, at: pointer)) else {
      throw malformed(pointer, "the name of a JSON type")
    }
    return type
  }
}
