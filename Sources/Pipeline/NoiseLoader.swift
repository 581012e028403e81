package import Articles
package import Dictionaries

/// Reads the lines that surround a release out of `dictionaries/stop-phrases.tsv`.
package enum NoiseLoader {
  package static func noiseLines(from dictionaries: Dictionaries) -> NoiseLines {
    var phrases: [NoiseLines.Phrase] = []
    let table = DictionaryTable.stopPhrases
    for row in 0..<dictionaries.rowCount(of: table) {
      let kind = dictionaries.cell(table, row: row, column: "kind")
      let match = NoiseLines.Match(rawValue: dictionaries.cell(table, row: row, column: "match"))
      let action = NoiseLines.Action(rawValue: dictionaries.cell(table, row: row, column: "action"))
      guard let match, let action else { continue }
      let form = dictionaries.cell(table, row: row, column: "form")
      let variants = dictionaries.cell(table, row: row, column: "variants").split(separator: "|")
      for text in [Substring(form)] + variants {
        phrases.append(
          NoiseLines.Phrase(text: String(text), kind: kind, match: match, action: action))
      }
    }
    return NoiseLines(phrases: phrases)
  }
}
