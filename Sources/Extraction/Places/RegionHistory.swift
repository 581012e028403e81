import Dictionaries

/// Which unit a unit was a part of before it was split off (`region-changes.tsv`).
///
/// Days are ISO (`2022-12-08`), or a year where only that is known; both compare as text.
struct RegionHistory: Sendable {
  private struct Split: Sendable {
    let holder: String
    let until: String
  }

  /// The split that made each unit, by its code.
  private let splits: [String: Split]
  /// The codes of the units split off from each unit.
  private let parts: [String: [String]]

  init(dictionaries: Dictionaries) {
    var splits: [String: Split] = [:]
    var parts: [String: [String]] = [:]
    for row in 0..<dictionaries.rowCount(of: .regionChanges) {
      let cell = { (column: String) in
        dictionaries.cell(.regionChanges, row: row, column: column)
      }
      guard cell("kind") == "split" else { continue }
      splits[cell("code")] = Split(holder: cell("formerly"), until: cell("until"))
      parts[cell("formerly"), default: []].append(cell("code"))
    }
    self.splits = splits
    self.parts = parts
  }

  /// True when the unit lay in the unit of a code on a day: it lies there now, or a split came
  /// after the day. Without a day the state of today counts.
  func lies(_ unit: RegionUnit, in parent: String, on day: String?) -> Bool {
    if unit.lies(in: parent) { return true }
    guard let day else { return false }
    return lay(unit.code, in: parent) { day < $0.until }
  }

  /// True when the unit lies in the unit of a code or did at any time.
  func everLay(_ unit: RegionUnit, in parent: String) -> Bool {
    unit.lies(in: parent) || lay(unit.code, in: parent) { _ in true }
  }

  /// The units that were parts of a unit on a day and are their own today.
  func parts(of code: String, on day: String) -> [String] {
    (parts[code] ?? []).filter { part in splits[part].map { day < $0.until } ?? false }
  }

  /// Follows the splits of the unit and of those that hold it back to where it came from.
  private func lay(_ code: String, in parent: String, where counts: (Split) -> Bool) -> Bool {
    let province = RegionUnit.province(of: code)
    for unit in code == province ? [province] : [RegionUnit.regency(of: code), province] {
      guard let split = splits[unit], counts(split) else { continue }
      if split.holder == parent || split.holder.hasPrefix(parent + ".") { return true }
      if lay(split.holder, in: parent, where: counts) { return true }
    }
    return false
  }
}
