private import Dictionaries
import Records
import UnicodeText

/// Finds the places of a release and the units they mean.
///
/// A name is never a place because the gazetteer has it: see `BareNameScanner`.
package struct PlaceExtractor: Sendable {
  private let vocabulary: PlaceVocabulary
  private let gazetteer: Gazetteer
  /// Shares the tables of this stage.
  package let datelines: DatelineFinder

  package init(lexicon: Lexicon) {
    vocabulary = PlaceVocabulary(lexicon: lexicon)
    gazetteer = Gazetteer(dictionaries: lexicon.dictionaries)
    datelines = DatelineFinder(vocabulary: vocabulary, gazetteer: gazetteer)
  }

  /// True when `regions.tsv` has a unit of this Kemendagri code.
  func knows(regionCode: String) -> Bool {
    RegionRows(dictionaries: vocabulary.lexicon.dictionaries).holds(code: regionCode)
  }

  /// Kemendagri codes of the region an issuer belongs to, by its code or else its name: what
  /// `PlaceContext.home` wants.
  package func home(of issuer: Issuer?) -> [String] {
    guard let issuer else { return [] }
    if let code = issuer.regionCode { return [code] }
    let region = IssuerRegion(vocabulary: vocabulary, gazetteer: gazetteer)
    return issuer.name.map(region.codes) ?? []
  }

  /// - Returns: mentions by start, a venue before the places within its name.
  package func mentions(in article: AnalyzedArticle, context: PlaceContext) -> [PlaceMention] {
    let scan = PlaceScan(
      article: article, context: context, vocabulary: vocabulary, gazetteer: gazetteer)
    let streets = StreetScanner(scan: scan).candidates()
    let streetTokens = TokenSet(ranges: streets.map(\.range), count: article.tokens.count)
    let venues = VenueScanner(scan: scan, taken: streetTokens).candidates()
    let candidates = regions(in: scan, streets: streets, venues: venues)
    var resolver = RegionResolver(scan: scan)
    var mentions = RegionResolver.leveled(resolver.mentions(of: candidates), in: scan)
    let taken = TokenSet(ranges: candidates.map(\.range), count: article.tokens.count)
    let regencies = ReleaseRegencies(of: mentions, in: scan).codes
    let features = FeatureDistricts(scan: scan, regencies: regencies)
    mentions = features.read(mentions)
    let minors = MinorNameScanner(scan: scan, taken: taken, venues: venues)
      .mentions(beside: mentions, under: regencies)
    mentions = features.read(mentions + minors)
    let villages = Set(minors.map(\.range))
    mentions += venues.filter { !villages.contains($0.range) }.map {
      PlaceMention(
        range: $0.range, name: $0.name, kind: .venue, codes: [], within: nil, rule: $0.rule)
    }
    mentions += tails(beside: mentions, under: regencies, in: scan)
    return PlaceChain(scan: scan).linked(mentions)
  }

  /// Districts and villages that venues are named after.
  private func tails(
    beside mentions: [PlaceMention], under regencies: [String], in scan: PlaceScan
  ) -> [PlaceMention] {
    let heads = mentions.filter { $0.kind == .venue }.map(\.range)
    let others = mentions.filter { $0.kind != .venue }.map(\.range)
    let taken = TokenSet(ranges: others, count: scan.article.tokens.count)
    return VenueTails(scan: scan).mentions(of: heads, under: regencies, taken: taken)
  }

  /// Everything but venues, by start, without overlaps; what is found first keeps its tokens.
  private func regions(
    in scan: PlaceScan, streets: [PlaceCandidate], venues: [PlaceCandidate]
  ) -> [PlaceCandidate] {
    var taken = TokenSet(count: scan.article.tokens.count)
    var candidates: [PlaceCandidate] = []
    func add(_ found: [PlaceCandidate]) {
      for candidate in found where !taken.overlaps(candidate.range) {
        taken.insert(candidate.range)
        candidates.append(candidate)
      }
    }
    add(OtherNameScanner(scan: scan).candidates())
    add(AdministrativeScanner(scan: scan).candidates())
    if let dateline = scan.context.dateline {
      add(DatelinePlaces(scan: scan).candidates(of: dateline))
      if let source = dateline.source { taken.insert(source) }
    }
    add(NestedPlaceScanner(scan: scan).candidates())
    add(streets)
    add(FeatureScanner(scan: scan).candidates())
    add(CountryScanner(scan: scan).candidates())
    let known = ReleaseNames(scan: scan).names(of: candidates)
    let owners = VenueOwners(scan: scan).candidates(in: venues)
    add(owners)
    let bare = BareNameScanner(scan: scan, taken: taken, known: known)
    add(bare.candidates(beside: candidates + venues))
    return candidates.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
