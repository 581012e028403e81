/// The forms a page can have; the ending of its address says which.
package enum PageFormat: String, Sendable, CaseIterable {
  case html, json, csv, atom

  package var contentType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .json: "application/json"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .atom: "application/atom+xml; charset=utf-8"
    }
  }
}
