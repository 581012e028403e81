import Synchronization

/// Districts and villages by the letters of their names, kept for each regency and city asked for.
///
/// An archive mostly comes from one office, so the same few units are asked for in every release.
final class MinorRegionCache: Sendable {
  private let units = Mutex<[String: [LettersKey: [RegionUnit]]]>([:])

  func units(
    under parent: String, load: (String) -> [LettersKey: [RegionUnit]]
  ) -> [LettersKey: [RegionUnit]] {
    if let found = units.withLock({ $0[parent] }) { return found }
    let loaded = load(parent)
    units.withLock { $0[parent] = loaded }
    return loaded
  }
}
