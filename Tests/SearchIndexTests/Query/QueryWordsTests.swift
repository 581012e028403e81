import Testing

@testable import SearchIndex

@Suite struct QueryWordsTests {
  @Test(arguments: [
    ("", "semua rilis", "all releases"),
    (
      "stunting orang:Rusdi", "memuat «stunting» (juga bentuk turunannya) DAN orang «Rusdi»",
      "contains “stunting” (or a derived form) AND person “Rusdi”"
    ),
    ("\"rapat kerja\"", "memuat persis «rapat kerja»", "contains exactly “rapat kerja”"),
    ("rap*", "memuat «rap…»", "contains “rap…”"),
    (
      "orang:rusdi~", "orang mirip «rusdi» (beda paling banyak 1 huruf per kata)",
      "person like “rusdi” (each word at most 1 letter apart)"
    ),
    (
      "-(\"a\" OR judul:\"b\") kutipan:c",
      "BUKAN (memuat persis «a» ATAU judul memuat persis «b») DAN kutipan memuat «c»",
      "NOT (contains exactly “a” OR headline contains exactly “b”) AND quote contains “c”"
    ),
    (
      "NEAR(a b, 5)", "memuat «a» dan «b» berdekatan (paling jauh 5 kata)",
      "contains “a” and “b” near each other (5 words at most)"
    ),
    ("tanggal:2019", "bertanggal 2019", "dated 2019"),
    ("tanggal:2019..2023", "bertanggal 2019 sampai 2023", "dated 2019 until 2023"),
    ("tanggal:2019..", "bertanggal sejak 2019", "dated from 2019"),
    ("tanggal:..2020-02", "bertanggal sampai Februari 2020", "dated until February 2020"),
    ("tanggal:2019-03", "bertanggal Maret 2019", "dated March 2019"),
    ("tanggal:2019-03-05", "bertanggal 5 Maret 2019", "dated 5 March 2019"),
    (
      "tanggal:2019-03-05..2019-04", "bertanggal 5 Maret 2019 sampai 30 April 2019",
      "dated 5 March 2019 until 30 April 2019"
    ),
  ])
  func questionInWords(text: String, indonesian: String, english: String) {
    let query = QueryParser.query(from: text)
    #expect(query.words(in: .indonesian) == indonesian)
    #expect(query.words(in: .english) == english)
  }

  @Test(arguments: [
    (
      "foo:bar", "«foo:»: bukan nama bidang, dicari sebagai kata",
      "“foo:”: no such field, searched as a word"
    ),
    (
      "tanggal:2019-02-29", "«2019-02-29»: diabaikan; tanggal itu tidak ada",
      "“2019-02-29”: ignored; there is no such date"
    ),
  ])
  func ignoredPartsInWords(text: String, indonesian: String, english: String) {
    let query = QueryParser.query(from: text)
    #expect(query.ignored.map { $0.words(in: .indonesian) } == [indonesian])
    #expect(query.ignored.map { $0.words(in: .english) } == [english])
  }
}
