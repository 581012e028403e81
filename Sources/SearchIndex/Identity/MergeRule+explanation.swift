/// Merges in words.
extension MergeRule {
  /// Why `one` is taken to be `other`: the evidence, and what in the names differs.
  ///
  /// - Parameter correction: for the rule `correction`.
  package func explanation(
    of one: CalledName, as other: CalledName, correction: Correction? = nil
  ) -> Explanation {
    let reason = reason(one, other, correction)
    return Explanation(
      "\(one.words.indonesian) dianggap sama dengan \(other.words.indonesian): \(reason.indonesian).",
      "\(one.words.english) is taken to be \(other.words.english): \(reason.english).")
  }

  private func reason(
    _ one: CalledName, _ other: CalledName, _ correction: Correction?
  ) -> Explanation {
    switch self {
    case .sameRecord:
      return Explanation(
        "satu rilis memberi kedua sebutan ini kepada satu orang",
        "one release calls one person both")
    case .sameNameAndOffice:
      return Explanation("nama dan jabatannya sama", "name and office are the same")
    case .sameNameAndRegion:
      let region = Self.region(one, other)
      return Explanation(
        "nama lengkapnya sama dan wilayahnya sama\(region)",
        "the full name is the same and so is the region\(region)")
    case .formOfNameInOffice:
      let differences = Self.differences(one, other)
      return Explanation(
        "jabatannya sama, waktunya berdekatan, dan hanya nama ini yang cocok"
          + differences.indonesian,
        "the office is the same, the time is close, and no other name fits" + differences.english)
    case .nameWithoutOffice:
      let region = Self.region(one, other)
      return Explanation(
        "hanya satu orang bernama lengkap demikian di wilayah ini\(region)",
        "only one person of this full name is known in the region\(region)")
    case .correction:
      return correction?.source ?? Explanation("menurut koreksi", "a correction says so")
    }
  }

  private static func region(_ one: CalledName, _ other: CalledName) -> String {
    (one.region ?? other.region).map { " (\($0))" } ?? ""
  }

  /// ` (moh = muhammad; tanpa putra)`, empty for equal names.
  private static func differences(_ one: CalledName, _ other: CalledName) -> Explanation {
    let variants = NameVariants()
    let differences = NameAgreement.differences(
      NameKey(one.nameKey, variants: variants), NameKey(other.nameKey, variants: variants))
    guard !differences.isEmpty else { return Explanation("", "") }
    let parts = differences.map { short, long in
      short.isEmpty
        ? Explanation("tanpa \(long)", "without \(long)")
        : Explanation("\(short) = \(long)", "\(short) = \(long)")
    }
    let joined = Explanation.joined(parts, by: "; ")
    return Explanation(" (\(joined.indonesian))", " (\(joined.english))")
  }
}
