/// The reviewed table of name words that stand for each other (`name-variants.tsv`).
package struct NameVariants: Sendable {
  private struct Entry {
    let family: Int
    let isCommon: Bool
  }

  private let entries: [String: Entry]
  private let forms: [String]

  package init() {
    let table = String(decoding: PackageResources.name_variants_tsv, as: UTF8.self)
    var entries: [String: Entry] = [:]
    var forms: [String] = []
    for row in IdentityTable.rows(of: table) where row.count >= 3 {
      let entry = Entry(family: forms.count, isCommon: row[2] == "common")
      forms.append(row[0])
      for word in [row[0]] + row[1].split(separator: "|").map(String.init) {
        entries[word] = entry
      }
    }
    self.entries = entries
    self.forms = forms
  }

  /// The written-out form of the row that holds the word; nil for other words.
  func form(of word: String) -> String? { entries[word].map { forms[$0.family] } }

  /// Whether sharing the word says nothing about who is meant.
  func isCommon(_ word: String) -> Bool { entries[word]?.isCommon ?? false }

  /// Every row as its words, the written-out form first.
  var families: [[String]] {
    var families = forms.map { [$0] }
    for (word, entry) in entries.sorted(by: { $0.key < $1.key }) where word != forms[entry.family] {
      families[entry.family].append(word)
    }
    return families
  }
}
