import Glibc
import Synchronization

/// Stems of Indonesian words by libhunspell and hunspell-id, remembered.
///
/// A word that the dictionary does not know, and one shorter than four letters, is its own stem.
package final class StemDictionary: Sendable {
  private struct State {
    let dictionary: HunspellDictionary
    /// Never changed, only replaced: whoever has it reads it without the lock.
    var known: [String: String] = [:]
    /// What came after.
    var fresh: [String: String] = [:]

    mutating func stem(of word: String) -> String {
      if let stem = known[word] ?? fresh[word] { return stem }
      let stem =
        dictionary.stems(of: word).min { ($0.utf8.count, $0) < ($1.utf8.count, $1) } ?? word
      fresh[word] = stem
      if known.count + fresh.count > StemDictionary.mostRemembered { (known, fresh) = ([:], [:]) }
      if fresh.count > 1024 + known.count / 4 {
        known.merge(fresh) { stem, _ in stem }
        fresh = [:]
      }
      return stem
    }
  }

  /// Where Debian and Fedora keep the files of hunspell-id.
  package static let folders = ["/usr/share/hunspell", "/usr/share/myspell/dicts"]
  /// Stems kept before all are forgotten; about 60 MB.
  private static let mostRemembered = 500_000

  private let state: Mutex<State>

  /// - Throws: `noStems` where the dictionary is not installed.
  package init(folders: [String] = StemDictionary.folders) throws(SearchIndexError) {
    for folder in folders {
      let affixes = "\(folder)/id_ID.aff"
      let words = "\(folder)/id_ID.dic"
      guard access(affixes, R_OK) == 0, access(words, R_OK) == 0,
        let dictionary = HunspellDictionary(affixes: affixes, words: words)
      else { continue }
      state = Mutex(State(dictionary: dictionary))
      return
    }
    throw .noStems(folders: folders)
  }

  /// The stem of a folded word: of several the shortest, of those the first by alphabet, so that
  /// `sekali` and `kali` meet.
  package func stem(of word: String) -> String {
    guard Self.hasStem(word) else { return word }
    return state.withLock { $0.stem(of: word) }
  }

  /// The stems of folded words in their order: many at a time wait less for each other.
  func stems(of words: [String]) -> [String] { words.map(reader()) }

  /// Gives the stem of a folded word, without the lock where it is remembered by now.
  func reader() -> (String) -> String {
    let known = state.withLock(\.known)
    return { word in
      guard Self.hasStem(word) else { return word }
      return known[word] ?? self.state.withLock { $0.stem(of: word) }
    }
  }

  private static func hasStem(_ word: String) -> Bool { word.utf8.count > 3 }
}
