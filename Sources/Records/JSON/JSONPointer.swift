/// The way to a value inside a JSON value; its description is what RFC 6901 spells.
package struct JSONPointer: Sendable, Equatable, CustomStringConvertible {
  private enum Step: Sendable, Equatable {
    case key(String)
    case index(Int)
  }

  private var steps: [Step] = []

  package init() {}

  /// Steps from the outermost value.
  package var depth: Int { steps.count }

  package mutating func append(_ key: String) { steps.append(.key(key)) }

  package mutating func append(_ index: Int) { steps.append(.index(index)) }

  package mutating func removeLast() { steps.removeLast() }

  package func appending(_ key: String) -> JSONPointer {
    var pointer = self
    pointer.append(key)
    return pointer
  }

  package func appending(_ index: Int) -> JSONPointer {
    var pointer = self
    pointer.append(index)
    return pointer
  }

  package var description: String {
    steps.reduce(into: "") { description, step in
      description += "/"
      switch step {
      case .index(let index): description += "\(index)"
      case .key(let key):
        for scalar in key.unicodeScalars {
          switch scalar {
          case "~": description += "~0"
          case "/": description += "~1"
          default: description.unicodeScalars.append(scalar)
          }
        }
      }
    }
  }
}
