/// Turns the source of a pattern into the program that `SchemaPattern` runs.
struct SchemaPatternCompiler {
  typealias Program = [SchemaPattern.Instruction]

  /// Most instructions a pattern may grow to by its quantifiers.
  private static let limit = 10_000

  private let source: String
  private let bytes: [UInt8]
  private var position = 1

  static func program(of source: String) throws(SchemaError) -> Program {
    var compiler = SchemaPatternCompiler(source)
    guard compiler.bytes.first == 0x5E else { throw compiler.error("^", at: 0) }
    let body = try compiler.sequence()
    guard compiler.take(0x24), compiler.next == nil else { throw compiler.error("$ at the end") }
    return body + [.end]
  }

  private init(_ source: String) {
    self.source = source
    bytes = Array(source.utf8)
  }

  private func error(_ expected: String, at offset: Int? = nil) -> SchemaError {
    .pattern(source, offset: offset ?? position, expected: expected)
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Programs are relative: targets count from their first instruction.
  private mutating func alternatives() throws(SchemaError) -> Program {
    let first = try sequence()
    guard take(0x7C) else { return first }
    let others = try alternatives()
    return [.split(1, first.count + 2)] + Self.moved(first, by: 1)
      + [.jump(first.count + 2 + others.count)] + Self.moved(others, by: first.count + 2)
  }

  private mutating func sequence() throws(SchemaError) -> Program {
    var program: Program = []
    while let byte = next, byte != 0x7C, byte != 0x29, byte != 0x24 {
      let repeated = try quantified(try atom())
      program += Self.moved(repeated, by: program.count)
      guard program.count <= Self.limit else {
        throw error("a pattern of at most \(Self.limit) steps")
      }
    }
    return program
  }

  private mutating func atom() throws(SchemaError) -> Program {
    guard let byte = next else { throw error("a sign") }
    switch byte {
    case 0x28:
      position += 1
      let group = try alternatives()
      guard take(0x29) else { throw error(")") }
      return group
    case 0x5B: return [.byte(try classMembers())]
    case 0x5C: return [.byte(try escaped())]
    case 0x2A, 0x2B, 0x2E, 0x3F, 0x5D, 0x5E, 0x7B, 0x7D, 0x80...:
      throw error("an ASCII sign that stands for itself")
    default:
      position += 1
      return [.byte(ASCIISet(byte...byte))]
    }
  }

  /// What stands behind a backslash: `d`, or a sign that is no letter and no digit.
  private mutating func escaped() throws(SchemaError) -> ASCIISet {
    position += 1
    guard let byte = next else { throw error("a sign to escape") }
    switch byte {
    case 0x64:
      position += 1
      return .digits
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: throw error("d or a sign to escape")
    default:
      position += 1
      return ASCIISet(byte...byte)
    }
  }

  private mutating func classMembers() throws(SchemaError) -> ASCIISet {
    position += 1
    var members = ASCIISet()
    while let first = next, first != 0x5D {
      let isRange =
        position + 2 < bytes.count && bytes[position + 1] == 0x2D && bytes[position + 2] != 0x5D
      let last = isRange ? bytes[position + 2] : first
      guard first != 0x5C, first != 0x5E, last < 0x80, first <= last else {
        throw error("ASCII signs or a range of them")
      }
      members.formUnion(first...last)
      position += isRange ? 3 : 1
    }
    guard take(0x5D) else { throw error("]") }
    return members
  }

  /// The atom as often as the quantifier behind it says.
  private mutating func quantified(_ atom: Program) throws(SchemaError) -> Program {
    if take(0x3F) { return Self.optional(atom) }
    if take(0x2A) { return Self.any(atom) }
    if take(0x2B) { return atom + Self.moved(Self.any(atom), by: atom.count) }
    guard take(0x7B) else { return atom }
    let minimum = try number()
    let maximum = take(0x2C) ? try number() : minimum
    guard minimum <= maximum, maximum * atom.count <= Self.limit, take(0x7D) else {
      throw error("{n} or {m,n}")
    }
    var program: Program = []
    for count in 0..<maximum {
      program += Self.moved(count < minimum ? atom : Self.optional(atom), by: program.count)
    }
    return program
  }

  private mutating func number() throws(SchemaError) -> Int {
    let start = position
    while let byte = next, 0x30...0x39 ~= byte, position < start + 4 { position += 1 }
    guard let number = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
      throw error("a number of at most four digits")
    }
    return number
  }

  private static func optional(_ atom: Program) -> Program {
    [.split(1, atom.count + 1)] + moved(atom, by: 1)
  }

  private static func any(_ atom: Program) -> Program {
    [.split(1, atom.count + 2)] + moved(atom, by: 1) + [.jump(0)]
  }

  private static func moved(_ program: Program, by offset: Int) -> Program {
    program.map { instruction in
      switch instruction {
      case .split(let first, let second): .split(first + offset, second + offset)
      case .jump(let target): .jump(target + offset)
      case .byte, .end: instruction
      }
    }
  }
}
