/// What a schema asks of one value. Numbers stand for other nodes of the same schema.
struct SchemaNode: Sendable {
  enum ValueType: String, Sendable {
    case null, boolean, integer, number, string, array, object
  }

  /// False for the schema `false`: no value will do.
  var isSatisfiable = true
  var reference: Int?
  var type: ValueType?
  /// From `enum` or `const`.
  var values: [JSONValue]?
  var pattern: SchemaPattern?
  /// In code points.
  var minLength: Int?
  var minimum: Double?
  var maximum: Double?
  var prefixItems: [Int] = []
  var items: Int?
  var minItems: Int?
  var maxItems: Int?
  var properties: [String: Int] = [:]
  var additionalProperties: Int?
  var required: [String] = []
  var oneOf: [Int] = []
  var anyOf: [Int] = []
}
