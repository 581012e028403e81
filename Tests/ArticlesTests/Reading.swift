import Articles
import Dictionaries
import Pipeline
import UnicodeText

/// The noise lines the tests need, as the dictionary would give them.
let noise = NoiseLines(phrases: [
  .init(text: "Baca juga", kind: "inline_link", match: .prefix, action: .dropLine),
  .init(text: "Komentari Tulisan Ini", kind: "comments", match: .prefix, action: .dropRest),
  .init(text: "Tinggalkan Balasan", kind: "comments", match: .whole, action: .dropRest),
  .init(text: "Berita Terkait", kind: "section", match: .whole, action: .dropRest),
  .init(text: "ADVERTISEMENT", kind: "ads", match: .whole, action: .dropLine),
  .init(text: "Facebook", kind: "share", match: .whole, action: .dropLine),
  .init(text: "Twitter", kind: "share", match: .whole, action: .dropLine),
  .init(text: "Pic", kind: "images", match: .whole, action: .dropLine),
  .init(text: "dipublikasikan otomatis", kind: "chrome", match: .contains, action: .dropLine),
  .init(text: "©", kind: "legal", match: .prefix, action: .dropLine),
  .init(text: "Menu Sehat", kind: "program", match: .prefix, action: .keep),
  .init(text: "Menu", kind: "chrome", match: .prefix, action: .dropLine),
])

/// The words of the shipped tables, with the noise lines above.
let vocabulary: Result<PageVocabulary, DictionaryError> = {
  do throws(DictionaryError) {
    let shipped = VocabularyLoader.vocabulary(from: try DictionaryStore().open())
    return .success(
      PageVocabulary(
        noise: noise, words: shipped.words, labels: shipped.labels, furniture: shipped.furniture))
  } catch {
    return .failure(error)
  }
}()

func reader(limits: ArticleLimits = ArticleLimits()) throws -> ArticleReader {
  ArticleReader(try vocabulary.get(), limits: limits)
}

func read(
  _ text: String, as format: ArticleSource.Format, title: String? = nil, published: String? = nil,
  uri: String? = nil
) throws -> Article {
  try reader().article(
    from: ArticleSource(
      bytes: Array(text.utf8), format: format, declaredCharset: "UTF-8", title: title,
      publishedDay: published, uri: uri))
}

/// Headline, then each block as `zone: text`; a paragraph is the text alone.
func lines(_ article: Article) -> [String] {
  let headline = article.headline.map { ["# \(article.text[$0])"] } ?? []
  return headline
    + article.blocks.map {
      $0.zone == .paragraph
        ? article.text[$0.span] : "\($0.zone.rawValue): \(article.text[$0.span])"
    }
}

/// A paragraph long enough to count as running text.
let prose =
  "Pemerintah Kabupaten Arung membuka pelatihan bagi pelaku usaha kecil di balai latihan kerja."
let otherProse =
  "Kegiatan itu diikuti puluhan peserta dari berbagai kecamatan dan berlangsung selama tiga hari."
