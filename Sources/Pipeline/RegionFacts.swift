package import Dictionaries

/// Looks up administrative units by code.
package struct RegionFacts: Sendable {
  private let dictionaries: Dictionaries

  package init(dictionaries: Dictionaries) {
    self.dictionaries = dictionaries
  }

  package struct Unit: Sendable, Hashable {
    package let level: String
    /// Name without level word.
    package let form: String
    package let latitude: Double?
    package let longitude: Double?
  }

  /// The rows stand in order of their codes.
  package func unit(code: String) -> Unit? {
    var low = 0
    var high = dictionaries.rowCount(of: .regions)
    while low < high {
      let middle = (low + high) / 2
      if dictionaries.cell(.regions, row: middle, column: 0) < code {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < dictionaries.rowCount(of: .regions),
      dictionaries.cell(.regions, row: low, column: 0) == code
    else { return nil }
    return Unit(
      level: cell(low, "level"), form: cell(low, "form"), latitude: Double(cell(low, "latitude")),
      longitude: Double(cell(low, "longitude")))
  }

  /// The government of a region: `Pemerintah Kabupaten Solok Selatan` for 13.11.
  package func government(of code: String) -> (name: String, kind: String)? {
    guard let unit = unit(code: code) else { return nil }
    let level = unit.level.prefix(1).uppercased() + unit.level.dropFirst()
    return ("Pemerintah \(level) \(unit.form)", "pemerintah-\(unit.level)")
  }

  private func cell(_ row: Int, _ column: String) -> String {
    dictionaries.cell(.regions, row: row, column: column)
  }
}
