import Records

/// The values of one facet with their counts.
struct FacetGroup: Sendable, Equatable {
  struct Value: Sendable, Equatable {
    /// As the address has it.
    var value: String
    var label: String
    var count: Int
    /// Steps down a tree: a kabupaten under its provinsi is 1.
    var depth = 0

    init(_ value: String, label: String, count: Int, depth: Int = 0) {
      self.value = value
      self.label = label
      self.count = count
      self.depth = depth
    }
  }

  /// The name of its parameter: `penerbit`, `jabatan`, `orang`, `organisasi`, `tempat`.
  var parameter: String
  var values: [Value]

  init(_ parameter: String, _ values: [Value]) {
    self.parameter = parameter
    self.values = values
  }

  func view(_ context: PageContext) -> View {
    let active = Set(context.query.values(parameter))
    let items = context.query.setting("sesudah", nil)
    var view = View()
    view.text("facet-title", context.texts["facet-\(parameter)"])
    view.list(
      "facet-values",
      values.map { value in
        let isActive = active.contains(value.value)
        var row = View()
        row.text("value-label", value.label)
        row.text("value-count", context.texts.number(value.count))
        row.text("value-depth", String(min(value.depth, 3)))
        row.flag("value-active", isActive)
        let changed =
          isActive ? items.removing(parameter, value.value) : items.adding(parameter, value.value)
        row.link("value-link", changed.link("/"))
        return row
      })
    return view
  }
}

extension FacetGroup: JSONWritable {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("facet", parameter)
      json.member("values", always: values)
    }
  }
}

extension FacetGroup.Value: JSONWritable {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("value", value)
      json.member("label", label)
      json.member("releases", count)
      json.member("depth", depth)
    }
  }
}
