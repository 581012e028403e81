/// Something that is wrong with one line of a record file.
package struct RecordFault: Sendable, Equatable {
  package enum Code: String, Sendable, CaseIterable {
    case notJSON = "not-json"
    /// A raw character that some readers take for a line end or a column: TAB, CR, an inner line
    /// feed, U+0085, U+2028, U+2029.
    case rawSeparator = "raw-separator"
    /// The schema is not met; the message begins with the keyword.
    case schema
    /// `text` holds NUL, TAB or CR.
    case controlInText = "control-in-text"
    /// The headline is not the first line, or no empty line follows it.
    case headline
    case spanBackwards = "span-backwards"
    case spanOutOfRange = "span-out-of-range"
    /// The span covers other words than the ones beside it.
    case spanMismatch = "span-mismatch"
    case duplicateID = "duplicate-id"
    case unresolvedReference = "unresolved-reference"
    /// A place lies within itself.
    case placeCycle = "place-cycle"
    /// There is no such day, or an interval runs backwards.
    case dateValue = "date-value"
    /// The value is finer or coarser than its precision says.
    case datePrecision = "date-precision"
    /// The rule of a role gives another role, or two dates are the event.
    case dateRole = "date-role"
  }

  package let code: Code
  /// JSON Pointer (RFC 6901) into the line.
  package let pointer: String
  package let message: String

  package init(_ code: Code, at pointer: JSONPointer, _ message: String) {
    self.init(code, at: pointer.description, message)
  }

  package init(_ code: Code, at pointer: String, _ message: String) {
    self.code = code
    self.pointer = pointer
    self.message = message
  }
}
