/// A table that holds facts in rows, as against one that only lays out a page.
struct DataTable {
  /// One line per row, its cells separated by ` | `.
  let rows: [[UInt8]]
  private static let longestCell = 160

  /// - Returns: nil for a layout table: one with a table in it, with long texts in its cells, or
  ///   with a single row or column.
  init?(_ tree: HTMLTree, at index: Int, mostRows: Int) {
    var rows: [[[UInt8]]] = []
    var node = index + 1
    while node < Int(tree.nodes[index].end), rows.count < mostRows {
      let end = Int(tree.nodes[node].end)
      switch tree.nodes[node].tag {
      case .table, .form, .ul, .ol: return nil
      case .tr: rows.append([])
      case .td, .th:
        guard let cell = Self.cell(tree, node), cell.count <= Self.longestCell else { return nil }
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(cell)
        node = end - 1
      default: break
      }
      node += 1
    }
    let filled = rows.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    guard filled.count >= 2, filled.count(where: { $0.count >= 2 }) * 2 >= filled.count else {
      return nil
    }
    self.rows = filled.map { Array($0.joined(separator: Array(" | ".utf8))) }
  }

  /// The text of a cell on one line, nil when it holds a table or a list.
  private static func cell(_ tree: HTMLTree, _ index: Int) -> [UInt8]? {
    var text: [UInt8] = []
    var node = index + 1
    while node < Int(tree.nodes[index].end) {
      let current = tree.nodes[node]
      switch current.tag {
      case .table, .ul, .ol, .form: return nil
      case .text:
        text.append(contentsOf: tree.bytes[Int(current.textStart)..<Int(current.textEnd)])
      case let tag where tag.isUnread:
        node = Int(current.end)
        continue
      case let tag where tag.isBlock || tag == .br: text.append(0x20)
      default: break
      }
      if text.count > 4 * longestCell { return nil }
      node += 1
    }
    return LineText.line(text)
  }
}
