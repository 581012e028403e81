import CHunspell

/// The door to libhunspell: one dictionary, open. Not thread-safe, as the library is not.
final class HunspellDictionary {
  private let handle: OpaquePointer

  /// Nil where the two files cannot be opened: libhunspell itself takes a missing file for an
  /// empty dictionary, so the caller looks before.
  init?(affixes: String, words: String) {
    guard let handle = Hunspell_create(affixes, words) else { return nil }
    self.handle = handle
  }

  deinit {
    Hunspell_destroy(handle)
  }

  /// The stems of a word in lower case, in the dictionary's order; empty for an unknown word.
  func stems(of word: String) -> [String] {
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = Hunspell_stem(handle, &list, word)
    guard count > 0, let stems = list else { return [] }
    defer { Hunspell_free_list(handle, &list, count) }
    return (0..<Int(count)).compactMap { stems[$0].map { String(cString: $0) } }
  }
}
