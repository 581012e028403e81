/// Seeded chance: SplitMix64 (Steele, Lea, Flood 2014). The same seed throws the same dice.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// Dice of their own for each of some numbers, whatever was thrown before.
  init(_ numbers: Int...) {
    state = 0
    for number in numbers { state = Dice(state ^ UInt64(bitPattern: Int64(number))).thrown() }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private func thrown() -> UInt64 {
    var dice = self
    return dice.next()
  }

  /// From 0 up to `count`, which is left out.
  mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, count))).high)
  }

  /// From 0 up to 1, which is left out.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func chance(_ share: Double) -> Bool { fraction() < share }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  mutating func hexadecimal(digits: Int) -> String {
    let digit = Array("0123456789abcdef".utf8)
    return String(decoding: (0..<digits).map { _ in digit[below(16)] }, as: UTF8.self)
  }
}
