extension View {
  /// The links to the first and the next page of a list that pages by keyset.
  mutating func paging(next: String?, _ context: PageContext) {
    let isFirst = context.query.value("sesudah") == nil
    let isOldestFirst = context.query.value("urut") == "lama"
    let first = context.query.setting("sesudah", nil).link(context.path)
    flag("has-paging", next != nil || !isFirst)
    link("first-link", isFirst ? nil : first)
    text("first-name", context.texts[isOldestFirst ? "paging-oldest" : "paging-newest"])
    link("next-link", next.map { context.query.setting("sesudah", $0).link(context.path) })
    text("next-name", context.texts[isOldestFirst ? "paging-newer" : "paging-older"])
  }
}
