import Records

/// The regencies and cities of a release that are sure, the issuer's among them.
struct ReleaseRegencies {
  /// Kemendagri codes.
  let codes: [String]

  init(of mentions: [PlaceMention], in scan: PlaceScan) {
    var codes = scan.context.home.filter { $0.utf8.count == 5 }
    for mention in mentions where mention.kind == .kabupaten || mention.kind == .kota {
      guard mention.codes.count == 1, !codes.contains(mention.codes[0]) else { continue }
      codes.append(mention.codes[0])
    }
    if let day = scan.context.day {
      codes += codes.flatMap { scan.gazetteer.history.parts(of: $0, on: day) }
    }
    self.codes = codes
  }
}
