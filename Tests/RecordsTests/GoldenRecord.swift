/// The record of the format's documentation, as one line; the people and places are invented.
enum GoldenRecord {
  static let line = #"""
    {"schemaVersion":"1.0.0",\#
    "id":"rilis:1:9f1c0e5b2a7d4c38",\#
    "source":{"path":"2023/02/smart-city.html","uri":"https://arung.example/berita/smart-city",\#
    "mediaType":"text/html","charset":"UTF-8","bytes":18231,\#
    "sha256":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","archive":{\#
    "container":"arung-2023.warc.gz",\#
    "recordId":"<urn:uuid:3f2a0c1e-5b7d-4e8f-9a6b-0c1d2e3f4a5b>",\#
    "capturedAt":"2023-03-01T02:11:00Z"}},\#
    "headline":{"text":"Bupati Arung Tandatangani MoU","span":[0,29]},\#
    "language":"id",\#
    "publisher":"o1",\#
    "published":{"value":"2023-02-28","precision":"day","from":"metadata"},\#
    "dateline":{"text":"Muara Jernih","span":[31,43],"place":"l1"},\#
    "signature":{"text":"DISKOMINFO","span":[172,182]},\#
    "text":"Bupati Arung Tandatangani MoU\n\nMuara Jernih - Bupati Arung H. Rusdi Malano, S.E., \#
    M.Si. menandatangani nota kesepahaman, Selasa (28/2/2023). “Kita jaga bersama,” ujarnya. \#
    (DISKOMINFO)",\#
    "offsetUnit":"codepoint",\#
    "people":[{"id":"p1","name":"Rusdi Malano","honorifics":["H."],"degrees":["S.E.","M.Si."],\#
    "official":true,"positions":[{"position":"t1","status":"definitive","span":[46,58],\#
    "rule":"title-name","confidence":0.98}],"mentions":[{"span":[59,87],"text":"H. Rusdi Malano,\#
     S.E., M.Si.","rule":"title-name","confidence":0.98}]}],\#
    "positions":[{"id":"t1","title":"Bupati Arung","head":"bupati","canonical":"Bupati",\#
    "organization":"o1","place":"l2","mentions":[{"span":[0,12],"text":"Bupati Arung"},{"span":[\#
    46,58],"text":"Bupati Arung"}]}],\#
    "organizations":[{"id":"o1","name":"Pemerintah Kabupaten Arung",\#
    "kind":"pemerintah-kabupaten","inferred":true}],\#
    "places":[{"id":"l1","name":"Muara Jernih","kind":"other","mentions":[{"span":[31,43],\#
    "text":"Muara Jernih","rule":"dateline"}]},{"id":"l2","name":"Kabupaten Arung",\#
    "kind":"kabupaten","code":"99.01","latitude":-1.4,"longitude":101.2,"mentions":[{"span":[7,\#
    12],"text":"Arung","rule":"title-place"},{"span":[53,58],"text":"Arung",\#
    "rule":"title-place"}]}],\#
    "dates":[{"id":"d1","value":"2023-02-28","precision":"day","from":"explicit","role":"event",\#
    "weekday":"consistent","mentions":[{"span":[121,139],"text":"Selasa (28/2/2023)",\#
    "rule":"weekday-numeric"}]}],\#
    "quotes":[{"id":"q1","text":"Kita jaga bersama,","span":[142,160],"speaker":"p1",\#
    "position":"t1","cue":"ujarnya","cueSpan":[162,169],"attribution":"elided","group":1}],\#
    "warnings":[],\#
    "processing":{"tool":"rilis","version":"0.1.0",\#
    "dictionaries":"sha256:3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d",\#
    "config":"sha256:2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6"}}

    """#

  static let bytes = Array(line.utf8)

  static let failedLine = """
    {"schemaVersion":"1.0.0","source":{"path":"rilis/kosong.txt","line":7},\
    "error":{"code":"empty-input","message":"the page has no text"}}

    """
  static let failedBytes = Array(failedLine.utf8)

  /// The line with one thing changed. An empty result when there is nothing to change, so that no
  /// test passes by a slip.
  static func changing(_ old: String, to new: String) -> [UInt8] {
    let changed = line.replacing(old, with: new, maxReplacements: 1)
    return changed == line ? [] : Array(changed.utf8)
  }
}
