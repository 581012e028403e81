/// The day from which an article's relative and year-less dates are reckoned.
package struct DateAnchor: Sendable, Hashable {
  package enum Source: String, Sendable {
    case metadata, stamp, dateline, signoff
    /// A full date of the body: an anchor, yet no day of publication.
    case text
  }

  package let day: CalendarDay
  package let source: Source

  package init(day: CalendarDay, source: Source) {
    self.day = day
    self.source = source
  }

  /// True when the day can stand as the record's `published`.
  package var isPublication: Bool { source != .text }
}
