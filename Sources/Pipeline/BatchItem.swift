package import Archives

/// A page to convert, with what earlier runs have made of it.
package struct BatchItem: Sendable {
  package let page: Result<Page, PageFailure>
  /// The first that holds is kept instead of converting the page.
  package let earlier: [EarlierLines]

  package init(page: Result<Page, PageFailure>, earlier: [EarlierLines] = []) {
    self.page = page
    self.earlier = earlier
  }
}

/// The lines that an earlier run wrote of one page.
package struct EarlierLines: Sendable, Equatable {
  /// When lines are kept.
  package enum Condition: Sendable, Equatable {
    /// The page, the options and the dictionaries are the same.
    case sameKey
    /// The page did not fail.
    case succeeded
  }

  /// Without line ends; several where a page holds several releases.
  package let lines: [[UInt8]]
  package let condition: Condition

  package init(lines: [[UInt8]], condition: Condition) {
    self.lines = lines
    self.condition = condition
  }
}
