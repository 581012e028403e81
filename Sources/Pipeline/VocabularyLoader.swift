package import Articles
package import Dictionaries

/// Reads what the article stage knows out of the reviewed tables.
package enum VocabularyLoader {
  package static func vocabulary(from dictionaries: Dictionaries) -> PageVocabulary {
    PageVocabulary(
      noise: NoiseLines(phrases: noisePhrases(dictionaries)), words: words(dictionaries),
      labels: labels(dictionaries), furniture: furniture(dictionaries))
  }

  private static func noisePhrases(_ dictionaries: Dictionaries) -> [NoiseLines.Phrase] {
    rows(of: .stopPhrases, in: dictionaries).flatMap { row -> [NoiseLines.Phrase] in
      guard let match = NoiseLines.Match(rawValue: row["match"]),
        let action = NoiseLines.Action(rawValue: row["action"])
      else { return [] }
      return row.forms.map { .init(text: $0, kind: row["kind"], match: match, action: action) }
    }
  }

  /// `page-words.tsv`, and the calendar of Indonesia out of `months-days.tsv`.
  private static func words(_ dictionaries: Dictionaries) -> PageWords {
    let calendar = rows(of: .monthsDays, in: dictionaries).flatMap { row -> [PageWords.Entry] in
      guard let kinds = PageWords.Kinds(named: row["kind"]) else { return [] }
      let month = kinds == .month ? Int(row["value"]) : nil
      return row.forms.map { form in
        // `Sep.` is the word `Sep` with a full stop behind it.
        let word = form.hasSuffix(".") ? String(form.dropLast()) : form
        return .init(word, kinds, month: month, isStart: word.utf8.count == 3)
      }
    }
    let others = rows(of: .pageWords, in: dictionaries).flatMap { row -> [PageWords.Entry] in
      let kinds = row["kinds"].split(separator: "|").compactMap(PageWords.Kinds.init(named:))
      return row.forms.map { .init($0, PageWords.Kinds(kinds), month: Int(row["value"])) }
    }
    return PageWords(calendar + others)
  }

  private static func labels(_ dictionaries: Dictionaries) -> LineLabels {
    LineLabels(
      rows(of: .lineLabels, in: dictionaries).flatMap { row -> [LineLabels.Label] in
        guard let zone = Block.Zone(rawValue: row["zone"]), let longest = Int(row["longest"])
        else { return [] }
        return row.forms.map {
          .init(text: $0, zone: zone, longest: longest, namesAuthor: row["names"] == "author")
        }
      })
  }

  private static func furniture(_ dictionaries: Dictionaries) -> Furniture {
    Furniture(
      rows(of: .markupWords, in: dictionaries).compactMap { row -> Furniture.Entry? in
        guard let match = Furniture.Match(rawValue: row["match"]) else { return nil }
        let meanings = row["means"].split(separator: "|")
          .compactMap { Furniture.Meaning(rawValue: String($0)) }
        return .init(form: row["form"], match: match, meanings: meanings)
      })
  }

  private static func rows(of table: DictionaryTable, in dictionaries: Dictionaries) -> [Row] {
    (0..<dictionaries.rowCount(of: table)).map {
      Row(dictionaries: dictionaries, table: table, index: $0)
    }
  }

  /// One row of a table, its cells by name of the column.
  private struct Row {
    let dictionaries: Dictionaries
    let table: DictionaryTable
    let index: Int

    subscript(column: String) -> String {
      dictionaries.cell(table, row: index, column: column)
    }

    /// The form and its variants.
    var forms: [String] { [self["form"]] + self["variants"].split(separator: "|").map(String.init) }
  }
}
