import Extraction
import Records

/// Writes the places of a release: mentions of one unit or of one name become one place.
struct PlaceWriter {
  let places: [Place]
  /// Token ranges of the mentions of each place.
  private let ranges: [[Range<Int>]]

  init(findings: Findings, spans: SpanWriter, regions: RegionFacts) {
    var places: [Place] = []
    var ranges: [[Range<Int>]] = []
    var placeOfMention: [Int] = []
    var indexOfKey: [String: Int] = [:]
    for mention in findings.places {
      let name = Self.name(of: mention, spans, regions)
      let key =
        mention.codes.count == 1
        ? mention.codes[0] : "\(mention.kind.rawValue) \(name.lowercased())"
      let written = spans.mention(of: mention.range, rule: mention.rule)
      if let index = indexOfKey[key] {
        places[index].mentions.append(written)
        ranges[index].append(mention.range)
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
      indexOfKey[key] = places.count
      placeOfMention.append(places.count)
      places.append(place)
      ranges.append([mention.range])
    }
    for (index, mention) in findings.places.enumerated() {
      let place = placeOfMention[index]
      guard let outer = mention.within.map({ placeOfMention[$0] }), outer != place,
        places[place].within == nil, !Self.holds(outer, in: place, places)
      else { continue }
      places[place].within = places[outer].id
    }
    self.places = places
    self.ranges = ranges
  }

  /// True when a place already lies in another through `within`: no circles.
  private static func holds(_ inner: Int, in outer: Int, _ places: [Place]) -> Bool {
    var next = places[inner].within
    while let id = next {
      if id == places[outer].id { return true }
      next = places.first { $0.id == id }?.within
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
  func id(at range: Range<Int>) -> String? {
    ranges.firstIndex { $0.contains(range) }.map { places[$0].id }
  }

  /// The last place named inside a stretch: titles and organisations end with theirs.
  func id(within range: Range<Int>) -> String? {
    var best: (index: Int, end: Int)?
    for (index, mentions) in ranges.enumerated() where places[index].kind != .venue {
      for mention in mentions
      where range.lowerBound <= mention.lowerBound && mention.upperBound <= range.upperBound {
        if mention.upperBound > best?.end ?? 0 { best = (index, mention.upperBound) }
      }
    }
    return best.map { places[$0.index].id }
  }

  /// The government a head of a region leads: `Bupati Arung` → `Pemerintah Kabupaten Arung`.
  func government(of id: String, ledBy title: TitleMention) -> (name: String, kind: String)? {
    guard let place = places.first(where: { $0.id == id }) else { return nil }
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
