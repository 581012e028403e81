extension RouteTable {
  /// The addresses that need no index.
  static let still: [Route] = [
    Route(path: "/help", answer: .page { _ in HelpPage() }),
    Route(
      path: "/style.css", formats: [], isOpen: true,
      answer: .file(contentType: "text/css; charset=utf-8", bytes: PackageResources.style_css)),
    Route(
      path: "/robots.txt", formats: [], isOpen: true,
      answer: .file(
        contentType: "text/plain; charset=utf-8", bytes: Array("User-agent: *\nDisallow: /\n".utf8))
    ),
    Route(
      path: "/login", formats: [.html], methods: [.get, .head, .post], isOpen: true, answer: .login),
  ]
}
