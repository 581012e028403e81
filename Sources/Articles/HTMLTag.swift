/// The elements that mean something to the reader; all others are `other`.
enum HTMLTag: String, CaseIterable, Sendable {
  /// A stretch of text between tags.
  case text = "#text"
  case other = "#other"
  case html, head, title, meta, link, base, body
  case script, style, noscript, template, svg, math, iframe, object, embed, audio, video, canvas
  case map, button, input, select, textarea, form, label, dialog
  case nav, header, footer, aside, main, article, section, address
  case p, div, center, blockquote, q, pre, hr, br, wbr, img, figure, figcaption, picture
  case h1, h2, h3, h4, h5, h6, hgroup
  case ul, ol, li, dl, dt, dd
  case table, caption, thead, tbody, tfoot, tr, th, td
  case a, span, b, strong, i, em, u, s, font, small, sub, sup, time, cite, code, abbr
  case details, summary, fieldset, legend

  /// Ends the line before and after it.
  var isBlock: Bool {
    switch self {
    case .html, .head, .title, .body, .nav, .header, .footer, .aside, .main, .article,
      .section, .address, .p, .div, .center, .blockquote, .pre, .hr, .figure, .figcaption,
      .h1, .h2, .h3, .h4, .h5, .h6, .hgroup, .ul, .ol, .li, .dl, .dt, .dd, .table, .caption,
      .thead, .tbody, .tfoot, .tr, .th, .td, .form, .details, .summary, .fieldset, .legend,
      .dialog:
      true
    default: false
    }
  }

  /// Holds nothing a reader of the page sees as text.
  var isUnread: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .svg, .math, .iframe, .object,
      .embed, .audio, .video, .canvas, .map, .button, .input, .select, .textarea, .dialog:
      true
    default: false
    }
  }

  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  static let byName: [String: HTMLTag] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
