import Records

/// The districts and villages of one regency or city by the letters of their names.
struct MinorRegions: Sendable {
  private var byKey: [LettersKey: [RegionUnit]] = [:]
  /// The letters of the names with their units, by the number of letters.
  private var spellings: [Int: [(letters: [UInt8], unit: RegionUnit)]] = [:]
  /// Shorter names have neighbours that are names of their own.
  private static let shortestNearSpelling = 7

  mutating func add(_ unit: RegionUnit, named name: String) {
    let letters = LettersKey.letters(of: name.utf8)
    byKey[LettersKey(letters: letters), default: []].append(unit)
    spellings[letters.count, default: []].append((letters, unit))
  }

  /// The one unit of a kind with these letters under a code.
  func unit(named key: LettersKey, kind: PlaceKind, under code: String) -> RegionUnit? {
    guard let named = byKey[key] else { return nil }
    let units = named.filter { $0.kind == kind && $0.lies(in: code) && $0.code != code }
    return units.count == 1 ? units.first : nil
  }

  /// The one unit whose name differs by a single letter: `Arung Bhakti` for `Arung Bakti`.
  func unit(near letters: [UInt8], kind: PlaceKind, under code: String) -> RegionUnit? {
    guard letters.count >= Self.shortestNearSpelling else { return nil }
    var found: RegionUnit?
    for count in letters.count - 1...letters.count + 1 {
      for (other, unit) in spellings[count] ?? []
      where unit.kind == kind && Self.differsByOne(other, letters) && unit.lies(in: code)
        && unit.code != code
      {
        if found != nil { return nil }
        found = unit
      }
    }
    return found
  }

  /// True when one letter is added, missing or another one.
  static func differsByOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    let shorter = min(left.count, right.count)
    var start = 0
    while start < shorter, left[start] == right[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, left[left.count - 1 - tail] == right[right.count - 1 - tail] {
      tail += 1
    }
    return max(left.count, right.count) - start - tail == 1
  }
}
