import Dictionaries
import Glibc
import UnicodeText

/// Megabytes of text per second of CPU: words and phrases of all dictionaries.
enum PhraseMatcherBenchmark {
  static func run(_ path: String) throws {
    let dictionaries = try DictionaryStore().open()
    let text = SourceText(normalized: TextNormalizer.normalize(readFile(path)))
    for _ in 0..<5 {
      let start = clock()
      let tokens = Tokenizer.tokens(of: text)
      let middle = clock()
      let matches = dictionaries.matcher.matches(in: tokens)
      let end = clock()
      let perSecond = Double(CLOCKS_PER_SEC)
      func rate(_ ticks: clock_t) -> Int {
        Int(Double(text.count) / 1e6 / (Double(ticks) / perSecond))
      }
      print(
        "\(text.count) bytes, \(tokens.count) tokens, \(matches.count) matches: "
          + "words \(rate(middle - start)) MB/s, phrases \(rate(end - middle)) MB/s, "
          + "together \(rate(end - start)) MB/s")
    }
  }

  static func readFile(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer.prefix(count))
    }
  }
}
