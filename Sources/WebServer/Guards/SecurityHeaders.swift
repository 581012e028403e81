/// Headers of every answer: nothing is run, framed, sniffed or sent elsewhere.
enum SecurityHeaders {
  /// No `script-src`: the pages need none, so a script that slipped in does not run.
  static let contentPolicy = [
    "default-src 'none'", "style-src 'self'", "img-src 'self' data:", "form-action 'self'",
    "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  static let all: [PageResponse.Header] = [
    .init("Content-Security-Policy", contentPolicy),
    .init("X-Content-Type-Options", "nosniff"),
    .init("Referrer-Policy", "no-referrer"),
    .init("Cross-Origin-Opener-Policy", "same-origin"),
    .init("Cross-Origin-Resource-Policy", "same-origin"),
    .init("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    .init("Vary", "Accept-Language, Cookie"),
  ]
}
