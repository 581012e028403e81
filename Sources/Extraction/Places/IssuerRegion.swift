import Articles
import Dictionaries
import Records
import UnicodeText

/// Reads the region an office is named after: `Pemerintah Kota Solok` → 13.72.
///
/// A level word decides, then an office whose level is known (`Pemkab Solok`); a bare name leaves
/// what it can mean.
struct IssuerRegion {
  let vocabulary: PlaceVocabulary
  let gazetteer: Gazetteer

  /// - Returns: Kemendagri codes of provinces, regencies or cities; none when the name has no known
  ///   region.
  func codes(of name: String) -> [String] {
    let scan = PlaceScan(
      article: article(of: name), context: PlaceContext(), vocabulary: vocabulary,
      gazetteer: gazetteer)
    let named = AdministrativeScanner(scan: scan).candidates()
    let offices = named.isEmpty ? NestedPlaceScanner(scan: scan).candidates() : []
    let sure = (named + offices).filter { !$0.units.isEmpty }
    if let region = sure.last { return region.units.map(\.code) }
    guard named.isEmpty else { return [] }
    return scan.article.tokens.indices.lazy
      .compactMap { gazetteer.major(at: $0, in: scan.article)?.units.map(\.code) }.first ?? []
  }

  private func article(of name: String) -> AnalyzedArticle {
    let text = SourceText(name)
    return AnalyzedArticle(
      article: Article(
        text: text, headline: nil, blocks: [], metadata: ArticleMetadata(), warnings: []),
      lexicon: vocabulary.lexicon, sentences: [text.whole])
  }
}
