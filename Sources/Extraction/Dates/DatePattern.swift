/// A date pattern as it is written in the rule table, compiled.
///
/// Atoms stand apart by a blank; `?` behind an atom makes it optional.
///
/// | atom | means | | atom | means |
/// |---|---|---|---|---|
/// | `W` `w` | weekday, with a capital · any case | | `~` | what joins the ends of a range |
/// | `P` `J` | part of day · market day | | `&` | `dan`, `serta`, `&` |
/// | `D` `N` | day 1-31 · month number 1-12 | | `/` `,` `(` `)` | the mark |
/// | `M` `C` | month word · full, with a capital | | `S` | `/` `-` `.` |
/// | `Y` `y` | four digits · two or four | | `_` before a mark or `S` | no blank around it |
/// | `F` | month and year run together (`42025`) | | `:name` | a word class of `DateGlossary` |
/// | `G` | a year that lost or doubled a digit | | | |
/// | `H` `I` | Hijri month · Hijri year with its mark | | `<` `>` | the span begins · ends here |
/// | `R` `Q` `X` | relative phrase · period · feast | | `#` | a count, in digits or words |
struct DatePattern: Sendable {
  enum Atom: Sendable, Hashable {
    case weekday(anyCase: Bool)
    case dayPart, marketDay, relative, period, holiday
    case day, monthNumber, month, fullMonth, year, shortYear, fusedMonthYear, garbledYear
    case hijriMonth, hijriYear
    case count, range, and
    case mark(UInt8, tight: Bool)
    case separator(tight: Bool)
    case word(DateGlossary.Class)
    case spanStart, spanEnd
  }

  struct Step: Sendable {
    let atom: Atom
    let isOptional: Bool
  }

  let steps: [Step]

  init(_ pattern: String) {
    steps = pattern.split(separator: " ").map { written in
      let isOptional = written.count > 1 && written.hasSuffix("?")
      return Step(
        atom: Self.atom(isOptional ? written.dropLast() : written), isOptional: isOptional)
    }
  }

  /// The atoms a match can begin with.
  var starters: [Atom] {
    var starters: [Atom] = []
    for step in steps {
      switch step.atom {
      case .spanStart, .spanEnd: continue
      default: starters.append(step.atom)
      }
      if !step.isOptional { break }
    }
    return starters
  }

  /// The atoms that can stand at the second token of a match; empty where the first step is optional
  /// or may take several tokens, and where a match can end with it.
  var seconds: [Atom] {
    guard let first = steps.first, !first.isOptional, first.atom.isOneToken else { return [] }
    var seconds: [Atom] = []
    for step in steps.dropFirst() {
      switch step.atom {
      case .spanStart, .spanEnd: continue
      default: seconds.append(step.atom)
      }
      if !step.isOptional { return seconds }
    }
    return []
  }

  private static func atom(_ written: Substring) -> Atom {
    switch written {
    case "W": return .weekday(anyCase: false)
    case "w": return .weekday(anyCase: true)
    case "P": return .dayPart
    case "J": return .marketDay
    case "R": return .relative
    case "Q": return .period
    case "X": return .holiday
    case "D": return .day
    case "N": return .monthNumber
    case "M": return .month
    case "C": return .fullMonth
    case "Y": return .year
    case "y": return .shortYear
    case "F": return .fusedMonthYear
    case "G": return .garbledYear
    case "H": return .hijriMonth
    case "I": return .hijriYear
    case "#": return .count
    case "~": return .range
    case "&": return .and
    case "S": return .separator(tight: false)
    case "_S": return .separator(tight: true)
    case "<": return .spanStart
    case ">": return .spanEnd
    default:
      if written.hasPrefix(":"), let known = DateGlossary.Class(named: written.dropFirst()) {
        return .word(known)
      }
      guard let byte = written.utf8.last, written.count <= 2, !written.hasPrefix(":") else {
        preconditionFailure("date pattern has no atom \(written)")
      }
      return .mark(byte, tight: written.hasPrefix("_") && written.count == 2)
    }
  }
}

extension DatePattern.Atom {
  /// True for atoms that take one token wherever they fit.
  var isOneToken: Bool {
    switch self {
    case .day, .monthNumber, .year, .shortYear, .fusedMonthYear, .garbledYear, .count, .mark,
      .separator, .and, .word:
      true
    default: false
    }
  }

  /// The kinds of calendar words the atom takes.
  var calendarKind: CalendarKinds {
    switch self {
    case .weekday: .weekday
    case .dayPart: .dayPart
    case .marketDay: .marketDay
    case .relative: .relative
    case .period: .period
    case .holiday: .holiday
    case .month, .fullMonth: .month
    case .hijriMonth: .hijriMonth
    default: []
    }
  }
}
