/// A value that knows its JSON form.
package protocol JSONWritable {
  func write(to json: inout JSONBytes)
}

extension String: JSONWritable {
  package func write(to json: inout JSONBytes) { json.string(self) }
}

extension Int: JSONWritable {
  package func write(to json: inout JSONBytes) { json.integer(self) }
}

extension Double: JSONWritable {
  package func write(to json: inout JSONBytes) { json.number(self) }
}

extension Bool: JSONWritable {
  package func write(to json: inout JSONBytes) { json.bool(self) }
}

extension Array: JSONWritable where Element: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.array { json in
      for element in self { element.write(to: &json) }
    }
  }
}

/// The words of an enumeration are their raw values.
extension JSONWritable where Self: RawRepresentable, RawValue == String {
  package func write(to json: inout JSONBytes) { json.string(rawValue) }
}
