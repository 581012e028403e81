import Dictionaries
import Records

/// The rows of `regions.tsv`, which stand in the order of their codes.
struct RegionRows {
  let dictionaries: Dictionaries
  private let count: Int

  init(dictionaries: Dictionaries) {
    self.dictionaries = dictionaries
    count = dictionaries.rowCount(of: .regions)
  }

  func code(_ row: Int) -> String { dictionaries.cell(.regions, row: row, column: 0) }

  func form(_ row: Int) -> String { dictionaries.cell(.regions, row: row, column: 2) }

  func unit(_ row: Int) -> RegionUnit {
    let kind = PlaceKind(rawValue: dictionaries.cell(.regions, row: row, column: 1)) ?? .other
    return RegionUnit(code: code(row), kind: kind)
  }

  /// Provinces, regencies and cities, without a look at the 91,000 rows below them.
  func majors() -> [Int] {
    var rows: [Int] = []
    var row = 0
    while row < count {
      rows.append(row)
      let code = code(row)
      row = code.utf8.count == 2 ? row + 1 : firstRow(notUnder: code, from: row + 1)
    }
    return rows
  }

  func holds(code: String) -> Bool {
    let row = firstRow(from: 0) { $0 >= code }
    return row < count && self.code(row) == code
  }

  /// The rows of everything a unit holds.
  func rows(under parent: String) -> Range<Int> {
    let first = firstRow(from: 0) { $0 > parent }
    return first..<firstRow(notUnder: parent, from: first)
  }

  private func firstRow(notUnder parent: String, from start: Int) -> Int {
    firstRow(from: start) { !$0.hasPrefix(parent + ".") }
  }

  /// Binary search for the first row whose code passes the test; all later ones must pass it.
  private func firstRow(from start: Int, where passes: (String) -> Bool) -> Int {
    var low = start
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if passes(code(middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
