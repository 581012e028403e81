/// Edits between two words: a letter more, less, another one, or two neighbours swapped
/// (Damerau–Levenshtein in its restricted form: no letter is edited twice).
package enum EditDistance {
  /// Letters are Unicode scalars; words are compared as they are, so fold them first.
  ///
  /// - Returns: nil when more than `most` edits are needed.
  package static func between(_ one: String, _ other: String, most: Int) -> Int? {
    between(Array(one.unicodeScalars), Array(other.unicodeScalars), most: most)
  }

  /// Looks only at the cells that at most `most` edits can reach.
  static func between(
    _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], most: Int
  ) -> Int? {
    guard abs(one.count - other.count) <= most else { return nil }
    let far = most + 1
    var beforeLast = [Int](repeating: far, count: other.count + 1)
    var last = (0...other.count).map { min($0, far) }
    var row = last
    for index in one.indices {
      let band = max(1, index + 1 - most)..<min(other.count, index + 1 + most) + 1
      row[0] = min(index + 1, far)
      if band.lowerBound > 1 { row[band.lowerBound - 1] = far }
      var nearest = row[0]
      for column in band {
        let isSame = one[index] == other[column - 1]
        var edits = min(last[column - 1] + (isSame ? 0 : 1), row[column - 1] + 1)
        if column < index + 1 + most { edits = min(edits, last[column] + 1) }
        if !isSame, index > 0, column > 1, one[index] == other[column - 2],
          one[index - 1] == other[column - 1]
        {
          edits = min(edits, beforeLast[column - 2] + 1)
        }
        row[column] = min(edits, far)
        nearest = min(nearest, row[column])
      }
      if nearest > most { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[other.count] <= most ? last[other.count] : nil
  }
}
