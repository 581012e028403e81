/// Whether two names can be one person's.
enum NameAgreement {
  /// Forms of one name that releases shorten at will.
  private static let muhammad: Set<String> = [
    "m", "md", "mhd", "moch", "moh", "mohamad", "mohammad", "muchamad", "muh", "muhamad",
    "muhammad",
  ]

  /// The words of the shorter name stand in the longer one, in order, written out or as initials,
  /// and at least one of them written out.
  static func holds(_ one: [String], _ other: [String]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    var rest = long[...]
    var written = 0
    for word in short {
      guard let index = rest.firstIndex(where: { agrees(word, $0) }) else { return false }
      if word.utf8.count > 1 && rest[index].utf8.count > 1 { written += 1 }
      rest = rest[(index + 1)...]
    }
    return written > 0
  }

  private static func agrees(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    if muhammad.contains(one) && muhammad.contains(other) { return true }
    if one.utf8.count == 1 { return other.hasPrefix(one) }
    if other.utf8.count == 1 { return one.hasPrefix(other) }
    return modern(one) == modern(other)
  }

  /// A word without the spelling of before 1972: `soeharto` and `suharto`, `djoko` and `joko`.
  static func modern(_ word: String) -> String {
    var result = ""
    var rest = word[...]
    while let letter = rest.first {
      let pair = rest.prefix(2)
      switch pair {
      case "oe": result += "u"
      case "dj": result += "j"
      case "tj": result += "c"
      case "nj": result += "ny"
      case "ch": result += "kh"
      default:
        result.append(letter)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(2)
    }
    return result
  }
}
