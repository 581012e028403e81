/// A page that is also a table.
protocol TablePage: Page {
  var table: CSVTable { get }
}
