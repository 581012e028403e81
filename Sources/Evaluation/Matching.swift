/// Gold keys set against found keys, one to one: equal ones first, then such as `isSame` lets pass.
///
/// Keys that stand twice count once.
struct Matching<Key: Hashable> {
  private(set) var matched: Set<Key> = []
  private(set) var missed: [Key] = []
  private(set) var invented: [Key] = []

  /// - Parameters:
  ///   - matched: found keys that have a partner.
  init(gold: [Key], found: [Key], isSame: (Key, Key) -> Bool = { $0 == $1 }) {
    var free = found.unique
    for key in gold.unique {
      let place = free.firstIndex(of: key) ?? free.firstIndex { isSame(key, $0) }
      if let place {
        matched.insert(free.remove(at: place))
      } else {
        missed.append(key)
      }
    }
    invented = free
  }

  var tally: Tally {
    Tally(right: matched.count, invented: invented.count, missed: missed.count)
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
