import Evaluation
import Records

/// One release with gold and record that differ in known ways; the figures in the tests were worked
/// out by hand from what stands here.
enum Sample {
  static let text = """
    Bupati Arung Buka Pasar

    Bupati Arung Rusdi Malano dan Tiar Wene membuka Pasar Baru di Kabupaten Arung, Selasa. \
    “Mari kita jaga,” kata Rusdi. “Setuju sekali,” sahut Tiar.
    """

  static let gold = """
    {"id":"a","publisher":"kabupaten","part":"dev","title":"Bupati Arung Buka Pasar",
     "text":\(quoted(text)),
     "people":[
       {"name":"Rusdi Malano","titles":[{"text":"Bupati Arung","status":"definitive"}]},
       {"name":"Tiar Wene","titles":[{"text":"Plt. Kepala Dinas Pasar Arung","status":"acting"}]},
       {"name":"Samuel Boro","titles":[]}],
     "titles":["Bupati Arung","Plt. Kepala Dinas Pasar Arung"],
     "dates":[{"value":"2023-02-28"},{"value":"2023"}],
     "places":[{"text":"Kabupaten Arung","level":"kabupaten","code":"99.01"},
       {"text":"Muara","level":"kecamatan","code":null},{"text":"Pasar Baru","level":"venue","code":null}],
     "organizations":["Dinas Pasar Arung"],
     "quotes":[{"text":"Mari kita jaga,","speaker":"Rusdi Malano"},
       {"text":"Setuju sekali,","speaker":"Tiar Wene"}]}
    """

  static let record = """
    {"schemaVersion":"1.0.0","id":"rilis:1:0","source":{"id":"a"},
     "headline":{"text":"Bupati Arung Buka Pasar","span":[0,23]},"language":"id",
     "text":\(quoted(text)),"offsetUnit":"codepoint",
     "people":[
       {"id":"p1","name":"RUSDI MALANO","official":true,"mentions":[\(mention("Rusdi Malano"))],
        "positions":[{"position":"t1","status":"former","span":[25,37],"rule":"x","confidence":1}]},
       {"id":"p2","name":"Tiar Wene","official":true,"mentions":[\(mention("Tiar Wene"))],"positions":[]},
       {"id":"p3","name":"Pasar Baru","official":false,"mentions":[\(mention("Pasar Baru"))],"positions":[]}],
     "positions":[{"id":"t1","title":"Bupati Arung","head":"bupati","canonical":"Bupati",
       "mentions":[\(mention("Bupati Arung"))]}],
     "organizations":[{"id":"o1","name":"Dinas Pasar","kind":"dinas","mentions":[\(mention("Dinas Pasar"))]}],
     "places":[
       {"id":"l1","name":"Kabupaten Arung","kind":"kabupaten","code":"99.01","mentions":[\(mention("Kabupaten Arung"))]},
       {"id":"l2","name":"Muara","kind":"kecamatan","code":"99.01.02","mentions":[\(mention("Muara"))]},
       {"id":"l3","name":"Pasar Baru","kind":"venue","mentions":[\(mention("Pasar Baru"))]}],
     "dates":[{"id":"d1","value":"2023-02-28","precision":"day","from":"published","role":"event",
       "mentions":[\(mention("Selasa"))]}],
     "quotes":[
       {"id":"q1","text":"Mari kita jaga,","span":[113,128],"speaker":"p1","attribution":"explicit","rule":"x"},
       {"id":"q2","text":"Setuju sekali,","span":[143,157],"speaker":"p1","attribution":"explicit","rule":"x"},
       {"id":"q3","text":"menurutnya begitu","span":[0,5],"attribution":"none","rule":"x","direct":false}],
     "warnings":[],"processing":{"tool":"rilis","version":"0","dictionaries":"x","config":"x"}}
    """

  private static func mention(_ words: String) -> String {
    let start = text.range(of: words).map { text.unicodeScalars.distance(to: $0.lowerBound) } ?? 0
    return
      "{\"span\":[\(start),\(start + words.unicodeScalars.count)],\"text\":\(quoted(words)),\"rule\":\"x\"}"
  }

  private static func quoted(_ words: String) -> String {
    var json = JSONBytes()
    json.string(words)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  static func readGold(_ json: String = gold) throws -> GoldRelease {
    try GoldReader().release(Array(json.utf8), at: "gold")
  }

  static func readRecord(_ json: String = record) throws -> Record? {
    guard case .record(let record) = try RecordReader().read(Array(json.utf8)) else { return nil }
    return record
  }

  static func score() throws -> ReleaseScore {
    ReleaseScorer.score(try readGold(), record: try readRecord(), text: nil)
  }
}

extension String {
  /// The first place where the words stand.
  fileprivate func range(of words: String) -> Range<String.Index>? { firstRange(of: words) }
}

extension String.UnicodeScalarView {
  fileprivate func distance(to index: String.Index) -> Int {
    distance(from: startIndex, to: index)
  }
}
