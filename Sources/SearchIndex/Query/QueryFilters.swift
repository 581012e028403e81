/// What narrows a search besides its question: chosen facets and days.
package struct QueryFilters: Sendable, Equatable {
  /// Markers of the column `entities`: one of each group must be there.
  package var markers: [[String]]
  package var days: DayRange

  package static let none = QueryFilters()

  package init(markers: [[String]] = [], days: DayRange = .unbounded) {
    self.markers = markers
    self.days = days
  }
}
