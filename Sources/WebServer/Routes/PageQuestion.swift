/// What a page is asked for: names in the path, the query string, the form that was sent.
struct PageQuestion: Sendable {
  let parameters: [String: String]
  let query: QueryItems
  /// Empty unless the request is a POST.
  let form: QueryItems
  let texts: InterfaceTexts

  subscript(parameter: String) -> String { parameters[parameter] ?? "" }
}
