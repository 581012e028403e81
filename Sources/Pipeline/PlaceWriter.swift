import Extraction
import Records

/// Writes the places of a release: mentions of one unit or of one name become one place.
struct PlaceWriter {
  let places: [Place]
  private let index: MentionIndex
  private let placeOfRange: [Range<Int>: Int]
  private let placeOfID: [String: Int]
  /// The regions by their folded names and by the ends of these (`tirta giri` of `Kabupaten Tirta
  /// Giri`); nil for what several have.
  private let regionOfName: [String: Int?]

  init(findings: Findings, spans: SpanWriter, regions: RegionFacts) {
    var places: [Place] = []
    var placeOfMention: [Int] = []
    var indexOfKey: [String: Int] = [:]
    for mention in findings.places {
      let name = Self.name(of: mention, spans, regions)
      let key =
        mention.codes.count == 1 ? mention.codes[0] : Self.key(of: name, kind: mention.kind)
      let written = spans.mention(of: mention.range, rule: mention.rule)
      if let index = indexOfKey[key] {
        places[index].mentions.append(written)
        placeOfMention.append(index)
        continue
      }
      var place = Place(
        id: "l\(places.count + 1)", name: name, kind: mention.kind, mentions: [written])
      if mention.codes.count == 1 {
        place.code = mention.codes[0]
        let unit = regions.unit(code: mention.codes[0])
        place.latitude = unit?.latitude
        place.longitude = unit?.longitude
      } else if mention.codes.count > 1 {
        place.candidates = mention.codes
      }
      place.country = mention.country
      indexOfKey[key] = places.count
      placeOfMention.append(places.count)
      places.append(place)
    }
    var outerOfPlace: [Int: Int] = [:]
    for (index, mention) in findings.places.enumerated() {
      let place = placeOfMention[index]
      guard let outer = mention.within.map({ placeOfMention[$0] }), outer != place,
        outerOfPlace[place] == nil, !Self.lies(outer, in: place, outerOfPlace)
      else { continue }
      outerOfPlace[place] = outer
      places[place].within = places[outer].id
    }
    self.places = places
    let mentions = zip(findings.places.map(\.range), placeOfMention)
    placeOfRange = Dictionary(mentions.map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    placeOfID = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1.id, $0) })
    regionOfName = Self.regionsByName(places)
    index = MentionIndex(
      mentions.filter { places[$1].kind != .venue }.map { (range: $0, entity: $1) })
  }

  /// `Arung` behind `Bupati` and `Kabupaten Arung` are one place.
  private static func key(of name: String, kind: PlaceKind) -> String {
    let level = kind.rawValue + " "
    let folded = name.lowercased()
    return level + (folded.hasPrefix(level) ? folded.dropFirst(level.count) : folded[...])
  }

  /// True when a place already lies in another: no circles.
  private static func lies(_ inner: Int, in outer: Int, _ outerOfPlace: [Int: Int]) -> Bool {
    var next = outerOfPlace[inner]
    while let place = next {
      if place == outer { return true }
      next = outerOfPlace[place]
    }
    return false
  }

  /// The official name with its level where the unit is known, else the words of the text.
  private static func name(
    of mention: PlaceMention, _ spans: SpanWriter, _ regions: RegionFacts
  ) -> String {
    guard mention.codes.count == 1, let unit = regions.unit(code: mention.codes[0]) else {
      return spans.text(of: mention.range)
    }
    switch unit.level {
    case "provinsi": return "Provinsi " + unit.form
    case "kabupaten": return "Kabupaten " + unit.form
    case "kota": return "Kota " + unit.form
    case "kecamatan": return "Kecamatan " + unit.form
    default: return unit.form
    }
  }

  /// The place whose mention is exactly these tokens.
  func id(at range: Range<Int>) -> String? { placeOfRange[range].map { places[$0].id } }

  /// The last place named inside a stretch: titles and organisations end with theirs.
  func id(within range: Range<Int>) -> String? {
    index.mentions(within: range).max { $0.range.upperBound < $1.range.upperBound }
      .map { places[$0.entity].id }
  }

  /// The place of this name among those the release names elsewhere: `Sekda | Tirta Giri` beside
  /// `Kabupaten Tirta Giri`; nil when several have it.
  func id(named words: Range<Int>, in article: AnalyzedArticle) -> String? {
    (regionOfName[article.string(of: words).lowercased()] ?? nil).map { places[$0].id }
  }

  private static func regionsByName(_ places: [Place]) -> [String: Int?] {
    var regions: [String: Int?] = [:]
    for (index, place) in places.enumerated() where regionLevels.contains(place.kind) {
      var rest: Substring? = place.name.lowercased()[...]
      while let name = rest {
        let isKnown = regions.keys.contains(String(name))
        regions.updateValue(isKnown ? nil : index, forKey: String(name))
        rest = name.firstIndex(of: " ").map { name[name.index(after: $0)...] }
      }
    }
    return regions
  }

  private static let regionLevels: Set<PlaceKind> = [
    .provinsi, .kabupaten, .kota, .kecamatan, .desa,
  ]

  /// The region the release comes from: the issuer's own, else the one it names most often; nil when
  /// two are named equally often. Offices without a place are offices of it.
  /// - Parameter code: Kemendagri code of the issuer's region.
  func home(issuer code: String?) -> String? {
    if let code, let own = places.first(where: { $0.code == code }) { return own.id }
    let regions = places.filter { $0.kind == .kabupaten || $0.kind == .kota }
    let candidates = regions.isEmpty ? places.filter { $0.kind == .provinsi } : regions
    guard let most = candidates.max(by: { $0.mentions.count < $1.mentions.count }) else {
      return nil
    }
    let rivals = candidates.filter { $0.mentions.count == most.mentions.count }
    return rivals.count == 1 ? most.id : nil
  }

  /// True when an office of that level can be one of the place.
  func fits(_ id: String, _ title: TitleMention) -> Bool {
    guard let kind = placeOfID[id].map({ places[$0].kind }) else { return false }
    return title.placeLevel.isEmpty || title.placeLevel == kind.rawValue
  }

  /// The government a head of a region leads: `Bupati Arung` → `Pemerintah Kabupaten Arung`.
  func government(of id: String, ledBy title: TitleMention) -> (name: String, kind: String)? {
    guard let place = placeOfID[id].map({ places[$0] }) else { return nil }
    let level: String
    switch title.placeLevel {
    case "provinsi": level = "Provinsi"
    case "kabupaten": level = "Kabupaten"
    case "kota": level = "Kota"
    default: return nil
    }
    let bare =
      place.name.hasPrefix(level + " ") ? place.name.dropFirst(level.count + 1) : place.name[...]
    return ("Pemerintah \(level) \(bare)", "pemerintah-\(title.placeLevel)")
  }
}
