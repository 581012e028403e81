private import FoundationEssentials

/// Why something cannot be measured against gold.
package struct GoldError: Error, Equatable, CustomStringConvertible {
  package let place: String
  package let reason: String

  package init(place: String, reason: String) {
    self.place = place
    self.reason = reason
  }

  package var description: String { "\(place): \(reason)" }
}

/// Reads gold releases and the texts that belong to them.
package struct GoldReader: Sendable {
  private let decoder = JSONDecoder()

  package init() {}

  /// - Parameters:
  ///   - bytes: one JSON object in UTF-8.
  ///   - place: file, or file and line, for messages.
  package func release(_ bytes: [UInt8], at place: String) throws(GoldError) -> GoldRelease {
    try value(bytes, at: place)
  }

  package func text(_ bytes: [UInt8], at place: String) throws(GoldError) -> GoldText {
    try value(bytes, at: place)
  }

  private func value<Value: Decodable>(
    _ bytes: [UInt8], at place: String
  ) throws(GoldError) -> Value {
    do {
      return try decoder.decode(Value.self, from: Data(bytes))
    } catch let DecodingError.keyNotFound(key, _) {
      throw GoldError(place: place, reason: "no gold: the key \(key.stringValue) is missing")
    } catch let DecodingError.typeMismatch(_, context),
      let DecodingError.valueNotFound(_, context)
    {
      let path = context.codingPath.map(\.stringValue).joined(separator: "/")
      throw GoldError(place: place, reason: "no gold: \(path) holds another type")
    } catch {
      throw GoldError(place: place, reason: "no gold: this is not JSON")
    }
  }
}
