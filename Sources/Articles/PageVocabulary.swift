/// The words the reader knows: reviewed tables, as its stages use them.
package struct PageVocabulary: Sendable {
  package let noise: NoiseLines
  package let words: PageWords
  package let labels: LineLabels
  package let furniture: Furniture

  package init(
    noise: NoiseLines, words: PageWords, labels: LineLabels, furniture: Furniture
  ) {
    self.noise = noise
    self.words = words
    self.labels = labels
    self.furniture = furniture
  }
}
