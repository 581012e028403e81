/// Numbers and dates as people write them.
extension InterfaceTexts {
  /// `1.234.567` in Indonesian, `1,234,567` in English.
  package func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var output: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        output.append(UInt8(ascii: language == .indonesian ? "." : ","))
      }
      output.append(digit)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// `98 %` in Indonesian, `98%` in English.
  package func percent(_ share: Double) -> String {
    let percent = Int((min(max(share, 0), 1) * 100).rounded())
    return language == .indonesian ? "\(percent) %" : "\(percent)%"
  }

  /// An ISO 8601 or EDTF date in words: `28 Februari 2023`, `Februari 2023`, `2023`,
  /// `6 Maret 2023 – 8 Maret 2023`; what is none of these stays as it is.
  package func date(_ value: String) -> String {
    let ends = value.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2 { return ends.map { date(String($0)) }.joined(separator: " – ") }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, parts.first?.count == 4 else { return value }
    let year = parts[0] == "XXXX" ? nil : String(parts[0])
    guard year?.allSatisfy(\.isNumber) ?? true else { return value }
    guard parts.count > 1 else { return value }
    guard let month = Int(parts[1]), 1...12 ~= month else { return value }
    let monthName = self["month-\(month)"]
    guard parts.count > 2 else {
      return [monthName, year].compactMap(\.self).joined(separator: " ")
    }
    guard let day = Int(parts[2]), 1...31 ~= day else { return value }
    return [String(day), monthName, year].compactMap(\.self).joined(separator: " ")
  }
}

extension InterfaceTexts {
  /// `In 12 releases from 3 March 2019 to 28 February 2023.`
  func span(count: Int, first: String?, last: String?) -> String {
    let releases = counted("in-releases", count)
    guard let first, let last else { return releases + "." }
    if first == last { return filled("span-day", ["releases": releases, "day": date(first)]) }
    return filled("span", ["releases": releases, "first": date(first), "last": date(last)])
  }
}
