/// One difference between gold and record, to be read by people.
package enum Deviation: Sendable, Equatable, CustomStringConvertible {
  case missed(String)
  case invented(String)
  case changed(gold: String, found: String, of: String)

  package var description: String {
    switch self {
    case .missed(let words): "- \(words)"
    case .invented(let words): "+ \(words)"
    case .changed(let gold, let found, let words): "± gold \(gold) | got \(found)\t\(words)"
    }
  }
}
