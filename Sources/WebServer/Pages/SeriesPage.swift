import Records

/// Releases per month or year: what dashboards draw.
struct SeriesPage: Page {
  static let template = TemplateName.series

  struct Point: Sendable, Equatable, JSONWritable {
    /// First day of the month or year: `2023-02-01`.
    var time: String
    /// `all`, or the name of a facet's value.
    var series: String
    var value: Int

    init(time: String, series: String = "all", value: Int) {
      self.time = time
      self.series = series
      self.value = value
    }

    /// The members that Grafana's Infinity source looks for in long tables.
    func write(to json: inout JSONBytes) {
      json.object { json in
        json.member("time", time)
        json.member("series", series)
        json.member("value", value)
      }
    }
  }

  var points: [Point] = []
  var chart: Markup?

  func title(_ texts: InterfaceTexts) -> String { texts["series-title"] }

  func fill(_ view: inout View, _ context: PageContext) {
    view.markup("chart", chart)
    view.list(
      "points",
      points.map { point in
        var row = View()
        row.text("point-time", point.time)
        row.text("point-series", point.series)
        row.text("point-value", context.texts.number(point.value))
        return row
      })
  }

  /// The root is the array, which is what dashboards ask for.
  func write(to json: inout JSONBytes) { points.write(to: &json) }
}

extension SeriesPage: TablePage {
  var table: CSVTable {
    CSVTable(
      columns: ["time", "series", "value"],
      rows: points.map { [$0.time, $0.series, String($0.value)] })
  }
}
