/// Chooses the stretch of a text that shows most of what was found.
struct SnippetWindow {
  /// Code points that a snippet has, about.
  let length: Int
  let borders: GraphemeBorders
  /// Words of the text, in order.
  let words: [Range<Int>]

  /// The stretch with most different terms, then with most hits, then the first; at its ends no
  /// word is cut where there is a choice.
  ///
  /// - Parameter hits: by their beginnings.
  func best(for hits: [Highlighter.Hit]) -> Range<Int> {
    guard borders.length > length else { return 0..<borders.length }
    var counts: [Int: Int] = [:]
    var end = 0
    var best = (start: 0, end: 0, terms: 0, hits: 0)
    for start in hits.indices {
      while end < hits.count, hits[end].span.upperBound <= hits[start].span.lowerBound + length {
        counts[hits[end].term, default: 0] += 1
        end += 1
      }
      if (counts.count, end - start) > (best.terms, best.hits) {
        best = (start, end, counts.count, end - start)
      }
      guard end > start else {
        end = start + 1
        continue
      }
      let term = hits[start].term
      if let count = counts[term] { counts[term] = count > 1 ? count - 1 : nil }
    }
    guard best.end > best.start else {
      return stretch(from: hits.first.map { $0.span.lowerBound } ?? 0)
    }
    let shown = hits[best.start..<best.end]
    let last = shown.reduce(0) { max($0, $1.span.upperBound) }
    let first = shown[best.start].span.lowerBound
    let spare = max(0, length - (last - first))
    return stretch(from: first - min(spare / 2, length / 4))
  }

  /// From the first word that begins at or behind a place to the last one that ends in reach.
  private func stretch(from place: Int) -> Range<Int> {
    let place = max(0, min(place, borders.length - length))
    var start = place
    if place > 0 {
      let next = firstWord { $0.lowerBound >= place }
      if next < words.count { start = words[next].lowerBound }
    }
    start = borders.before(start)
    var end = min(start + length, borders.length)
    if end < borders.length {
      let cut = firstWord { $0.upperBound > end }
      if cut < words.count, words[cut].lowerBound < end, words[cut].lowerBound > start {
        end = words[cut].lowerBound
      }
    }
    let border = borders.before(end)
    return start..<(border > start ? border : borders.behind(end))
  }

  /// The first word that fulfils a condition which holds for all behind it.
  private func firstWord(where holds: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if holds(words[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
