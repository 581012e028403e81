import Archives
import Records
import TestSupport
import Testing

@testable import Pipeline

/// Pages against lines that were shuffled, dropped and doubled at random, beside a twin that holds
/// everything in memory.
@Suite struct VerifierTests {
  private static func page(_ number: Int) -> Page {
    .text("Rapat \(number)", path: "\(number).txt")
  }

  private static func line(_ number: Int) -> [UInt8] {
    let failed = FailedRecord(
      source: SourceFacts.source(of: page(number)), error: .init(code: "no-text", message: ""))
    return Array(RecordWriter.line(failed).dropLast())
  }

  @Test func findsWhatANaiveTwinFinds() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let count = Int.random(in: 0...40, using: &random)
      var numbers = Array(0..<count)
      for _ in 0..<Int.random(in: 0...4, using: &random) where !numbers.isEmpty {
        let place = Int.random(in: numbers.indices, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: numbers.remove(at: place)
        case 1:
          numbers.insert(numbers[place], at: Int.random(in: 0...numbers.count, using: &random))
        case 2: numbers.swapAt(place, Int.random(in: numbers.indices, using: &random))
        default: numbers.insert(1000 + place, at: place)
        }
      }
      let faults = Self.faults(pages: count, lines: numbers)
      let known = numbers.filter { $0 < 1000 }
      #expect(faults[.missing] ?? 0 == count - Set(known).count, "\(numbers)")
      #expect(faults[.duplicate] ?? 0 == known.count - Set(known).count, "\(numbers)")
      #expect(faults[.unexpected] ?? 0 == numbers.count - known.count, "\(numbers)")
      if Set(known).count == known.count {
        #expect((faults[.outOfOrder] == nil) == (known == known.sorted()), "\(numbers)")
      }
    }
  }

  private static func faults(pages: Int, lines: [Int]) -> [Verifier.Fault.Kind: Int] {
    var verifier = Verifier(matching: .place)
    for step in 0..<max(pages, lines.count) {
      if step < pages { _ = verifier.check(.success(page(step))) }
      if step < lines.count { _ = verifier.check(line(lines[step])) }
    }
    var recount = verifier.recount
    for number in lines { recount.count(line(number)) }
    _ = verifier.finish(after: recount)
    return verifier.faults
  }
}
