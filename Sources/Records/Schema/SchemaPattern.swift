/// A pattern of a schema: the part of ECMA-262 that identifiers, codes and dates need.
///
/// It fits a whole text, so it stands between `^` and `$`. Between them: ASCII signs, `\d`, escaped
/// signs, classes like `[0-9a-f]`, groups, `|`, and the quantifiers `?`, `*`, `+`, `{n}`, `{m,n}`.
/// Anything else is an error when the pattern is read. Matching takes linear time and no stack,
/// whatever the text (Thompson 1968: all states at once).
package struct SchemaPattern: Sendable {
  /// Where a state leads.
  enum Instruction: Sendable {
    case byte(ASCIISet)
    case split(Int, Int)
    case jump(Int)
    case end
  }

  package let source: String
  private let program: [Instruction]

  package init(_ source: String) throws(SchemaError) {
    self.source = source
    program = try SchemaPatternCompiler.program(of: source)
  }

  package func matches(_ text: String) -> Bool {
    var current = StateSet(capacity: program.count)
    var following = StateSet(capacity: program.count)
    current.insert(0, of: program)
    for byte in text.utf8 {
      following.removeAll()
      for state in current.states {
        if case .byte(let set) = program[state], set.contains(byte) {
          following.insert(state + 1, of: program)
        }
      }
      if following.states.isEmpty { return false }
      swap(&current, &following)
    }
    return current.states.contains(program.count - 1)
  }
}

/// The states a pattern can be in, each once.
private struct StateSet {
  private(set) var states: [Int] = []
  private var isMember: [Bool]

  init(capacity: Int) {
    isMember = Array(repeating: false, count: capacity)
  }

  mutating func removeAll() {
    for state in states { isMember[state] = false }
    states.removeAll(keepingCapacity: true)
  }

  /// Adds the state and every state that it leads to without a byte.
  mutating func insert(_ state: Int, of program: [SchemaPattern.Instruction]) {
    var pending = [state]
    while let state = pending.popLast() {
      if isMember[state] { continue }
      isMember[state] = true
      states.append(state)
      switch program[state] {
      case .split(let first, let second): pending += [second, first]
      case .jump(let target): pending.append(target)
      case .byte, .end: break
      }
    }
  }
}

/// A set of ASCII bytes.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  static let digits = ASCIISet(0x30...0x39)

  init() {}

  init(_ range: ClosedRange<UInt8>) {
    formUnion(range)
  }

  mutating func formUnion(_ range: ClosedRange<UInt8>) {
    for byte in range {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    guard byte < 128 else { return false }
    return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 == 1
  }
}
