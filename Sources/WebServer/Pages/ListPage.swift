/// A page that is a list, and so also a table and a feed.
protocol ListPage: TablePage {
  func entries(_ texts: InterfaceTexts) -> [AtomFeed.Entry]
}

extension ReleaseItem {
  func entry(_ texts: InterfaceTexts) -> AtomFeed.Entry {
    AtomFeed.Entry(
      id: key, title: headline.isEmpty ? texts["untitled"] : headline.plain, date: date,
      author: publisher?.name, path: Self.path(key), summary: snippet.plain)
  }
}

extension QuoteItem {
  func entry(_ texts: InterfaceTexts) -> AtomFeed.Entry {
    AtomFeed.Entry(
      id: "\(release):quote:\(number)", title: headline ?? texts["untitled"], date: date,
      author: speaker?.name ?? office, path: ReleaseItem.path(release), summary: pieces.plain)
  }
}
