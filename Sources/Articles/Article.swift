package import UnicodeText

/// One page, read: its text in blocks, and what the page says about itself.
package struct Article: Sendable {
  /// Headline, empty line, then the body blocks, one a line; noise is not in it.
  package let text: SourceText
  /// The headline within `text`, where the page has one.
  package let headline: TextSpan?
  /// The blocks of the body in reading order, each one line of `text`.
  package let blocks: [Block]
  /// Where each release stands in `text` when several were pasted one below the other (warning
  /// `stacked-releases`); empty for a single one.
  package let parts: [TextSpan]
  package let metadata: ArticleMetadata
  package let warnings: [ArticleWarning]

  package init(
    text: SourceText, headline: TextSpan?, blocks: [Block], parts: [TextSpan] = [],
    metadata: ArticleMetadata, warnings: [ArticleWarning]
  ) {
    self.parts = parts
    self.text = text
    self.headline = headline
    self.blocks = blocks
    self.metadata = metadata
    self.warnings = warnings
  }
}

/// A line of an article and the zone it belongs to.
package struct Block: Sendable, Hashable {
  /// Zones of a release (language catalogue, parts A and B); noise never becomes a block.
  package enum Zone: String, Sendable {
    /// Right below the headline.
    case subheadline
    case paragraph, heading, listItem, quotation, tableRow, caption
    /// A line with the publication date and time.
    case stamp
    case byline
    /// `(zal)`, `(DISKOMINFO)` on a line of its own.
    case signature
    /// City and date, office, name on lines of their own at the end of a ministry's release.
    case signoff
    case contact
  }

  package let span: TextSpan
  package let zone: Zone

  package init(span: TextSpan, zone: Zone) {
    self.span = span
    self.zone = zone
  }
}

/// What a page says about itself outside its text.
package struct ArticleMetadata: Sendable, Equatable {
  /// Publication day as the page gives it, `yyyy-MM-dd`, and where it stood.
  package struct Published: Sendable, Equatable {
    /// Why this day is believed.
    package enum Reason: String, Sendable {
      case given = "given with the page"
      case declared =
        "declared for machines, the most trustworthy first: json-ld, og, meta, microdata"
      case local = "declared in Greenwich time, and this neighbouring day is shown at the place"
      case shown = "nothing is declared, and this stands nearest to the headline"
      case scripted = "nothing is declared or shown"
      case only = "the only day the page shows"
      case changed = "only the day of the last change is known"
    }

    /// A day that another place of the page gives.
    package struct Witness: Sendable, Equatable {
      package let day: String
      package let from: String

      package init(day: String, from: String) {
        self.day = day
        self.from = from
      }
    }

    package let day: String
    /// `row`, `json-ld`, `og`, `meta`, `microdata`, `time`, `url`, `script`, `stamp`: a line next to
    /// the headline, or `modified`: only the day of the last change is known.
    package let from: String
    package let reason: Reason
    /// Those that say another day.
    package let disagreeing: [Witness]

    package init(
      day: String, from: String, reason: Reason = .given, disagreeing: [Witness] = []
    ) {
      self.day = day
      self.from = from
      self.reason = reason
      self.disagreeing = disagreeing
    }
  }

  package var published: Published?
  /// Day of the last change as the page's metadata gives it, `yyyy-MM-dd`.
  package var modified: String?
  /// Names of the authors, joined by `; `.
  package var author: String?
  package var siteName: String?
  package var canonicalURL: String?
  /// The charset the page was decoded from, as its usual name (`UTF-8`, `windows-1252`).
  package var charset: String

  package init(
    published: Published? = nil, modified: String? = nil, author: String? = nil,
    siteName: String? = nil, canonicalURL: String? = nil, charset: String = "UTF-8"
  ) {
    self.published = published
    self.modified = modified
    self.author = author
    self.siteName = siteName
    self.canonicalURL = canonicalURL
    self.charset = charset
  }
}

/// Something a reader of the record should know about how the article was read.
package struct ArticleWarning: Sendable, Hashable {
  /// A slug: `charset-guessed`, `depth-bounded`, `stacked-releases` …
  package let code: String
  package let message: String

  package init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}
