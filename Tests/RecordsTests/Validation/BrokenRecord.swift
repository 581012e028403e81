import Records
import Testing

/// One thing wrong with the golden record, and what the validator says of it.
struct BrokenRecord: Sendable, CustomTestStringConvertible {
  let code: RecordFault.Code
  let pointer: String
  let old: String
  let new: String

  init(_ code: RecordFault.Code, at pointer: String, _ old: String, _ new: String) {
    self.code = code
    self.pointer = pointer
    self.old = old
    self.new = new
  }

  var testDescription: String { "\(code.rawValue) \(new)" }

  static let all = [
    BrokenRecord(.notJSON, at: "", #""warnings":[]"#, #""warnings":["#),
    BrokenRecord(.notJSON, at: "", #""language":"id""#, #""language":"\ud800""#),
    BrokenRecord(.rawSeparator, at: "", "nota kesepahaman", "nota kesepahaman\u{2028}"),
    BrokenRecord(.rawSeparator, at: "", #","offsetUnit""#, ",\t\"offsetUnit\""),
    BrokenRecord(.schema, at: "/mood", #""language":"id""#, #""language":"id","mood":1"#),
    BrokenRecord(.schema, at: "/schemaVersion", #":"1.0.0""#, #":"1.0.1""#),
    BrokenRecord(.schema, at: "", #""offsetUnit":"codepoint","#, ""),
    BrokenRecord(.schema, at: "/id", "9f1c0e5b2a7d4c38", "9F1C"),
    BrokenRecord(.schema, at: "/places/1/code", "99.01", "99.1"),
    BrokenRecord(.schema, at: "/people/0/honorifics", #"["H."]"#, "[]"),
    BrokenRecord(.schema, at: "/people/0/positions/0/span/1", "[46,58]", "[46,1e99]"),
    BrokenRecord(.controlInText, at: "/text", "menandatangani nota", #"menandatangani\tnota"#),
    BrokenRecord(.controlInText, at: "/text", "menandatangani nota", #"menandatangani\u0000nota"#),
    BrokenRecord(.headline, at: "/headline/span", #"MoU\n\nMuara"#, #"MoU\n.Muara"#),
    BrokenRecord(
      .headline, at: "/headline/span", #""text":"Bupati Arung Tandatangani MoU","span":[0,29]"#,
      #""text":"upati Arung Tandatangani MoU","span":[1,29]"#),
    BrokenRecord(.spanBackwards, at: "/people/0/positions/0/span", "[46,58]", "[58,46]"),
    BrokenRecord(.spanOutOfRange, at: "/people/0/positions/0/span", "[46,58]", "[46,999]"),
    BrokenRecord(.spanMismatch, at: "/people/0/mentions/0/span", "[59,87]", "[59,86]"),
    BrokenRecord(.spanMismatch, at: "/dateline/span", "[31,43]", "[30,43]"),
    BrokenRecord(.spanMismatch, at: "/signature/span", "[172,182]", "[172,183]"),
    BrokenRecord(.spanMismatch, at: "/positions/0/mentions/0/span", "[0,12]", "[0,11]"),
    BrokenRecord(.spanMismatch, at: "/places/1/mentions/0/span", "[7,12]", "[7,13]"),
    BrokenRecord(.spanMismatch, at: "/dates/0/mentions/0/span", "[121,139]", "[122,139]"),
    BrokenRecord(.spanMismatch, at: "/quotes/0/span", "[142,160]", "[142,161]"),
    BrokenRecord(.spanMismatch, at: "/quotes/0/cueSpan", "[162,169]", "[161,168]"),
    BrokenRecord(.duplicateID, at: "/dates/0/id", #""id":"d1""#, #""id":"t1""#),
    BrokenRecord(
      .unresolvedReference, at: "/publisher", #""publisher":"o1""#, #""publisher":"o2""#),
    BrokenRecord(.unresolvedReference, at: "/dateline/place", #""place":"l1""#, #""place":"o1""#),
    BrokenRecord(
      .unresolvedReference, at: "/people/0/positions/0/position", #""position":"t1""#,
      #""position":"t2""#),
    BrokenRecord(
      .unresolvedReference, at: "/positions/0/organization", #""organization":"o1""#,
      #""organization":"l1""#),
    BrokenRecord(
      .unresolvedReference, at: "/positions/0/place", #""place":"l2""#, #""place":"l3""#),
    BrokenRecord(
      .unresolvedReference, at: "/organizations/0/place", #""inferred":true"#,
      #""place":"p1","inferred":true"#),
    BrokenRecord(
      .unresolvedReference, at: "/places/0/within", #""kind":"other""#,
      #""kind":"other","within":"l9""#),
    BrokenRecord(
      .unresolvedReference, at: "/quotes/0/speaker", #""speaker":"p1""#, #""speaker":"l1""#),
    BrokenRecord(
      .unresolvedReference, at: "/quotes/0/position", #""position":"t1","cue""#,
      #""position":"p1","cue""#),
    BrokenRecord(
      .placeCycle, at: "/places/0/within", #""kind":"other""#, #""kind":"other","within":"l1""#),
    BrokenRecord(
      .dateValue, at: "/dates/0/value", #""d1","value":"2023-02-28""#,
      #""d1","value":"2023-02-30""#),
    BrokenRecord(
      .dateValue, at: "/dates/0/value", #""d1","value":"2023-02-28""#, #""d1","value":"1444H""#),
    BrokenRecord(
      .dateValue, at: "/published/value", #""value":"2023-02-28""#, #""value":"2023-13-01""#),
    BrokenRecord(
      .datePrecision, at: "/dates/0/precision", #""d1","value":"2023-02-28""#,
      #""d1","value":"2023-02""#),
    BrokenRecord(
      .datePrecision, at: "/published/precision", #""value":"2023-02-28""#, #""value":"2023""#),
    BrokenRecord(
      .dateRole, at: "/dates/0/roleRule", #""role":"event""#,
      #""role":"event","roleRule":"stamp""#),
  ]
}
