/// What the article reader is given: the bytes of one page and what is known of it from outside.
package struct ArticleSource: Sendable {
  package enum Format: Sendable {
    case html, plain
    /// The reader decides by the content.
    case unknown
  }

  package var bytes: [UInt8]
  package var format: Format
  /// Label of the HTTP header, or `UTF-8` where the text came out of JSON.
  package var declaredCharset: String?
  /// A row's own title: it becomes the headline and is not repeated in the body.
  package var title: String?
  /// A row's own date, `yyyy-MM-dd` or longer: it wins over what the page says.
  package var publishedDay: String?
  package var uri: String?

  package init(
    bytes: [UInt8], format: Format = .unknown, declaredCharset: String? = nil,
    title: String? = nil, publishedDay: String? = nil, uri: String? = nil
  ) {
    self.bytes = bytes
    self.format = format
    self.declaredCharset = declaredCharset
    self.title = title
    self.publishedDay = publishedDay
    self.uri = uri
  }
}
