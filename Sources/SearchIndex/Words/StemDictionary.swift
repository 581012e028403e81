import Glibc
import Synchronization

/// Stems of Indonesian words by libhunspell and hunspell-id, remembered.
///
/// A word that the dictionary does not know, and one shorter than four letters, is its own stem.
package final class StemDictionary: Sendable {
  private struct State {
    let dictionary: HunspellDictionary
    var stems: [String: String] = [:]
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
    guard word.utf8.count > 3 else { return word }
    return state.withLock { state in
      if let stem = state.stems[word] { return stem }
      if state.stems.count == Self.mostRemembered { state.stems.removeAll(keepingCapacity: true) }
      let stem =
        state.dictionary.stems(of: word)
        .min { ($0.utf8.count, $0) < ($1.utf8.count, $1) } ?? word
      state.stems[word] = stem
      return stem
    }
  }
}
