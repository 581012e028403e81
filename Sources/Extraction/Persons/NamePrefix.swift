/// What stands before a name: address, rank and degrees.
struct NamePrefix {
  var end: Int
  var honorifics: [Range<Int>] = []
  var rank: Range<Int>?
  var degrees: [Range<Int>] = []
  var adat: [Range<Int>] = []
  var gender = ""
  var isPilgrim = false
  var isDeceased = false
  var aliasAddress: Range<Int>?
  /// Token at which a fused address ends within its word (`HM` → the name begins at M).
  var fusedStart: Int?

  var isAnchored: Bool {
    !honorifics.isEmpty || rank != nil || !degrees.isEmpty || !adat.isEmpty
  }

  mutating func dropAlias() { honorifics.removeAll { $0 == aliasAddress } }

  func nameStart(default start: Int) -> Int {
    guard let aliasAddress, !honorifics.contains(aliasAddress) else { return fusedStart ?? start }
    return aliasAddress.lowerBound
  }
}
