/// The pictures of a page, each with its own table for who cannot see it.
struct PagePictures: Sendable {
  var timeline: Markup?
  var months: Markup?
  var map: Markup?
  var graph: Markup?

  func fill(_ view: inout View) {
    view.markup("timeline", timeline)
    view.markup("months", months)
    view.markup("map", map)
    view.markup("graph", graph)
  }
}
