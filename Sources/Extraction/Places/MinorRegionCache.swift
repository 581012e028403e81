import Synchronization

/// Districts and villages by the letters of their names, kept for each regency and city asked for.
///
/// An archive mostly comes from one office, so the same few units are asked for in every release.
final class MinorRegionCache: Sendable {
  private let regions = Mutex<[String: MinorRegions]>([:])

  func regions(under parent: String, load: (String) -> MinorRegions) -> MinorRegions {
    if let found = regions.withLock({ $0[parent] }) { return found }
    let loaded = load(parent)
    regions.withLock { $0[parent] = loaded }
    return loaded
  }
}
