/// What a careful reader finds in one release (corpus/README.md).
package struct GoldRelease: Sendable, Decodable, Equatable {
  package struct Person: Sendable, Decodable, Equatable {
    package var name: String
    package var titles: [Title]
  }

  /// A title that the text gives a person.
  package struct Title: Sendable, Decodable, Equatable {
    package var text: String
    package var status: String
  }

  package struct Date: Sendable, Decodable, Equatable {
    package var value: String
  }

  package struct Place: Sendable, Decodable, Equatable {
    package var text: String
    package var level: String
    package var code: String?
  }

  /// Direct speech, given as its words or as a span over the text that belongs to the gold.
  package struct Quote: Sendable, Decodable, Equatable {
    package var text: String?
    package var span: [Int]?
    package var speaker: String?
  }

  package var id: String
  package var publisher: String?
  package var part: String?
  package var title: String?
  /// Headline, an empty line and the blocks; absent where texts lie in a file of their own.
  package var text: String?
  package var people: [Person]
  package var titles: [String]
  package var dates: [Date]
  package var places: [Place]
  package var organizations: [String]
  package var quotes: [Quote]

  /// The kind of office that published the release, or the collection that its id names.
  package var group: String {
    publisher ?? String(id.prefix { $0 != ":" })
  }
}
