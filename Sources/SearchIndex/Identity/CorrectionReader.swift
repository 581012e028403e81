private import FoundationEssentials

/// Why a line is no correction.
package struct CorrectionError: Error, Equatable, CustomStringConvertible {
  /// From 1.
  package let line: Int
  package let reason: String

  package var description: String {
    "line \(line): \(reason); a correction looks like"
      + #" {"action":"merge","persons":["0123456789abcdef","0011223344556677"],"author":"A. N."}"#
  }
}

/// Reads a file of corrections: one JSON object a line; empty lines and those that begin with `#`
/// are passed over.
package struct CorrectionReader {
  package init() {}

  package func read(_ bytes: [UInt8]) throws(CorrectionError) -> [Correction] {
    let decoder = JSONDecoder()
    var corrections: [Correction] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let first = line.first(where: { $0 != 0x20 && $0 != 0x0D }), first != 0x23 else {
        continue
      }
      let correction: Correction
      do {
        correction = try decoder.decode(Correction.self, from: Data(line))
      } catch {
        throw CorrectionError(line: index + 1, reason: "cannot be read")
      }
      if let fault = Self.fault(in: correction) {
        throw CorrectionError(line: index + 1, reason: fault)
      }
      corrections.append(correction)
    }
    return corrections
  }

  private static func fault(in correction: Correction) -> String? {
    if correction.hashes.count != correction.persons.count {
      return "persons are given by the 16 hexadecimal digits in the address of their page"
    }
    switch correction.action {
    case .merge, .split:
      return correction.persons.count < 2 ? "\(correction.action) takes two persons or more" : nil
    case .hide: return correction.persons.isEmpty ? "hide takes a person" : nil
    case .rename:
      if correction.persons.count != 1 { return "rename takes one person" }
      return (correction.name ?? "").isEmpty ? "rename takes a name" : nil
    }
  }
}
