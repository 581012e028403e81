/// A page that is a list, and so also a table and a feed.
protocol ListPage: Page {
  var table: CSVTable { get }
}
