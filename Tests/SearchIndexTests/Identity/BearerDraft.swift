@testable import SearchIndex

/// Bearers written as lines, for tests that read as tables:
/// `rusdi malano | bupati 13.11 | 13.11 | 2019-2023 | 40`: name, office (`-` none, `*` behind it:
/// several hold it), region (`-` unknown), years, releases.
struct BearerDraft {
  static func bearers(_ lines: [String]) -> [Bearer] {
    lines.enumerated().map { index, line in
      let cells = line.split(separator: "|").map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      let years = cells.count > 3 ? cells[3].split(separator: "-").compactMap { Int($0) } : []
      let releases = cells.count > 4 ? Int(cells[4]) ?? 1 : 1
      return Bearer(
        id: Int64(index + 1), hash: hash(of: cells[0] + "|" + cells[1] + "|" + cells[2]),
        name: cells[0], nameKey: cells[0],
        position: cells[1] == "-" ? nil : hash(of: cells[1]) & 0xffff_ffff,
        region: cells[2] == "-" ? nil : cells[2],
        isSingleHolder: cells[1] != "-" && !cells[1].hasSuffix("*"),
        first: years.first.map { $0 * 365 } ?? 0, last: years.last.map { $0 * 365 + 364 } ?? 0,
        releases: releases)
    }
  }

  static func hash(of text: String) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int64(hash >> 1)
  }

  /// The persons as lines of the bearers' ids, each line ascending.
  static func clusters(_ identities: Identities) -> Set<[Int64]> {
    Set(identities.persons.map { identities.members(of: $0).map(\.bearer).sorted() })
  }
}
